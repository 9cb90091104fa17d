/** How steeply a series rises, undisturbed by single odd values. */
import { type Estimate, z95 } from '../interval.js';
import { median } from '../means/quantile.js';

export interface TimedValue {
  /** In any unit; the slope is per this unit. */
  readonly time: number;
  readonly value: number;
}

/**
 * The median slope between all pairs of points, per unit of time, with its interval; null for fewer than two times.
 * `variance` is that of Kendall's S, which says how sure the order of the slopes is.
 * Sen, Journal of the American Statistical Association 63 (1968) 1379–1389; interval: Gilbert, Statistical Methods for Environmental
 * Pollution Monitoring, 1987, 16.5.
 */
export function senSlope(series: readonly TimedValue[], variance: number): Estimate | null {
  const slopes = Float64Array.from(
    series.flatMap((early, index) =>
      series.slice(index + 1).flatMap((late) => (late.time === early.time ? [] : [(late.value - early.value) / (late.time - early.time)])),
    ),
  ).sort();
  const value = median(slopes);
  if (value === null) return null;
  const reach = z95 * Math.sqrt(variance);
  return { value, low: at(slopes, (slopes.length - reach) / 2), high: at(slopes, (slopes.length + reach) / 2 + 1) };
}

/** The value of a line with this slope at the time 0: the median value less what the slope makes of the median time. */
export function senIntercept(series: readonly TimedValue[], slope: number): number | null {
  const value = median(series.map((point) => point.value));
  const time = median(series.map((point) => point.time));
  return value === null || time === null ? null : value - slope * time;
}

/** The value at a place counted from 1, between neighbours where it is not whole. */
function at(sorted: Float64Array, place: number): number {
  const within = Math.min(Math.max(place, 1), sorted.length);
  const below = Math.floor(within);
  const low = sorted[below - 1] ?? Number.NaN;
  const high = sorted[below] ?? low;
  return low + (within - below) * (high - low);
}
