/** Whether a series rises or falls, whatever the shape of its way. */
import { twoSidedNormal } from '../distributions/normal.js';
import { tiesOf } from '../ranks.js';

export interface MannKendall {
  readonly n: number;
  /** Pairs of values that rise, less pairs that fall. */
  readonly s: number;
  /** The variance of S where there is no trend, less for ties. */
  readonly variance: number;
  readonly z: number;
  /** The p of the normal approximation, corrected for continuity and ties. */
  readonly p: number;
  /** The exact p; null for more than ten values or where two are equal. */
  readonly exactP: number | null;
  /** S over the number of pairs, −1…1. */
  readonly tau: number;
}

/**
 * The test for a trend of values in the order of time; null for fewer than two.
 * Mann, Econometrica 13 (1945) 245–259; Kendall, Rank Correlation Methods, 4th ed. 1975.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  const n = values.length;
  if (n < 2) return null;
  let s = 0;
  for (const [index, early] of values.entries()) for (const late of values.slice(index + 1)) s += Math.sign(late - early);
  const ties = tiesOf(values);
  const spread = (count: number) => count * (count - 1) * (2 * count + 5);
  const variance = (spread(n) - ties.reduce((sum, count) => sum + spread(count), 0)) / 18;
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  const exactP = ties.length === 0 && n <= 10 ? exactTail(n, Math.abs(s)) : null;
  return { n, s, variance, z, p: twoSidedNormal(z), exactP, tau: s / ((n * (n - 1)) / 2) };
}

/** The chance, in both directions, of an S at least as far from 0 as `s`, over all orders of n different values. */
function exactTail(n: number, s: number): number {
  // How many orders have how many falling pairs: each further value adds from none up to all before it.
  let orders = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    for (const [falls, count] of orders.entries())
      for (let more = 0; more < size; more += 1) next[falls + more] = (next[falls + more] ?? 0) + count;
    orders = next;
  }
  const pairs = orders.length - 1;
  const all = orders.reduce((sum, count) => sum + count, 0);
  const tail = orders.reduce((sum, count, falls) => (pairs - 2 * falls >= s ? sum + count : sum), 0);
  return Math.min(1, (2 * tail) / all);
}
