/** Correlations of samples from many rows, drawn as groups of rows: what they add up to is known before the first sample is drawn. */
import { emptyTotals, fillCorrelations, pairTotals, standardized } from './pair-totals.js';
import { seededRandom } from './random.js';
import type { RowProducts } from './row-products.js';

/**
 * As `rowProducts`, with `groups` of rows as units, put together by chance and as large as each other (one row more or less). A sample of
 * groups varies as a sample of rows does: the variance has `groups` − 1 degrees of freedom, so that with some hundred it is as sure as
 * some hundred samples can make it, and a sample costs the same however many rows there are. `groups` is at most the number of rows; each
 * pair of columns has the rows in which both are known. Wolter, Introduction to Variance Estimation, 2nd edition 2007, 2.2 (random groups).
 */
export function groupedProducts(columns: readonly Float64Array[], groups: number, seed: number): RowProducts {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const standard = columns.map(standardized);
  const sums = groupsOf(rows, groups, seed).map((group) => sumsOf(standard.map((column) => picked(column, group))));
  const totals = emptyTotals(width);
  const result = new Float64Array(width ** 2);
  return {
    rows,
    units: groups,
    correlations(counts) {
      totals.fill(0);
      for (const [group, sum] of sums.entries()) addTimes(totals, sum, counts[group] ?? 0);
      return fillCorrelations(totals, width, result) ? result : null;
    },
  };
}

/** The rows of each group. Chance, not the order of the rows: neighbours in a file are often alike. */
function groupsOf(rows: number, groups: number, seed: number): readonly Int32Array[] {
  const random = seededRandom(seed);
  const shuffled = Int32Array.from({ length: rows }, (_, row) => row);
  for (let place = rows - 1; place > 0; place -= 1) {
    const other = random.bounded(place + 1);
    const row = shuffled[place] ?? 0;
    shuffled[place] = shuffled[other] ?? 0;
    shuffled[other] = row;
  }
  const start = (group: number) => Math.floor((group * rows) / groups);
  return Array.from({ length: groups }, (_, group) => shuffled.subarray(start(group), start(group + 1)));
}

function picked(column: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
}

function sumsOf(columns: readonly Float64Array[]): Float64Array {
  const totals = emptyTotals(columns.length);
  pairTotals(columns)(totals, new Int32Array(columns[0]?.length ?? 0).fill(1));
  return totals;
}

function addTimes(totals: Float64Array, sum: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < sum.length; at += 1) totals[at] = (totals[at] ?? 0) + times * (sum[at] ?? 0);
}
