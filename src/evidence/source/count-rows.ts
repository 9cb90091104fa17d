/** Counts the rows of a source, and looks twice where the first look was not sure. */

import type { DecimalSign } from '../answers/number.js';
import type { CountQuery, Group, SumGroup, SumQuery } from '../engine/count-query.js';
import { detectPattern } from '../time/dates.js';
import type { Frame } from './source-frame.js';
import { addAmbiguity } from './source-time.js';

type AnyGroup = Pick<Group, 'badDate' | 'rows' | 'commas' | 'points' | 'thousands'>;

export interface Counted {
  readonly frame: Frame;
  readonly groups: readonly Group[];
  readonly sums: readonly SumGroup[];
}

/**
 * The groups of both queries. Where the beginning of the data has misled about the dates, or a comma could be either sign, the
 * queries run again as the whole column wants it; the frame that is handed back is the one that holds. Null, and a problem, where the
 * dates have two readings.
 */
export async function countRows(
  frame: Frame,
  queries: (frame: Frame) => { readonly count: CountQuery | null; readonly sum: SumQuery | null },
): Promise<Counted | null> {
  const first = await run(frame, queries);
  const all: readonly AnyGroup[] = [...first.groups, ...first.sums];
  const time = await betterTime(frame, all);
  if (time === 'ambiguous') return null;
  const decimal = frame.decimal ?? betterSign(all);
  return time === frame.time && decimal === frame.decimal ? first : run({ ...frame, time, decimal }, queries);
}

async function run(frame: Frame, queries: Parameters<typeof countRows>[1]): Promise<Counted> {
  const { count, sum } = queries(frame);
  return {
    frame,
    groups: count === null ? [] : await frame.table.count(count),
    sums: sum === null ? [] : await frame.table.sum(sum),
  };
}

async function betterTime(frame: Frame, groups: readonly AnyGroup[]): Promise<Frame['time'] | 'ambiguous'> {
  const { time, table, source, problems } = frame;
  if (time === null || source.format?.date !== undefined || !groups.some(({ badDate }) => badDate)) return time;
  const found = detectPattern(await table.shapes(time.column));
  if (typeof found === 'string') return found === time.pattern ? time : { ...time, pattern: found };
  if (found.kind === 'unknown') return time;
  await addAmbiguity(problems, table, { name: String(source.date), path: ['date'] }, time, found.readings);
  return 'ambiguous';
}

/** A comma is the decimal sign where no number has a point, and not every comma could part thousands; else it is none. */
function betterSign(groups: readonly AnyGroup[]): DecimalSign | null {
  const sum = (key: 'commas' | 'points' | 'thousands') => groups.reduce((total, group) => total + group[key], 0);
  const commas = sum('commas');
  return commas > 0 && (sum('points') > 0 || sum('thousands') === commas) ? '.' : null;
}
