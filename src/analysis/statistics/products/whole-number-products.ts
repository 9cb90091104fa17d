/** Correlations of complete answers in whole steps, weighted again and again: exact sums, two in one number, for several samples at once. */
import { correlationOf } from '../correlation.js';
import type { WeightedProducts } from './weighted-products.js';
import { sumsBySample } from './weighted-sums.js';

// Two sums below 2²⁶ fit into the 53 bits of a number, and are added at once without losing anything.
const base = 2 ** 26;
const mostSteps = 64;

/**
 * Null where the columns, which are of one length and without gaps, are no whole steps from their least value, or where the sums could
 * grow too large. Correlations are the same on any such scale.
 */
export function wholeNumberProducts(columns: readonly Float64Array[]): WeightedProducts | null {
  const rows = columns[0]?.length ?? 0;
  const steps = columns.flatMap((column) => stepsOf(column) ?? []);
  const most = steps.reduce((highest, column) => column.reduce((higher, step) => Math.max(higher, step), highest), 1);
  if (steps.length < columns.length || rows * most ** 2 >= base) return null;
  const packed = pack(steps);
  const several = (samples: readonly Int32Array[]) =>
    sumsBySample(packed, samples).map((sums, sample) => toCorrelations(sums, columns.length, drawnIn(samples[sample] ?? new Int32Array())));
  return { rows, units: rows, correlations: (counts) => several([counts])[0] ?? null, several };
}

/** The values as whole steps above the least one; null where they are none, or too many. */
function stepsOf(column: Float64Array): Uint8Array | null {
  const distinct = distinctValues(column);
  if (distinct === null) return null;
  const least = distinct[0] ?? 0;
  const gaps = distinct.slice(1).map((value, index) => value - (distinct[index] ?? 0));
  const step = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Number.POSITIVE_INFINITY);
  const places = distinct.map((value) => (value - least) / step || 0);
  if (places.some((place) => place > mostSteps || Math.abs(place - Math.round(place)) > 1e-9)) return null;
  const steps = new Uint8Array(column.length);
  for (let row = 0; row < steps.length; row += 1) steps[row] = Math.round(((column[row] ?? 0) - least) / step) || 0;
  return steps;
}

/** In ascending order; null for more than there may be steps. */
function distinctValues(column: Float64Array): readonly number[] | null {
  const found: number[] = [];
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (found.includes(value)) continue;
    if (found.length > mostSteps) return null;
    found.push(value);
  }
  return found.sort((a, b) => a - b);
}

/** Each column by itself, then the product of each with itself and those after it; two to a number. */
function pack(steps: readonly Uint8Array[]): readonly Float64Array[] {
  const products = [...steps, ...steps.flatMap((x, index) => steps.slice(index).map((y) => product(x, y)))];
  return products.flatMap((low, index) => {
    if (index % 2 === 1) return [];
    const high = products[index + 1];
    const both = new Float64Array(low.length);
    for (let row = 0; row < both.length; row += 1) both[row] = (low[row] ?? 0) + base * (high?.[row] ?? 0);
    return [both];
  });
}

function product(x: Uint8Array, y: Uint8Array): Uint16Array {
  const result = new Uint16Array(x.length);
  for (let row = 0; row < result.length; row += 1) result[row] = (x[row] ?? 0) * (y[row] ?? 0);
  return result;
}

function drawnIn(counts: Int32Array): number {
  let drawn = 0;
  for (let row = 0; row < counts.length; row += 1) drawn += counts[row] ?? 0;
  return drawn;
}

/** The upper triangle; 0 for a column that does not vary. `n` rows were drawn. */
function toCorrelations(sums: Float64Array, width: number, n: number): Float64Array {
  const parts = [...sums].flatMap((both) => {
    const high = Math.floor(both / base);
    return [both - high * base, high];
  });
  // After the columns themselves: row by row the products of each with those from itself on.
  const place = (x: number, y: number) => width + x * width - (x * (x - 1)) / 2 + (y - x);
  const result = new Float64Array(width ** 2);
  for (let x = 0; x < width; x += 1) {
    result[x * width + x] = 1;
    for (let y = x + 1; y < width; y += 1) {
      const [xx = 0, yy = 0, xy = 0] = [parts[place(x, x)], parts[place(y, y)], parts[place(x, y)]];
      result[x * width + y] = correlationOf({ n, x: parts[x] ?? 0, y: parts[y] ?? 0, xx, yy, xy }) ?? 0;
    }
  }
  return result;
}
