/** What `tp show` does: open, find, write. */
import { type Described, describeData } from '../../formats/describe-data.js';
import { toSummary } from '../../formats/entity-json.js';
import { titleIn } from '../../model/query.js';
import { type Reference, referencesOf } from '../../model/references/references.js';
import type { AnyEntity } from '../../model/workspace.js';
import { toWords } from '../../source/location.js';
import { visible } from '../../text/visible.js';
import { padEnd, textWidth, wrap } from '../../text/width.js';
import type { ShowOptions } from '../commands/show.js';
import { styleOf } from '../findings/outputs.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { entityNamed } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';

export async function show(shell: Shell, name: string, options: ShowOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const entity = entityNamed(opened, name);
  const references = referencesOf(opened.workspace).filter((reference) => reference.kind === entity.type && reference.id === entity.id);
  if (options.format === 'json') {
    const namedIn = references.map(({ from, path }) => ({ type: from.type, id: from.id, file: from.origin.file, as: toWords(path) }));
    shell.stdout.write(`${JSON.stringify({ formatVersion: 1, ...toSummary(entity), namedIn }, null, 2)}\n`);
  } else {
    shell.stdout.write(page(shell, opened, entity, references, options));
  }
  shell.exitCode = exitCodes.done;
}

function page(shell: Shell, opened: OpenedWorkspace, entity: AnyEntity, references: readonly Reference[], options: ShowOptions): string {
  const style = styleOf(shell, options);
  const { bold, cyan, dim } = style.color;
  const languages = options.lang === undefined ? opened.workspace.languages : [options.lang, ...opened.workspace.languages];
  const { type, id, origin, ...data } = entity;
  const title = `${bold(visible(titleIn(entity, languages)))}  ${dim(`${type} ${id}`)}`;
  const described = describeData(data, languages).filter(({ label }) => label !== 'name' && label !== 'title');
  const lines = [title, cyan(visible(opened.shownPath(origin.file))), '', ...layOut(described, style.width, dim)];
  const named = references.map((reference) => namedLine(opened, reference, cyan));
  const heading = references.length === 0 ? dim('No other file names it.') : bold('Named in');
  return `${[...lines, '', heading, ...named].join('\n')}\n`;
}

function namedLine(opened: OpenedWorkspace, { from, path, part }: Reference, paint: (text: string) => string): string {
  const at = from.origin.locate(path, part);
  return `  ${from.type} ${from.id}  ${toWords(path)}  ${paint(`${visible(opened.shownPath(at.file))}:${at.range.start.line}`)}`;
}

/** Labels in one column, values beside them, broken to the width. */
function layOut(described: readonly Described[], width: number, dim: (text: string) => string): readonly string[] {
  const labelWidth = Math.max(0, ...described.map(({ label }) => textWidth(label))) + 2;
  return described.flatMap(({ label, values }) =>
    values.flatMap((value, index) => {
      const [first = '', ...rest] = wrap(visible(value), Math.max(20, width - labelWidth));
      const start = index === 0 ? dim(padEnd(label, labelWidth)) : ' '.repeat(labelWidth);
      return [start + first, ...rest.map((line) => ' '.repeat(labelWidth) + line)];
    }),
  );
}
