/** The long-run direction of a series of measurements. */
import type { Estimate } from '../interval.js';
import { type MannKendall, mannKendall } from './mann-kendall.js';
import { senIntercept, senSlope, type TimedValue } from './sen-slope.js';

export type TrendDirection = 'increasing' | 'decreasing' | 'no-trend';

export interface Trend {
  readonly test: MannKendall;
  /** Per unit of time. */
  readonly slope: Estimate;
  readonly intercept: number;
  /** What the test says at 5 %; the exact p decides where there is one. */
  readonly direction: TrendDirection;
  /** The same where the series is long enough to say so: with fewer than eight points there is a slope, but no verdict. */
  readonly verdict: TrendDirection | 'too-short';
  /** How much each point resembles the one before it beyond the trend, −1…1; above 0.3 p is too small. Null where all lie on one line. */
  readonly autocorrelation: number | null;
}

const fewestPoints = 4;
const enoughPoints = 8;

/**
 * Mann & Kendall's test with Sen's slope; the order of the points does not matter, and each has a time of its own. Null for fewer than
 * four.
 */
export function trendOf(points: readonly TimedValue[]): Trend | null {
  if (points.length < fewestPoints) return null;
  const series = points.toSorted((a, b) => a.time - b.time || a.value - b.value);
  const test = mannKendall(series.map(({ value }) => value));
  const slope = test && senSlope(series, test.variance);
  const intercept = slope && senIntercept(series, slope.value);
  if (test === null || slope === null || intercept === null) return null;
  const isTrend = (test.exactP ?? test.p) < 0.05;
  const direction = isTrend ? (test.s > 0 ? 'increasing' : 'decreasing') : 'no-trend';
  return {
    test,
    slope,
    intercept,
    direction,
    verdict: points.length < enoughPoints ? 'too-short' : direction,
    autocorrelation: lagOne(series.map(({ time, value }) => value - intercept - slope.value * time)),
  };
}

/** Box & Jenkins, Time Series Analysis, 1976, 2.1.5: the first autocorrelation. */
function lagOne(rests: readonly number[]): number | null {
  const mean = rests.reduce((sum, rest) => sum + rest, 0) / rests.length;
  const squares = rests.reduce((sum, rest) => sum + (rest - mean) ** 2, 0);
  const scale = rests.reduce((sum, rest) => sum + rest * rest, 0);
  const products = rests.slice(1).reduce((sum, rest, index) => sum + (rest - mean) * ((rests[index] ?? 0) - mean), 0);
  return squares > 1e-20 * Math.max(1, scale) ? products / squares : null;
}
