/** The control chart of single values in order of time: what varies by chance, and what does not. */

import type { Interval } from '../interval.js';
import { type ControlSignal, controlSignals } from './control-signals.js';

/**
 * The mean distance of two values from a normal distribution, in standard deviations (d2), and the standard deviation of that distance
 * (d3).
 */
export const meanRange = 2 / Math.sqrt(Math.PI);
export const rangeDeviation = Math.sqrt(2 - 4 / Math.PI);

export interface ControlChart {
  readonly centre: number;
  /** One standard deviation, from the moving ranges. */
  readonly sigma: number;
  readonly limits: Interval;
  /** The distance of each point from the one before it: one fewer than points. */
  readonly movingRanges: readonly number[];
  readonly meanMovingRange: number;
  readonly movingRangeLimit: number;
  /** The points, from 0, that lie further from the one before them than chance explains. */
  readonly jumps: readonly number[];
  readonly signals: readonly ControlSignal[];
  /** Whether the limits come from fewer than eight points. */
  readonly isProvisional: boolean;
}

const enoughPoints = 8;

/**
 * The XmR chart of values in order of time; null for fewer than two. Centre and limits come from the first `baseline` points.
 * Where these are all the same there are no signals. Wheeler, Understanding Variation, 2nd ed. 2000; Montgomery, Introduction to
 * Statistical Quality Control, 7th ed. 2012, 6.4.
 */
export function xmrChart(values: readonly number[], baseline = 12): ControlChart | null {
  const base = values.slice(0, Math.max(baseline, 2));
  if (base.length < 2) return null;
  const centre = mean(base);
  const movingRanges = rangesOf(values);
  const meanMovingRange = mean(rangesOf(base));
  const sigma = meanMovingRange / meanRange;
  const movingRangeLimit = meanMovingRange * (1 + (3 * rangeDeviation) / meanRange);
  // What is left of equal values by rounding is no variation.
  const isSteady = sigma <= 1e-12 * Math.max(1, Math.abs(centre));
  return {
    centre,
    sigma,
    limits: { low: centre - 3 * sigma, high: centre + 3 * sigma },
    movingRanges,
    meanMovingRange,
    movingRangeLimit,
    jumps: isSteady ? [] : movingRanges.flatMap((range, index) => (range > movingRangeLimit ? [index + 1] : [])),
    signals: isSteady ? [] : controlSignals(values.map((value) => (value - centre) / sigma)),
    isProvisional: base.length < enoughPoints,
  };
}

function rangesOf(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
