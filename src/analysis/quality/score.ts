/** The score of answers on 0–100, with its interval. */

import { clipped, type Estimate, type Interval } from '../statistics/interval.js';
import { around, meanInterval, scoreRange } from '../statistics/means/mean-interval.js';
import { type Moments, momentsOf } from '../statistics/means/moments.js';
import { desirability, netPromoterAsScore } from '../statistics/means/pomp.js';
import { effectiveSize, type WeightedSums, weightedMean, weightedShare } from '../statistics/means/weighted-mean.js';
import { bootstrapMean } from '../statistics/resampling/bootstrap.js';
import { netPromoterInterval, type Recommendations, respondentsOf } from '../statistics/shares/net-promoter.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import type { Answers } from './answers.js';

/**
 * How the interval of a score was made. `t`: Student's; `bounded-wilson`: where answers show no spread; `bca`, `percentile`: resampled, with and
 * without correction; `adjusted-wald`: of NPS; `wilson`: of a share; `linearised`: of weighted answers; `delta`: of a mean between limit and target;
 * `stratified`: personas by their shares. Null where there is no interval.
 */
export type IntervalMethod =
  | 't'
  | 'bounded-wilson'
  | 'bca'
  | 'percentile'
  | 'adjusted-wald'
  | 'wilson'
  | 'linearised'
  | 'delta'
  | 'stratified';

/** What an operational figure is measured against; the lower is better where the target lies below the limit. */
export interface MetricBounds {
  readonly target: number | null;
  readonly limit: number | null;
}

