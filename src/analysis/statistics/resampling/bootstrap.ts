/** The interval of a mean without any assumption on how the answers are spread: for few and skewed ones. */

import { normalCdf, normalQuantile } from '../distributions/normal.js';
import { type Estimate, type Interval, z95 } from '../interval.js';
import { quantileOfSorted } from '../means/quantile.js';
import { seededRandom } from './random.js';
import { resampledRows } from './resample.js';

export interface BootstrapEstimate extends Estimate {
  /** `percentile` where all replicates lie on one side of the mean, so that nothing can be corrected. */
  readonly method: 'bca' | 'percentile';
}

/** The means of `replicates` samples drawn from the values with replacement, in the order of drawing. */
export function bootstrapMeans(values: readonly number[], replicates: number, seed = 1): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: replicates }, () => meanOf(resampledRows(random, values.length).map((row) => values[row] ?? 0)));
}

/** The range of the middle 95 % of the replicates; null without any. Efron & Tibshirani, An Introduction to the Bootstrap, 1993, 13. */
export function percentileInterval(replicates: Iterable<number>): Interval | null {
  return between(Float64Array.from(replicates).sort(), 0.025, 0.975);
}

/**
 * The mean with the interval that is corrected for bias and acceleration; null for fewer than two values, or where all are equal
 * (the bounded Wilson interval is for those). Efron & Tibshirani 1993, 14.3.
 */
export function bootstrapMean(values: readonly number[], replicates = 2000, seed = 1): BootstrapEstimate | null {
  const value = meanOf(values);
  const acceleration = accelerationOf(values);
  if (acceleration === null) return null;
  const means = bootstrapMeans(values, replicates, seed);
  const levels = correctedLevels(biasOf(means, value), acceleration);
  const interval = levels ? between(Float64Array.from(means).sort(), levels.low, levels.high) : percentileInterval(means);
  return interval && { value, ...interval, method: levels ? 'bca' : 'percentile' };
}

/**
 * How far the replicates lie off the value, as a standard normal quantile; infinite where all lie on one side. Ties count half to either.
 */
export function biasOf(replicates: readonly number[], value: number): number {
  const share = replicates.reduce((sum, mean) => sum + (Math.abs(mean - value) <= 1e-12 ? 0.5 : mean < value ? 1 : 0), 0);
  return normalQuantile(share / replicates.length);
}

/** How fast the standard error grows with the mean: from the means that leave out one value each. Null where all values are equal. */
export function accelerationOf(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  const means = values.map((value) => (total - value) / (values.length - 1));
  const centre = meanOf(means);
  const squares = means.reduce((sum, mean) => sum + (centre - mean) ** 2, 0);
  const cubes = means.reduce((sum, mean) => sum + (centre - mean) ** 2 * (centre - mean), 0);
  return values.length > 1 && squares > 1e-20 * Math.max(1, centre * centre) ? cubes / (6 * squares * Math.sqrt(squares)) : null;
}

/** The quantiles of the replicates at which the corrected interval ends; null where the bias is infinite. */
export function correctedLevels(bias: number, acceleration: number): Interval | null {
  if (!Number.isFinite(bias)) return null;
  const level = (z: number) => normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
  return { low: level(-z95), high: level(z95) };
}

function between(sorted: Float64Array, from: number, to: number): Interval | null {
  const low = quantileOfSorted(sorted, from);
  const high = quantileOfSorted(sorted, to);
  return low === null || high === null ? null : { low, high };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
