/** Importance against performance: where to concentrate, what to keep up, where less would do. */

import { ranked } from '../ranking.js';
import type { Interval } from '../statistics/interval.js';
import { distributionOf } from '../statistics/means/frequency.js';
import { momentsOf, spreadOf } from '../statistics/means/moments.js';
import { median } from '../statistics/means/quantile.js';

export type Quadrant = 'concentrate-here' | 'keep-up-the-good-work' | 'low-priority' | 'possible-overkill';

/** A touchpoint with its importance and performance, both on 0–100, and their intervals where they have one. */
export interface ImportancePerformance {
  readonly id: string;
  readonly importance: number;
  readonly performance: number;
  readonly importanceInterval: Interval | null;
  readonly performanceInterval: Interval | null;
}

/** Where the quadrants meet. */
export interface Crosshair {
  readonly importance: number;
  readonly performance: number;
}

/** What the crosshair is made of: the means (what stands out), the middle of the scale (what is good), or the medians. */
export type CrosshairKind = 'data' | 'scale' | 'median';

export interface ImportancePerformanceGap {
  readonly id: string;
  /** By kind of crosshair; null for fewer than four touchpoints. On the line counts as high. */
  readonly quadrants: Readonly<Record<CrosshairKind, Quadrant>> | null;
  /** Importance less performance, in points: above 0 it matters more than it is good. */
  readonly gap: number;
  /** Its distance from the diagonal on which both are equal. */
  readonly distance: number;
  /** The gap in standard deviations, for importance that is on a scale of its own (derived); null where one of them does not vary. */
  readonly zGap: number | null;
  /** True where the crosshair of the means lies inside one of the intervals, so that it may as well be in another quadrant. */
  readonly isBorderline: boolean;
}

export interface ImportancePerformanceAnalysis {
  /** Null for fewer than four touchpoints. */
  readonly crosshairs: Readonly<Record<CrosshairKind, Crosshair>> | null;
  /** In the order given. */
  readonly touchpoints: readonly ImportancePerformanceGap[];
  /** Ids from the greatest gap down; by z-gap those that have one. */
  readonly byGap: readonly string[];
  readonly byZGap: readonly string[];
}

const fewest = 4;

/**
 * Importance–performance analysis. Quadrants: Martilla & James, Journal of Marketing 41 (1977) 77–79; that the distance from the
 * diagonal serves better: Bacon, International Journal of Market Research 45 (2003) 55–71.
 */
export function importancePerformance(touchpoints: readonly ImportancePerformance[]): ImportancePerformanceAnalysis {
  const importance = spreadAlong(touchpoints.map((one) => one.importance));
  const performance = spreadAlong(touchpoints.map((one) => one.performance));
  const crosshairs = touchpoints.length < fewest ? null : crosshairsOf(importance, performance);
  const gaps = touchpoints.map((one): ImportancePerformanceGap => {
    const gap = one.importance - one.performance;
    return {
      id: one.id,
      quadrants: crosshairs && {
        data: quadrantOf(one, crosshairs.data),
        scale: quadrantOf(one, crosshairs.scale),
        median: quadrantOf(one, crosshairs.median),
      },
      gap,
      distance: gap / Math.SQRT2,
      zGap:
        importance.deviation === null || performance.deviation === null
          ? null
          : (one.importance - importance.mean) / importance.deviation - (one.performance - performance.mean) / performance.deviation,
      isBorderline: crosshairs !== null && isBorderline(one, crosshairs.data),
    };
  });
  const zGaps = gaps.flatMap(({ id, zGap }) => (zGap === null ? [] : [[id, zGap] as const]));
  return { crosshairs, touchpoints: gaps, byGap: idsFrom(gaps.map(({ id, gap }) => [id, gap])), byZGap: idsFrom(zGaps) };
}

interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly deviation: number | null;
}

function spreadAlong(values: readonly number[]): Spread {
  const moments = momentsOf(distributionOf(values));
  const variance = moments && spreadOf(moments);
  return { mean: moments?.mean ?? 0, median: median(values) ?? 0, deviation: variance === null ? null : Math.sqrt(variance) };
}

function crosshairsOf(importance: Spread, performance: Spread): Readonly<Record<CrosshairKind, Crosshair>> {
  return {
    data: { importance: importance.mean, performance: performance.mean },
    scale: { importance: 50, performance: 50 },
    median: { importance: importance.median, performance: performance.median },
  };
}

function quadrantOf({ importance, performance }: ImportancePerformance, crosshair: Crosshair): Quadrant {
  if (importance >= crosshair.importance) return performance >= crosshair.performance ? 'keep-up-the-good-work' : 'concentrate-here';
  return performance >= crosshair.performance ? 'possible-overkill' : 'low-priority';
}

function isBorderline({ importanceInterval, performanceInterval }: ImportancePerformance, { importance, performance }: Crosshair): boolean {
  return isInside(importance, importanceInterval) || isInside(performance, performanceInterval);
}

function isInside(line: number, interval: Interval | null): boolean {
  return interval !== null && interval.low < line && line < interval.high;
}

function idsFrom(values: readonly (readonly [string, number])[]): readonly string[] {
  return ranked(new Map(values)).map(({ id }) => id);
}
