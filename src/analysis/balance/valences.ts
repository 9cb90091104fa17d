/** Answers as good, bad or neither. */
import type { Answers } from '../quality/answers.js';
import { effectiveAnswers, effectiveRecommendations } from '../quality/score.js';

export interface Valences {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/**
 * The answers above, at and below the middle of their scale; for recommendations the promoters, passives and detractors. `counts` as they
 * were given; `worth` what they are worth: with survey weights as many answers of equal weight as tell as much, else the same.
 */
export function valencesOf(answers: Answers): { readonly counts: Valences; readonly worth: Valences } {
  const { frequencies, recommendation, weighted } = answers;
  if (recommendation !== null) {
    const { promoters, passives, detractors } = recommendation.counts;
    const effective = effectiveRecommendations(answers) ?? recommendation.counts;
    return {
      counts: { positive: promoters, neutral: passives, negative: detractors },
      worth: { positive: effective.promoters, neutral: effective.passives, negative: effective.detractors },
    };
  }
  const counts = divided(frequencies.map(({ value, count }) => ({ value, amount: count })));
  if (!weighted) return { counts, worth: counts };
  const total = frequencies.reduce((sum, { weight }) => sum + weight, 0);
  const factor = effectiveAnswers(answers) / total;
  return { counts, worth: divided(frequencies.map(({ value, weight }) => ({ value, amount: weight * factor }))) };
}

// Half-way between the worst answer and the best one.
const middle = 50;

function divided(amounts: readonly { readonly value: number; readonly amount: number }[]): Valences {
  const sum = (isSuch: (value: number) => boolean) => amounts.reduce((total, { value, amount }) => total + (isSuch(value) ? amount : 0), 0);
  return { positive: sum((value) => value > middle), neutral: sum((value) => value === middle), negative: sum((value) => value < middle) };
}