/** An estimate whose interval may be unknown: an average that somebody wrote down has none. */
export interface Score {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A score that says how its interval was made. */
export interface MeasuredScore extends Score {
  readonly method: IntervalMethod | null;
}

/** The interval of a score, or of whatever else has one; null where it is unknown. */
export function intervalOf(score: Pick<Score, 'low' | 'high'> | null): Interval | null {
  return score === null || score.low === null || score.high === null ? null : { low: score.low, high: score.high };
}

// With more answers the mean is as good as normal, whatever the answers look like.
const fewToResample = 30;

/**
 * The score, 0–100, 100 best. Ratings: the mean; NPS: (NPS + 100) / 2; figures of operations: the share inside the target, or where only
 * a mean is known its place between limit and target. Null without answers, and where a metric has no target. With a `seed` the interval of
 * fewer than 30 ratings of equal weight is resampled.
 */
export function scoreOf(answers: Answers, bounds: MetricBounds | null, seed: number | null = null): MeasuredScore | null {
  if (answers.n <= 0) return null;
  if (answers.kind === 'nps') return recommendationScore(answers);
  return answers.kind === 'rating' ? meanScore(answers, seed) : readingsScore(answers, bounds);
}

/** The Net Promoter Score in points, −100…100, with its interval; null for other measures. */
export function netPromoterOf(answers: Answers): Estimate | null {
  const recommendations = effectiveRecommendations(answers);
  return recommendations && netPromoterInterval(recommendations);
}

/** Promoters, passives and detractors; of weighted answers the effective numbers, in the proportions of the weights. Null for other measures. */
export function effectiveRecommendations(answers: Answers): Recommendations | null {
  const { recommendation, weighted } = answers;
  if (recommendation === null || !weighted) return recommendation?.counts ?? null;
  const { promoters, passives, detractors } = recommendation.weights;
  const factor = effectiveAnswers(answers) / Math.max(respondentsOf(recommendation.weights), Number.MIN_VALUE);
  return { promoters: promoters * factor, passives: passives * factor, detractors: detractors * factor };
}

/** The share of answers on the two best points, 0–1; null where no scale has them. */
export function topTwoShare({ topTwo, weighted }: Answers): (Estimate & { readonly k: number }) | null {
  if (topTwo === null || topTwo.n === 0) return null;
  const share = weighted ? weightedShare(topTwo.weight / topTwo.w, effectiveSize(topTwo)) : wilsonInterval(topTwo.k, topTwo.n);
  return share && { k: topTwo.k, ...share };
}

/** Number, mean and variance on 0–100; weighted answers have the variance that gives the standard error of their mean. Null for readings. */
export function scoreMoments({ kind, frequencies, weighted }: Answers): Moments | null {
  if (kind === 'readings' || frequencies.length === 0) return null;
  if (!weighted) return momentsOf(frequencies);
  const sums = sumsOf(frequencies);
  const mean = weightedMean(sums);
  return mean && { n: sums.n, mean: mean.value, variance: sums.n > 1 ? sums.n * (mean.error ?? 0) ** 2 : null };
}

/** As many answers of equal weight would tell as much. */
export function effectiveAnswers({ frequencies, n, weighted }: Answers): number {
  return weighted ? effectiveSize(sumsOf(frequencies)) : n;
}

/** Number, mean and variance of what the score is the mean of: promoters count 100, passives 50, detractors 0. Null where there is no mean. */
export function momentsOfScore(answers: Answers): Moments | null {
  const { readings } = answers;
  if (readings !== null)
    return readings.within === null ? null : momentsOfGroups([0, readings.n - readings.within], [100, readings.within]);
  const recommendations = effectiveRecommendations(answers);
  if (recommendations === null) return scoreMoments(answers);
  const { detractors, passives, promoters } = recommendations;
  return momentsOfGroups([0, detractors], [50, passives], [100, promoters]);
}

function momentsOfGroups(...groups: readonly (readonly [value: number, count: number])[]): Moments | null {
  return momentsOf(groups.flatMap(([value, count]) => (count > 0 ? [{ value, count }] : [])));
}

function recommendationScore(answers: Answers): MeasuredScore | null {
  const points = netPromoterOf(answers);
  return (
    points && {
      value: netPromoterAsScore(points.value),
      low: netPromoterAsScore(points.low),
      high: netPromoterAsScore(points.high),
      method: 'adjusted-wald',
    }
  );
}

function meanScore({ frequencies, weighted, n }: Answers, seed: number | null): MeasuredScore | null {
  if (weighted) {
    const mean = weightedMean(sumsOf(frequencies));
    return mean && { ...plain(mean), method: mean.error === null ? 'bounded-wilson' : 'linearised' };
  }
  const values = seed === null || n >= fewToResample ? [] : frequencies.flatMap(({ value, count }) => new Array<number>(count).fill(value));
  const resampled = seed === null ? null : bootstrapMean(values, replicates, seed);
  const estimate = resampled ?? meanInterval(momentsOf(frequencies));
  return estimate && { ...plain(estimate), method: estimate.method };
}

// Efron & Tibshirani, An Introduction to the Bootstrap, 1993, 14.3: as many as the ends of a corrected interval need.
const replicates = 2000;

function plain({ value, low, high }: Estimate): Estimate {
  return { value, low, high };
}

function readingsScore({ readings }: Answers, bounds: MetricBounds | null): MeasuredScore | null {
  if (readings === null) return null;
  if (readings.within !== null) {
    const share = wilsonInterval(readings.within, readings.n);
    return share && { value: 100 * share.value, low: 100 * share.low, high: 100 * share.high, method: 'wilson' };
  }
  if (readings.sum === null || bounds?.target == null || bounds.limit == null) return null;
  return desirabilityScore(readings.sum / readings.n, standardErrorOf(readings), readings.n, bounds.target, bounds.limit);
}

/** The place of a mean between limit and target; the interval of the mean is mapped alike. */
function desirabilityScore(mean: number, error: number | null, n: number, target: number, limit: number): MeasuredScore | null {
  const value = desirability(mean, target, limit);
  if (value === null) return null;
  if (error === null) return { value, low: null, high: null, method: null };
  const { low, high } = around(mean, error, n - 1);
  const ends = [desirability(low, target, limit) ?? value, desirability(high, target, limit) ?? value];
  return { ...clipped({ value, low: Math.min(...ends), high: Math.max(...ends) }, scoreRange), method: 'delta' };
}

function standardErrorOf({ n, sum, squares }: NonNullable<Answers['readings']>): number | null {
  if (sum === null || squares === null || n < 2) return null;
  const variance = (squares - (sum * sum) / n) / (n - 1);
  return variance > 0 ? Math.sqrt(variance / n) : null;
}

function sumsOf(frequencies: Answers['frequencies']): WeightedSums {
  const sum = (part: (frequency: Answers['frequencies'][number]) => number) =>
    frequencies.reduce((total, frequency) => total + part(frequency), 0);
  return {
    n: sum(({ count }) => count),
    w: sum(({ weight }) => weight),
    ww: sum(({ squaredWeight }) => squaredWeight),
    wx: sum(({ weight, value }) => weight * value),
    wwx: sum(({ squaredWeight, value }) => squaredWeight * value),
    wwxx: sum(({ squaredWeight, value }) => squaredWeight * value * value),
    wxx: sum(({ weight, value }) => weight * value * value),
  };
}
