/** A figure over time: its points, which way it goes, and what stands out. */
import { type Control, courseControl, courseTrend, type Trend } from '../quality/course.js';
import type { Point, Series } from '../quality/series.js';

export interface TrendRow {
  /** Null: a figure of the inventory as a whole. */
  readonly touchpoint: string | null;
  /** A measure of quality, or `assessment`, `importance`, `reach`, `cost`; of the inventory what is counted. */
  readonly measure: string;
  /** Whether the dates are those of the evidence, or the file said so at the time. */
  readonly from: 'evidence' | 'history';
  readonly series: Series;
  readonly trend: Trend | null;
  /** Only for evidence. */
  readonly control: Control | null;
}

/** What the series says; null for fewer than two points. */
export function trendRow(about: Pick<TrendRow, 'touchpoint' | 'measure' | 'from'>, series: Series | null): TrendRow | null {
  if (series === null || series.points.length < 2) return null;
  // What a file says of itself is no repeated measurement: limits of chance mean nothing there.
  const control = about.from === 'evidence' ? courseControl(series) : null;
  return { ...about, series, trend: courseTrend(series), control };
}

/** Values by day as a series by month; of several in a month the last counts. Days before `since` are left out. */
export function monthlySeries(values: Iterable<readonly [string, number]>, since: string | null): Series {
  const months = new Map<string, number>();
  for (const [day, value] of [...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (since === null || day >= since) months.set(day.slice(0, 7), value);
  }
  const points = [...months].map(
    ([period, value]): Point => ({ period, time: middleOf(period), score: { value, low: null, high: null }, n: 1, share: null }),
  );
  return { grain: 'month', points, leftOut: 0 };
}

function middleOf(month: string): number {
  return Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 0.5) / 12;
}
