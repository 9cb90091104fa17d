/** The interval of a mean. */

import { tMargin } from '../distributions/student-t.js';
import { clipped, type Estimate, type Interval } from '../interval.js';
import { wilsonInterval } from '../shares/wilson-interval.js';
import { type Moments, spreadOf, standardError } from './moments.js';

export interface MeanEstimate extends Estimate {
  /** `bounded-wilson` where the answers show no spread, so that a t interval would have no width or none could be had. */
  readonly method: 't' | 'bounded-wilson';
}

/** The ends of the scale on which all scores are compared. */
export const scoreRange: Interval = { low: 0, high: 100 };

/**
 * A mean with its interval, in the unit of the values, which all lie in `range`; null without answers. Clipped to `range`, never of no
 * width. For answers without spread the Wilson interval of the mean's place in the range: no variable between 0 and 1 with the mean m
 * varies more than m(1 − m), so this is on the safe side..
 */
export function meanInterval(moments: Moments | null, range: Interval = scoreRange): MeanEstimate | null {
  if (moments === null) return null;
  const t = spreadOf(moments) === null ? null : tInterval(moments);
  if (t !== null) return { ...clipped(t, range), method: 't' };
  const bounded = boundedWilson(moments.mean, moments.n, range);
  return bounded && { ...bounded, method: 'bounded-wilson' };
}

/**
 * A mean with Student's t interval, not clipped; null where the variance is unknown. Of no width where all answers are the same.
 * Student, Biometrika 6 (1908) 1–25.
 */
export function tInterval(moments: Moments): Estimate | null {
  const error = standardError(moments);
  return error === null ? null : around(moments.mean, error, moments.n - 1);
}

/** An estimate with a standard error of `df` degrees of freedom, as value and t interval. */
export function around(value: number, error: number, df: number): Estimate {
  const margin = error === 0 ? 0 : tMargin(df) * error;
  return { value, low: value - margin, high: value + margin };
}

/** The widest honest interval of a mean of `n` answers that lie in `range`, by Wilson; null without answers. */
export function boundedWilson(mean: number, n: number, { low, high }: Interval = scoreRange): Estimate | null {
  const width = high - low;
  const share = wilsonInterval((n * (mean - low)) / width, n);
  return share && { value: mean, low: low + width * share.low, high: low + width * share.high };
}
