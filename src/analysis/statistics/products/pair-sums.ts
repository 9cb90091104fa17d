/** What each two columns have in common, over the rows in which both are known. */
import type { PairSums } from '../correlation.js';
import type { PairSumsTriangle } from './correlation-matrix.js';
import { groupSums } from './group-sums.js';
import { placeOf } from './pair-totals.js';

/** The sums of each column with each before it. Columns are of one length, NaN is unknown. */
export function pairSums(columns: readonly Float64Array[]): PairSumsTriangle {
  const sums = groupSums(columns, 1);
  const at = (place: number) => sums[place]?.[0] ?? 0;
  // There the earlier column is x, here it is y.
  const pair = (earlier: number, later: number): PairSums => {
    const n = placeOf(earlier, later);
    return { n: at(n), x: at(n + 2), y: at(n + 1), xx: at(n + 4), yy: at(n + 3), xy: at(n + 5) };
  };
  return columns.map((_, later) => Array.from({ length: later }, (__, earlier) => pair(earlier, later)));
}
