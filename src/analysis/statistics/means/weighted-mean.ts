/** Answers that count more or less than one: a weighted mean with its interval, from sums alone. */
import { clipped, type Estimate, type Interval } from '../interval.js';
import { wilsonInterval } from '../shares/wilson-interval.js';
import { around, boundedWilson, scoreRange } from './mean-interval.js';

/** What a data engine sums up over the answers x with the weights w > 0. */
export interface WeightedSums {
  readonly n: number;
  readonly w: number;
  readonly ww: number;
  readonly wx: number;
  readonly wwx: number;
  readonly wwxx: number;
  readonly wxx: number;
}

export interface WeightedMean extends Estimate {
  /** The standard error; null where the answers show no spread, so that the interval is the bounded Wilson one. */
  readonly error: number | null;
  /** As many answers of equal weight would tell as much. */
  readonly effectiveN: number;
}

/** The sums over single answers; null where there are none, or one of the weights is not above 0. */
export function weightedSumsOf(values: readonly number[], weights: readonly number[]): WeightedSums | null {
  const sums = { n: 0, w: 0, ww: 0, wx: 0, wwx: 0, wwxx: 0, wxx: 0 };
  for (const [index, x] of values.entries()) {
    const w = weights[index] ?? 0;
    if (!(w > 0)) return null;
    sums.n += 1;
    sums.w += w;
    sums.ww += w * w;
    sums.wx += w * x;
    sums.wwx += w * w * x;
    sums.wwxx += w * w * x * x;
    sums.wxx += w * x * x;
  }
  return sums.n > 0 ? sums : null;
}

/** The effective number of answers, (Σw)²/Σw²: at most n. Kish, Survey Sampling, 1965, 11.7. */
export function effectiveSize({ w, ww }: Pick<WeightedSums, 'w' | 'ww'>): number {
  return (w * w) / ww;
}

/**
 * The weighted mean with the linearised standard error of a ratio and n − 1 degrees of freedom, clipped to `range`; null without answers.
 * Without spread the bounded Wilson interval of the effective number. Lumley, Complex Surveys, 2010, 2.1; Kish 1965.
 */
export function weightedMean(sums: WeightedSums, range: Interval = scoreRange): WeightedMean | null {
  if (!(sums.n > 0 && sums.w > 0)) return null;
  const value = sums.wx / sums.w;
  const effectiveN = effectiveSize(sums);
  const squares = sums.wwxx - 2 * value * sums.wwx + value * value * sums.ww;
  // Less than the rounding of its parts is nothing.
  const hasSpread = sums.n > 1 && squares > 1e-13 * (sums.wwxx + value * value * sums.ww);
  if (!hasSpread) {
    const bounded = boundedWilson(value, effectiveN, range);
    return bounded && { ...bounded, error: null, effectiveN };
  }
  const error = Math.sqrt(((sums.n / (sums.n - 1)) * squares) / (sums.w * sums.w));
  return { ...clipped(around(value, error, sums.n - 1), range), error, effectiveN };
}

/** A weighted share: Wilson with the effective number of answers. The value is a share in 0–1; null without answers. */
export function weightedShare(share: number, effectiveN: number): Estimate | null {
  return wilsonInterval(share * effectiveN, effectiveN);
}
