/** The scale that answers to a measure are given on. */
import type { FeedbackSource } from './feedback.js';
import { isStandardMeasure } from './measure.js';

/** The lowest and the highest answer; on a reversed scale the lowest is the best. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly reversed: boolean;
}

/** A scale as a file writes it. */
export type DeclaredScale = NonNullable<FeedbackSource['scales']>[string];

/** 0 to 10, as the question for a recommendation is asked. */
const npsScale: Scale = { min: 0, max: 10, reversed: false };

/** Detractors −1, passives 0, promoters 1. */
export const npsGroupScale: Scale = { min: -1, max: 1, reversed: false };

/** 1 where a promise was kept, 0 where not. */
export const promiseScale: Scale = { min: 0, max: 1, reversed: false };

/** 1 where somebody had to say it again, which is bad. */
const repeatedScale: Scale = { min: 0, max: 1, reversed: true };

/** Chosen as the most important 1, as the least −1, shown and not chosen 0. */
export const bestWorstScale: Scale = { min: -1, max: 1, reversed: false };

/** The share of 100 points handed out. */
export const pointsScale: Scale = { min: 0, max: 100, reversed: false };

/** 0 to 100: what the touchpoints are to explain. */
export const outcomeScale: Scale = { min: 0, max: 100, reversed: false };

/** 5 · functional + dysfunctional, each 0 to 4. */
export const kanoScale: Scale = { min: 0, max: 24, reversed: false };

/** Why a scale cannot be used: there is none, its ends are not lowest first, or the question for a recommendation has another. */
export type ScaleFault = 'none' | 'empty' | 'nps';

/**
 * The scale of a standard measure. Where none is declared, a recommendation is asked for from 0 to 10, and a repetition is 0 or 1; any
 * other measure needs one.
 */
export function scaleOf(measure: string, declared: DeclaredScale | undefined): Scale | ScaleFault {
  const scale = declared === undefined ? null : toScale(declared);
  if (measure === 'nps') return scale === null || (scale.min === 0 && scale.max === 10 && !scale.reversed) ? npsScale : 'nps';
  if (measure === 'repeated' && (scale === null || (scale.min === 0 && scale.max === 1))) return repeatedScale;
  if (scale === null) return 'none';
  return scale.min < scale.max ? scale : 'empty';
}

/** True where answers are given on a scale: every standard measure, and a metric that people rate. Any other metric is a figure to be averaged. */
export function isRating(measure: string, declared: DeclaredScale | undefined): boolean {
  return isStandardMeasure(measure) || declared !== undefined;
}

/** The scale as numbers, whether it is usable or not. */
export function toScale(declared: DeclaredScale): Scale {
  if (!isList(declared)) return { min: declared.min, max: declared.max, reversed: declared.reversed ?? false };
  const [min = 0, max = 0] = declared;
  return { min, max, reversed: false };
}

function isList(declared: DeclaredScale): declared is Extract<DeclaredScale, readonly unknown[]> {
  return Array.isArray(declared);
}

/** `value` as 0–100, where 100 is the good end of the scale. */
export function toPercent(value: number, { min, max, reversed }: Scale): number {
  const share = (100 * (value - min)) / (max - min);
  return reversed ? 100 - share : share;
}
