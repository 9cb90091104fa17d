/** What a series says: which way it goes, and which of its points are more than chance. */

import type { Interval, Share } from '../statistics/interval.js';
import type { ControlSignal } from '../statistics/series/control-signals.js';
import { proportionChart } from '../statistics/series/proportion-chart.js';
import { trendOf } from '../statistics/series/trend.js';
import { xmrChart } from '../statistics/series/xmr-chart.js';
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
  /**
   * `xmr`: of single values. `p`: of shares of cases, whose limits are the wider the fewer cases. `laney`: the same, widened because the periods
   * differ by more than chance within them explains.
   */
  readonly chart: 'xmr' | 'p' | 'laney';
  readonly centre: number;
  /** Those of the newest period. */
  readonly limits: Interval;
  /** For each point of the series its own; null where all have the same. */
  readonly limitsByPeriod: readonly Interval[] | null;
  /** How many times more than chance the shares vary; null for single values, and where it cannot be told. */
  readonly overdispersion: number | null;
  /** With the limits of their period. */
  readonly signals: readonly { readonly period: string; readonly rule: ControlSignal['rule']; readonly limits: Interval }[];
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
  if (series === null || series.points.length < 4) return null;
  const shares = series.points.flatMap(({ share }) => share ?? []);
  return shares.length === series.points.length ? controlOfShares(series, shares) : controlOfValues(series);
}

function controlOfValues({ points }: Series): Control | null {
  const chart = xmrChart(points.map(({ score }) => score.value));
  if (chart === null) return null;
  const { centre, limits, isProvisional: provisional } = chart;
  const signals = chart.signals.map(({ point, rule }) => ({ period: points[point]?.period ?? '', rule, limits }));
  return { chart: 'xmr', centre, limits, limitsByPeriod: null, overdispersion: null, signals, provisional };
}

function controlOfShares({ points }: Series, shares: readonly Share[]): Control | null {
  const chart = proportionChart(shares);
  const limits = chart?.points.flatMap((point) => (point === null ? [] : [{ low: 100 * point.limits.low, high: 100 * point.limits.high }]));
  const newest = limits?.at(-1);
  if (chart === null || limits === undefined || newest === undefined) return null;
  return {
    chart: chart.method,
    centre: 100 * chart.centre,
    limits: newest,
    limitsByPeriod: limits,
    overdispersion: chart.overdispersion,
    signals: chart.signals.map(({ point, rule }) => ({ period: points[point]?.period ?? '', rule, limits: limits[point] ?? newest })),
    provisional: chart.isProvisional,
  };
}
