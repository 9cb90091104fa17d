/** What a series says: which way it goes, and which of its points are more than chance. */
import type { ControlSignal } from '../statistics/control-signals.js';
import { trendOf } from '../statistics/trend.js';
import { xmrChart } from '../statistics/xmr-chart.js';
import type { Series } from './series.js';

export interface Trend {
  /** Points a year, with the interval. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Of the test of "no trend". */
  readonly p: number;
  /** `too-short`: fewer than eight periods. */
  readonly verdict: 'increasing' | 'decreasing' | 'no-trend' | 'too-short';
  /** How much each period resembles the one before it beyond the trend; above 0.3 p is too small. */
  readonly autocorrelation: number | null;
}

export interface Control {
  readonly centre: number;
  readonly limits: { readonly low: number; readonly high: number };
  readonly signals: readonly { readonly period: string; readonly rule: ControlSignal['rule'] }[];
  /** True where the limits come from fewer than eight periods. */
  readonly provisional: boolean;
}

/** Null for fewer than four periods. */
export function courseTrend(series: Series | null): Trend | null {
  const found = series && trendOf(series.points.map(({ time, score }) => ({ time, value: score.value })));
  if (!found) return null;
  const { slope, test, verdict, autocorrelation } = found;
  return { slope: slope.value, low: slope.low, high: slope.high, p: test.exactP ?? test.p, verdict, autocorrelation };
}

/** Null for fewer than four periods: of three points nobody can tell what is usual. */
export function courseControl(series: Series | null): Control | null {
  const chart = series === null || series.points.length < 4 ? null : xmrChart(series.points.map(({ score }) => score.value));
  if (series === null || chart === null) return null;
  const signals = chart.signals.map(({ point, rule }) => ({ period: series.points[point]?.period ?? '', rule }));
  return { centre: chart.centre, limits: chart.limits, signals, provisional: chart.isProvisional };
}
