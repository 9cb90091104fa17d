/** How closely two answers go together. */

import { type Interval, z95 } from './interval.js';
import { midRanks } from './ranks.js';

/** What a data engine sums up over the pairs in which both are known. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** The correlation of Pearson, −1…1; null where one of the two does not vary. Pearson, Philosophical Transactions A 187 (1896) 253–318. */
export function correlationOf({ n, x, y, xx, yy, xy }: PairSums): number | null {
  const varianceX = n * xx - x * x;
  const varianceY = n * yy - y * y;
  // Less than the rounding of its parts is nothing.
  if (!(n > 1 && varianceX > 1e-13 * n * xx && varianceY > 1e-13 * n * yy)) return null;
  const value = (n * xy - x * y) / Math.sqrt(varianceX * varianceY);
  // Rounding must not hide that two go together exactly.
  return Math.abs(value) > 1 - 1e-14 ? Math.sign(value) : value;
}

/** The sums over the rows in which both values are known (not NaN), with each value less `originX` or `originY`. */
export function pairSumsOf(xs: ArrayLike<number>, ys: ArrayLike<number>, originX = 0, originY = 0): PairSums {
  let n = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let row = 0; row < xs.length; row += 1) {
    const left = (xs[row] ?? Number.NaN) - originX;
    const right = (ys[row] ?? Number.NaN) - originY;
    const product = left * right;
    if (Number.isNaN(product)) continue;
    n += 1;
    x += left;
    y += right;
    xx += left * left;
    yy += right * right;
    xy += product;
  }
  return { n, x, y, xx, yy, xy };
}

/** The correlation of Pearson of two columns, over the rows in which both are known (not NaN); null where one does not vary. */
export function pearson(xs: ArrayLike<number>, ys: ArrayLike<number>): number | null {
  const sums = pairSumsOf(xs, ys);
  // Around the means, so that digits far from 0 are not lost.
  return correlationOf(pairSumsOf(xs, ys, sums.x / sums.n, sums.y / sums.n));
}

/** The correlation of the ranks, over the rows in which both are known. Spearman, American Journal of Psychology 15 (1904) 72–101. */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  const rows = [...xs.keys()].filter((row) => !Number.isNaN(xs[row]) && !Number.isNaN(ys[row] ?? Number.NaN));
  return pearson(midRanks(rows.map((row) => xs[row] ?? 0)), midRanks(rows.map((row) => ys[row] ?? 0)));
}

/** The interval of Pearson's correlation of `n` pairs; null for three pairs or less, and where it is exactly ±1. Fisher, Metron 1 (1921) 3–32. */
export function correlationInterval(value: number, n: number): Interval | null {
  if (!(n > 3 && Math.abs(value) < 1)) return null;
  const centre = Math.atanh(value);
  const margin = z95 * Math.sqrt(1 / (n - 3));
  return { low: Math.tanh(centre - margin), high: Math.tanh(centre + margin) };
}
