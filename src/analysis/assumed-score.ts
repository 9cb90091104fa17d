/** A judgement in a workshop as a score. */

/** 1–5 as 0–100. Nobody knows how sure the judges were, so there is no interval. */
export function assumedScore(judgement: number): number {
  return 25 * (judgement - 1);
}
