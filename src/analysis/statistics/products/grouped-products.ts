/** Correlations of samples from many rows, drawn as groups of rows: what they add up to is known before the first sample is drawn. */

import { seededRandom } from '../resampling/random.js';
import { emptyTotals, fillCorrelations, placeOf, standardized } from './pair-totals.js';
import type { RowProducts } from './row-products.js';
import { sumsBySample } from './weighted-sums.js';

/**
 * As `rowProducts`, with `groups` of rows as units, put together by chance and as large as each other (one row more or less). A sample of
 * groups varies as a sample of rows does: the variance has `groups` − 1 degrees of freedom, so that with some hundred it is as sure as
 * some hundred samples can make it, and a sample costs the same however many rows there are. `groups` is at most the number of rows; each
 * pair of columns has the rows in which both are known. Wolter, Introduction to Variance Estimation, 2nd edition 2007, 2.2 (random groups).
 */
export function groupedProducts(columns: readonly Float64Array[], groups: number, seed: number): RowProducts {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const order = shuffledRows(rows, seed);
  const sums = groupSums(
    columns.map((column) => inOrder(standardized(column), order)),
    rows,
    groups,
  );
  const several = (samples: readonly Int32Array[]) =>
    sumsBySample(sums, samples).map((totals) => {
      const result = new Float64Array(width ** 2);
      return fillCorrelations(totals, width, result) ? result : null;
    });
  return { rows, units: groups, correlations: (counts) => several([counts])[0] ?? null, several };
}

/** Chance decides which rows are neighbours: those in a file are often alike. */
function shuffledRows(rows: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const shuffled = Int32Array.from({ length: rows }, (_, row) => row);
  for (let place = rows - 1; place > 0; place -= 1) {
    const other = random.bounded(place + 1);
    const row = shuffled[place] ?? 0;
    shuffled[place] = shuffled[other] ?? 0;
    shuffled[other] = row;
  }
  return shuffled;
}

/** The values in that order, 0 where unknown, and beside them 1 where known. */
interface Masked {
  readonly values: Float64Array;
  readonly known: Float64Array;
}

function inOrder(column: Float64Array, order: Int32Array): Masked {
  const values = new Float64Array(order.length);
  const known = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const value = column[order[place] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    values[place] = value;
    known[place] = 1;
  }
  return { values, known };
}

/** For each of the sums that `pairTotals` knows its part in each group of neighbours. */
function groupSums(columns: readonly Masked[], rows: number, groups: number): readonly Float64Array[] {
  const all = new Float64Array(emptyTotals(columns.length).length * groups);
  for (let group = 0; group < groups; group += 1) {
    const start = Math.floor((group * rows) / groups);
    const end = Math.floor(((group + 1) * rows) / groups);
    for (let later = 1; later < columns.length; later += 1) {
      for (let earlier = 0; earlier < later; earlier += 1) {
        const [x, y] = [columns[earlier], columns[later]];
        if (x !== undefined && y !== undefined) sumUp(x, y, start, end, all, placeOf(earlier, later) * groups + group, groups);
      }
    }
  }
  return Array.from({ length: all.length / groups }, (_, sum) => all.subarray(sum * groups, (sum + 1) * groups));
}

/** Writes n, x, y, xx, yy, xy of the rows from `start` to before `end` in which both are known: the first to `at`, each next one `step` further. */
function sumUp(x: Masked, y: Masked, start: number, end: number, sums: Float64Array, at: number, step: number): void {
  let both = 0;
  let sumX = 0;
  let sumY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let row = start; row < end; row += 1) {
    const xKnown = x.known[row] ?? 0;
    const yKnown = y.known[row] ?? 0;
    const xValue = x.values[row] ?? 0;
    const yValue = y.values[row] ?? 0;
    both += xKnown * yKnown;
    sumX += xValue * yKnown;
    sumY += yValue * xKnown;
    squaresX += xValue * xValue * yKnown;
    squaresY += yValue * yValue * xKnown;
    products += xValue * yValue;
  }
  sums[at] = both;
  sums[at + step] = sumX;
  sums[at + 2 * step] = sumY;
  sums[at + 3 * step] = squaresX;
  sums[at + 4 * step] = squaresY;
  sums[at + 5 * step] = products;
}
