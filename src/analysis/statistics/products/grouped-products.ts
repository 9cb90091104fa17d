/** Correlations of samples from many rows, drawn as groups of rows: what they add up to is known before the first sample is drawn. */
import { seededRandom } from '../resampling/random.js';
import { groupSums } from './group-sums.js';
import { packedSums } from './packed-sums.js';
import { fillCorrelations, standardized } from './pair-totals.js';
import type { WeightedProducts } from './weighted-products.js';
import { sumsBySample } from './weighted-sums.js';

// Squares of such whole numbers leave room for sums over 100,000 rows.
const mostSteps = 1000;

/**
 * As `rowProducts`, with `groups` of rows as units, put together by chance and as large as each other (one row more or less). A sample of
 * groups varies as a sample of rows does: the variance has `groups` − 1 degrees of freedom, so that with some hundred it is as sure as
 * some hundred samples can make it, and a sample costs the same however many rows there are. `groups` is at most the number of rows; each
 * pair of columns has the rows in which both are known. Wolter, Introduction to Variance Estimation, 2nd edition 2007, 2.2 (random groups).
 */
export function groupedProducts(columns: readonly Float64Array[], groups: number, seed: number): WeightedProducts {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const order = shuffledRows(rows, seed);
  const leasts = columns.map(leastWhole);
  const areWhole = !leasts.includes(null);
  const sums = groupSums(
    columns.map((column, index) => (areWhole ? inOrder(column, order, leasts[index] ?? 0) : inOrder(standardized(column), order, 0))),
    groups,
  );
  const distinct = [...new Set(sums)];
  const place = new Map(distinct.map((one, index) => [one, index]));
  const places = Int32Array.from(sums, (one) => place.get(one) ?? 0);
  const { columns: added, unpacked } = areWhole ? packedSums(distinct) : { columns: distinct, unpacked: (totals: Float64Array) => totals };
  const several = (samples: readonly Int32Array[]) =>
    sumsBySample(added, samples).map((totals) => {
      const result = new Float64Array(width ** 2);
      return fillCorrelations(spread(unpacked(totals), places), width, result) ? result : null;
    });
  return { rows, units: groups, correlations: (counts) => several([counts])[0] ?? null, several };
}

/** Chance decides which rows are neighbours: those in a file are often alike. */
function shuffledRows(rows: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const shuffled = new Int32Array(rows);
  for (let row = 1; row < rows; row += 1) shuffled[row] = row;
  for (let place = rows - 1; place > 0; place -= 1) {
    const other = random.bounded(place + 1);
    const row = shuffled[place] ?? 0;
    shuffled[place] = shuffled[other] ?? 0;
    shuffled[other] = row;
  }
  return shuffled;
}

/** The least of a column that holds whole numbers near to each other, whose sums are exact; null for any other. NaN is unknown. */
function leastWhole(column: Float64Array): number | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (Number.isNaN(value)) continue;
    if (value !== Math.floor(value)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least <= mostSteps ? least : null;
}

/** The values, less `origin`. */
function inOrder(column: Float64Array, order: Int32Array, origin: number): Float64Array {
  const values = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1) values[place] = (column[order[place] ?? 0] ?? Number.NaN) - origin;
  return values;
}

function spread(totals: Float64Array, places: Int32Array): Float64Array {
  const result = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) result[index] = totals[places[index] ?? 0] ?? 0;
  return result;
}
