/** Number, mean and variance of a sample: all that intervals and comparisons of means need to know of it. */
import { type Distribution, sizeOf } from './frequency.js';

export interface Moments {
  /** How many answers; above 0. */
  readonly n: number;
  readonly mean: number;
  /** With n − 1, in the squared unit of the values; null for one answer or less (a weighted count), since one has no spread. */
  readonly variance: number | null;
}

/** The moments of a distribution; null without answers. A single value, however often, has exactly the variance 0. */
export function momentsOf(distribution: Distribution): Moments | null {
  const n = sizeOf(distribution);
  const [first] = distribution;
  if (first === undefined || n <= 0) return null;
  // Relative to one of the values, so that equal values differ from their mean by exactly nothing.
  const mean = first.value + distribution.reduce((sum, { value, count }) => sum + count * (value - first.value), 0) / n;
  if (n <= 1) return { n, mean, variance: null };
  // The second sum is 0 but for rounding, which it takes back: Chan, Golub & LeVeque, American Statistician 37 (1983) 242–247.
  const squares = distribution.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  const rest = distribution.reduce((sum, { value, count }) => sum + count * (value - mean), 0);
  return { n, mean, variance: Math.max(0, (squares - (rest * rest) / n) / (n - 1)) };
}

/** The standard error of the mean; null where the variance is unknown. */
export function standardError({ n, variance }: Moments): number | null {
  return variance === null ? null : Math.sqrt(variance / n);
}

/** The variance of a sample where it has one: not for a single answer, and not where all say the same (but for rounding). */
export function spreadOf({ mean, variance }: Moments): number | null {
  return variance !== null && variance > 1e-20 * Math.max(1, mean * mean) ? variance : null;
}

/** The variance within groups, with Σ(n − 1) degrees of freedom; null where no group has two answers. */
export function pooledVariance(groups: readonly Moments[]): { readonly variance: number; readonly df: number } | null {
  const known = groups.flatMap(({ n, variance }) => (variance === null ? [] : [{ df: n - 1, variance }]));
  const df = known.reduce((sum, group) => sum + group.df, 0);
  return df > 0 ? { df, variance: known.reduce((sum, group) => sum + group.df * group.variance, 0) / df } : null;
}
