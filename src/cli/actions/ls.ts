/** What `tp ls` does: open, select, order, write. */

import { toSummary } from '../../formats/entity-json.js';
import { plainTable } from '../../formats/plain-table.js';
import { textTable } from '../../formats/reports/text-table.js';
import { queryField, queryFields, titleIn } from '../../model/query.js';
import { allEntities } from '../../model/references/names.js';
import type { AnyEntity } from '../../model/workspace.js';
import type { Column } from '../../reports/report.js';
import { listTable } from '../../reports/table.js';
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import type { LsOptions } from '../commands/ls.js';
import { tellUnread } from '../findings/tell-unread.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { tellNoMatch } from '../near-terms.js';
import type { OpenedWorkspace } from '../open.js';
import { queryOf } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { unknownName } from '../unknown-name.js';
import { wantsRecords } from '../wants-records.js';

const defaultColumns = ['type', 'id', 'name', 'owner', 'stage', 'channel', 'status'];

export async function ls(shell: Shell, terms: readonly string[], options: LsOptions): Promise<void> {
  const columns = options.columns === undefined ? defaultColumns : knownColumns(options.columns.split(','));
  const query = queryOf(terms, shell.env);
  const opened = await openWorkspace(shell, options.dir);
  const found = [...allEntities(opened.workspace)].filter(query);
  const languages = options.lang === undefined ? opened.workspace.languages : [options.lang, ...opened.workspace.languages];
  const listed = ordered(found, options, languages).slice(0, options.limit ?? found.length);
  shell.stdout.write(render(shell, opened, listed, columns, languages, options));
  if (found.length === 0 && terms.length > 0) tellNoMatch(shell, opened.workspace, terms);
  else if (found.length === 0) shell.stderr.write('note: the inventory is empty; begin with: tp new touchpoint <id>\n');
  tellUnread(shell, opened);
  shell.exitCode = exitCodes.done;
}

/** The columns of these names; a `UserError` for one that there is not. */
function knownColumns(names: readonly string[]): readonly string[] {
  const wanted = names.map((name) => name.trim());
  const unknown = wanted.find((name) => name !== 'name' && queryField(name) === null);
  if (unknown !== undefined) throw unknownName('column', unknown, ['name', ...Object.keys(queryFields)]);
  return wanted;
}

function cell(entity: AnyEntity, column: string, languages: readonly string[]): string {
  if (column === 'name') return titleIn(entity, languages);
  const values = queryField(column)?.(entity) ?? [];
  return [...new Set(values.filter((value) => value !== undefined).map(String))].join(', ');
}

/** In the order of kinds and ids, or by the column that `--sort` names; unknown values come last either way. */
function ordered(entities: readonly AnyEntity[], { sort }: LsOptions, languages: readonly string[]): readonly AnyEntity[] {
  if (sort === undefined) return entities;
  const [column = 'id'] = knownColumns([sort.replace(/^-/, '')]);
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...entities].sort((a, b) => compareCells(cell(a, column, languages), cell(b, column, languages), sign));
}

function compareCells(a: string, b: string, sign: number): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return sign * difference;
  return a < b ? -sign : a > b ? sign : 0;
}

function render(
  shell: Shell,
  opened: OpenedWorkspace,
  entities: readonly AnyEntity[],
  columns: readonly string[],
  languages: readonly string[],
  options: LsOptions,
): string {
  const paths = entities.map(({ origin }) => opened.shownPath(origin.file));
  if (options.nul) return paths.map((path) => `${path}\0`).join('');
  if (options.format === 'path') return paths.map((path) => `${visible(path)}\n`).join('');
  if (options.format === 'json') return toJson({ formatVersion: 1, entities: entities.map(toSummary) });
  const rows = entities.map((entity) => columns.map((column) => cell(entity, column, languages)));
  if (wantsRecords(shell, options)) return plainTable(rows);
  if (rows.length === 0) return '';
  const shown = columns.map((column) => toColumn(column, options.columns !== undefined));
  const table = listTable('entities', shown, rows);
  return `${textTable(table, 'en', styleOf(shell, options), ['--columns']).join('\n')}\n`;
}

/** What was asked for is not left out. */
function toColumn(label: string, isWanted: boolean): Column {
  if (label === 'id' || label === 'type') return { key: label, label, type: 'id' };
  const drops: Readonly<Record<string, number>> = { name: 1, owner: 2, status: 3, stage: 4, channel: 5 };
  return { key: label, label, type: 'text', drop: isWanted ? 0 : (drops[label] ?? 6) };
}
