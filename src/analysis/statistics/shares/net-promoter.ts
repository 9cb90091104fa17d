/** The Net Promoter Score: those who would recommend, less those who would not. In points, −100…100. */

import { twoSidedNormal } from '../distributions/normal.js';
import { clipped, type Estimate, z95 } from '../interval.js';
import type { Distribution } from '../means/frequency.js';

/** Answers to "how likely would you recommend us?"; weighted counts need not be whole. */
export interface Recommendations {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The difference of two scores; its interval and p belong to `adjusted`, the difference of the adjusted scores. */
export interface ScoreChange extends Estimate {
  readonly adjusted: number;
  readonly error: number;
  readonly z: number;
  readonly p: number;
}

/**
 * Counts the answers 0–10: promoters say 9 or 10, detractors 0–6. What lies outside 0–10 is not counted. Reichheld, Harvard Business
 * Review 81 (2003) 46–54.
 */
export function recommendationsOf(answers: Distribution): Recommendations {
  const count = (from: number, to: number) =>
    answers.reduce((sum, { value, count }) => (value >= from && value <= to ? sum + count : sum), 0);
  const promoters = count(9, 10);
  const detractors = count(0, 6);
  return { promoters, passives: count(0, 10) - promoters - detractors, detractors };
}

/** How many people answered. */
export function respondentsOf({ promoters, passives, detractors }: Recommendations): number {
  return promoters + passives + detractors;
}

/** The share of promoters less that of detractors, in points; null without answers. */
export function netPromoterScore(answers: Recommendations): number | null {
  const n = respondentsOf(answers);
  return n > 0 ? (100 * (answers.promoters - answers.detractors)) / n : null;
}

/** The variance of one answer that is 1, 0 or −1 (for all people, so without n − 1); null without answers. */
export function recommendationVariance(answers: Recommendations): number | null {
  const n = respondentsOf(answers);
  return n > 0 ? (answers.promoters + answers.detractors) / n - ((answers.promoters - answers.detractors) / n) ** 2 : null;
}

/** The counts with three answers added, one half of them passive: what the adjusted Wald interval is computed from. */
export function adjustedRecommendations({ promoters, passives, detractors }: Recommendations): Recommendations {
  return { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 };
}

/**
 * The score with the adjusted Wald interval, clipped to ±100; null without answers. The value is the plain score; the interval lies around
 * the adjusted one, and so has a width also where all are promoters. Rocks, The American Statistician 70 (2016) 365–372.
 */
export function netPromoterInterval(answers: Recommendations): Estimate | null {
  const value = netPromoterScore(answers);
  if (value === null) return null;
  const { score, variance } = adjustedScore(answers);
  const margin = z95 * Math.sqrt(variance);
  return clipped({ value, low: score - margin, high: score + margin }, { low: -100, high: 100 });
}

/** The score `after` less the score `before`, of different people; null where one has no answers. The interval is adjusted as above. */
export function netPromoterChange(before: Recommendations, after: Recommendations): ScoreChange | null {
  const first = netPromoterScore(before);
  const second = netPromoterScore(after);
  if (first === null || second === null) return null;
  const from = adjustedScore(before);
  const to = adjustedScore(after);
  const adjusted = to.score - from.score;
  const error = Math.sqrt(from.variance + to.variance);
  const z = adjusted / error;
  return { value: second - first, low: adjusted - z95 * error, high: adjusted + z95 * error, adjusted, error, z, p: twoSidedNormal(z) };
}

function adjustedScore(answers: Recommendations): { readonly score: number; readonly variance: number } {
  const adjusted = adjustedRecommendations(answers);
  const score = netPromoterScore(adjusted) ?? 0;
  return { score, variance: (1e4 * (recommendationVariance(adjusted) ?? 0)) / respondentsOf(adjusted) };
}
