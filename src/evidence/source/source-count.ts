/** What a source holds as a whole: its rows, their dates, and what is wrong with rows rather than with answers. */

import type { Group, SumGroup } from '../engine/count-query.js';
import type { SourceFacts } from '../evidence.js';
import { toDate } from '../time/days.js';
import { windowOf } from '../time/windows.js';
import type { Frame } from './source-frame.js';

type RowGroup = Pick<Group | SumGroup, 'rows' | 'usable' | 'window' | 'month' | 'badDate' | 'first' | 'last'>;

/** The facts of a source; `groups` hold every row once. */
export async function factsOf(frame: Frame, groups: readonly RowGroup[]): Promise<SourceFacts> {
  const { source, table, weight } = frame;
  const inside = groups.filter((group) => isInside(frame, group));
  const count = (some: readonly RowGroup[]) => some.reduce((sum, { rows }) => sum + rows, 0);
  const rows = count(groups);
  const fixed = inside.length > 0 ? frame.fixed : null;
  return {
    id: source.id,
    files: (await table.files()).map(({ path, sha256 }) => ({ path, sha256 })),
    rows,
    first: fixed ?? dateAt(inside, 'first'),
    last: fixed ?? dateAt(inside, 'last'),
    weighted: weight !== null,
    outside: rows - count(inside),
  };
}

/** The first or the last day of all groups, YYYY-MM-DD; null where none has a date. */
function dateAt(groups: readonly RowGroup[], end: 'first' | 'last'): string | null {
  let found: number | null = null;
  for (const { [end]: day } of groups) {
    if (day !== null && (found === null || (end === 'first' ? day < found : day > found))) found = day;
  }
  return found === null ? null : toDate(found);
}

function isInside({ time, fixed, request }: Frame, { window }: RowGroup): boolean {
  return (time === null ? windowOf(fixed, request.windows) : window) !== -1;
}

/** Dates that are none, weights and counts that cannot be used, files that had to be guessed at, data without a row. */
export async function reportRows(frame: Frame, groups: readonly RowGroup[]): Promise<void> {
  const { source, table, problems, time, weight, multiplicity, decimal } = frame;
  const badDates = groups.filter(({ badDate }) => badDate).reduce((sum, { rows }) => sum + rows, 0);
  if (time !== null && badDates > 0) {
    const examples = await table.strays({ kind: 'date', time });
    problems.add({ kind: 'bad-date', path: ['date'], subject: String(source.date), rows: badDates, examples, candidates: [time.pattern] });
  }
  const unusable = groups.reduce((sum, { rows, usable }) => sum + rows - usable, 0);
  if (unusable > 0) {
    for (const [kind, column] of [['weight', weight] as const, ['count', multiplicity] as const]) {
      const examples = column === null ? [] : await table.strays({ kind, column, decimal });
      if (examples.length > 0) problems.add({ kind: 'bad-weight', path: [kind], subject: source[kind] ?? kind, rows: unusable, examples });
    }
  }
  for (const { path: file, guessedEncoding } of await table.files()) {
    if (guessedEncoding === null) continue;
    const { encoding, line } = guessedEncoding;
    problems.add({ kind: 'guessed-encoding', path: ['data'], subject: encoding, file, examples: [String(line)] });
  }
  // Without a header the first row is taken for one: then no column is found, and that says enough.
  const isUnderstood = problems.problems().every(({ kind }) => kind !== 'unknown-column');
  if (isUnderstood && groups.every(({ rows }) => rows === 0)) problems.add({ kind: 'no-answers', path: ['data'], subject: source.data });
}
