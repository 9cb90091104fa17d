/** The control chart of shares: how much of a changing number of cases goes wrong, period by period. */

import type { Interval, Share } from '../interval.js';
import { type ControlSignal, controlSignals } from './control-signals.js';
import { meanRange } from './xmr-chart.js';

export interface ProportionPoint {
  readonly value: number;
  /** The limits of the method of the chart, by which signals are found. */
  readonly limits: Interval;
  /** The limits of the p chart: the same, but where they had to be widened. */
  readonly plainLimits: Interval;
}

export interface ProportionChart {
  readonly centre: number;
  /** One for each period, in order; null for a period without cases. Shares and limits lie in 0–1. */
  readonly points: readonly (ProportionPoint | null)[];
  readonly signals: readonly ControlSignal[];
  /** How much more the shares vary than chance within the periods explains; null for fewer than two points. */
  readonly overdispersion: number | null;
  /** `laney` where they vary so much more (above 1.2) that the limits are widened by it. */
  readonly method: 'p' | 'laney';
  /** Whether centre and widening come from fewer than eight points. */
  readonly isProvisional: boolean;
}

const tooMuch = 1.2;
const enoughPoints = 8;

/**
 * The p chart of periods in order of time, or Laney's p′ chart where it is needed; null without cases. Centre and widening come from the
 * first `baseline` periods. Where none or all cases go wrong in them there are no signals.
 * Montgomery, Introduction to Statistical Quality Control, 7th ed. 2012, 7.2; Laney, Quality Engineering 14 (2002) 531–537.
 */
export function proportionChart(periods: readonly Share[], baseline = 12): ProportionChart | null {
  const base = periods.slice(0, baseline).filter(({ total }) => total > 0);
  const total = base.reduce((sum, period) => sum + period.total, 0);
  if (total === 0) return null;
  const centre = base.reduce((sum, period) => sum + period.positive, 0) / total;
  const sigmaOf = (period: Share) => Math.sqrt((centre * (1 - centre)) / period.total);
  const deviation = (period: Share) => (period.positive / period.total - centre) / sigmaOf(period);
  const isSteady = centre <= 0 || centre >= 1;
  const overdispersion = isSteady ? null : dispersion(base.map(deviation));
  const widening = overdispersion !== null && overdispersion > tooMuch ? overdispersion : 1;
  return {
    centre,
    points: periods.map((period) => {
      if (!(period.total > 0)) return null;
      const reach = 3 * sigmaOf(period);
      return { value: period.positive / period.total, limits: around(centre, reach * widening), plainLimits: around(centre, reach) };
    }),
    signals: isSteady ? [] : controlSignals(periods.map((period) => (period.total > 0 ? deviation(period) / widening : null))),
    overdispersion,
    method: widening > 1 ? 'laney' : 'p',
    isProvisional: base.length < enoughPoints,
  };
}

function around(centre: number, reach: number): Interval {
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

/** The standard deviation of standardised values from one to the next: 1 where only chance is at work. */
function dispersion(deviations: readonly number[]): number | null {
  if (deviations.length < 2) return null;
  const ranges = deviations.slice(1).map((value, index) => Math.abs(value - (deviations[index] ?? value)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / meanRange;
}
