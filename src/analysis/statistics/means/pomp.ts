/** All scales on one from 0 (worst) to 100 (best): percent of the maximum possible. */
import { type Distribution, merged } from './frequency.js';

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Whether `min` is the best answer, as in school marks from 1 to 6. */
  readonly reversed?: boolean;
}

/**
 * An answer as 0–100; null where it lies outside of the scale, or the scale has no width. It makes units equal, not instruments:
 * four of five stars and an NPS of 50 both come out as 75, and are not equally good.
 * Cohen, Cohen, Aiken & West, Multivariate Behavioral Research 34 (1999) 315–346.
 */
export function pomp(value: number, { min, max, reversed = false }: Scale): number | null {
  if (!(max > min && value >= min && value <= max)) return null;
  const score = (100 * (value - min)) / (max - min);
  return reversed ? 100 - score : score;
}

/** The answers of a scale as scores 0–100, and how many lie outside of it. */
export function scoresOf(answers: Distribution, scale: Scale): { readonly scores: Distribution; readonly invalid: number } {
  let invalid = 0;
  const scores = answers.flatMap(({ value, count }) => {
    const score = pomp(value, scale);
    if (score === null) invalid += count;
    return score === null ? [] : [{ value: score, count }];
  });
  return { scores: merged(scores), invalid };
}

/** A net promoter score (−100…100 points) as 0–100. Ends of intervals are mapped alike. */
export function netPromoterAsScore(points: number): number {
  return (points + 100) / 2;
}

/**
 * A measured level (seconds, percent) as 0–100: 100 at the target and beyond, 0 at the limit and beyond, straight between. Lower is better
 * where the target lies below the limit, higher where it lies above; null where both are the same.
 * Derringer & Suich, Journal of Quality Technology 12 (1980) 214–219.
 */
export function desirability(level: number, target: number, limit: number): number | null {
  if (target === limit) return null;
  return 100 * Math.min(Math.max((limit - level) / (limit - target), 0), 1);
}
