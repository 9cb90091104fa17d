/** What `tp refs` does: open, find, write. */

import { plainTable } from '../../formats/plain-table.js';
import { textTable } from '../../formats/reports/text-table.js';
import { namesFor } from '../../model/references/names.js';
import type { Reference, ReferenceKind } from '../../model/references/reference.js';
import { referencesOf } from '../../model/references/references.js';
import type { Workspace } from '../../model/workspace.js';
import type { Column } from '../../reports/report.js';
import { listTable } from '../../reports/table.js';
import { toPointer, toWords } from '../../source/location.js';
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import type { RefsOptions } from '../commands/refs.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { nearestName } from '../unknown-name.js';
import { UserError } from '../user-error.js';
import { wantsRecords } from '../wants-records.js';

const columns = ['place', 'as', 'in'].map((key): Column => ({ key, label: key, type: 'id', drop: key === 'in' ? 1 : 0 }));

const kinds: readonly ReferenceKind[] = [
  'touchpoint',
  'journey',
  'persona',
  'action',
  'stage',
  'team',
  'channel',
  'promise',
  'context',
  'segment',
  'step',
  'expectation',
  'metric',
];

interface Target {
  readonly kind: ReferenceKind;
  readonly id: string;
}

export async function refs(shell: Shell, name: string, options: RefsOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const all = referencesOf(opened.workspace);
  const target = targetOf(opened.workspace, all, name);
  const found = all
    .filter(({ kind, id }) => kind === target.kind && id === target.id)
    .map((reference) => ({ reference, at: reference.from.origin.locate(reference.path, reference.part) }));
  const rows = found.map(({ reference, at }) => {
    const { line, column } = at.range.start;
    return [`${opened.shownPath(at.file)}:${line}:${column}`, toWords(reference.path), `${reference.from.type}/${reference.from.id}`];
  });
  if (options.format === 'json') {
    const references = found.map(({ reference: { from, path }, at: { file, range } }) => ({
      from: { type: from.type, id: from.id },
      file,
      range: { start: lineAndColumn(range.start), end: lineAndColumn(range.end) },
      pointer: toPointer(path),
    }));
    shell.stdout.write(toJson({ formatVersion: 1, target, references }));
  } else if (wantsRecords(shell, options)) {
    shell.stdout.write(plainTable(rows));
  } else {
    shell.stdout.write(
      rows.length === 0
        ? `Nothing names ${target.kind} "${target.id}".\n`
        : `${textTable(listTable('references', columns, rows), 'en', styleOf(shell, options)).join('\n')}\n`,
    );
  }
  shell.exitCode = exitCodes.done;
}

function lineAndColumn({ line, column }: { readonly line: number; readonly column: number }): {
  readonly line: number;
  readonly column: number;
} {
  return { line, column };
}

/** What the name stands for: something declared, or at least something that is named somewhere. */
function targetOf(workspace: Workspace, references: readonly Reference[], name: string): Target {
  const prefix = name.slice(0, Math.max(0, name.indexOf('/')));
  const wantedKind = kinds.find((kind) => kind === prefix);
  const id = wantedKind === undefined ? name : name.slice(name.indexOf('/') + 1);
  const candidates = kinds.filter((kind) => wantedKind === undefined || kind === wantedKind);
  const isNamed = (kind: ReferenceKind) => references.some((reference) => reference.kind === kind && reference.id === id);
  const found = candidates.filter((kind) => (namesFor(workspace, { kind, id })?.ids.has(id) ?? false) || isNamed(kind));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return { kind: first, id };
  if (first !== undefined)
    throw new UserError(
      `"${visible(name)}" stands for ${found.length} things`,
      `Write ${found.map((kind) => `${kind}/${id}`).join(' or ')}`,
    );
  const known = new Set([
    ...references.map((reference) => reference.id),
    ...candidates.flatMap((kind) => [...(namesFor(workspace, { kind, id })?.ids ?? [])]),
  ]);
  throw new UserError(`Nothing in the inventory is called "${visible(name)}"`, nearestName(id, known, 'See all ids with: tp ls'));
}
