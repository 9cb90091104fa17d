/** A figure over time as other programs read it. */
import type { TrendRow } from '../../analysis/trend/trend-row.js';

export function trendData({ touchpoint, measure, from, series, trend, control }: TrendRow): object {
  const points = series.points.map(({ period, score, n }) => ({ period, value: score.value, low: score.low, high: score.high, n }));
  return { touchpoint, measure, from, grain: series.grain, points, leftOut: series.leftOut, trend, control };
}
