/** Kano's categories: what disappoints when it is missing, what delights when it is there. */

/** The answers to "how would you feel if it were so (functional), if it were not (dysfunctional)?" */
export const kanoAnswers = ['like', 'expect', 'neutral', 'live-with', 'dislike'] as const;
export type KanoAnswer = (typeof kanoAnswers)[number];

/** `reverse`: wished not to be there. `questionable`: the two answers contradict each other. */
export type KanoCategory = 'must-be' | 'one-dimensional' | 'attractive' | 'indifferent' | 'reverse' | 'questionable';

export interface KanoPair {
  readonly functional: KanoAnswer;
  readonly dysfunctional: KanoAnswer;
  /** How many answered so. */
  readonly count: number;
}

export interface Kano {
  readonly n: number;
  readonly counts: Readonly<Record<KanoCategory, number>>;
  /** The category that most people are in; equal ones go by must-be, one-dimensional, attractive, indifferent, reverse, questionable. */
  readonly category: KanoCategory;
  /** True where the second category is not significantly behind the first (Fong): it is then neither. */
  readonly isMixed: boolean;
  /** How much satisfaction rises (0–1) where it is there, and falls (−1–0) where it is missing; null where nobody is in their four categories. */
  readonly better: number | null;
  readonly worse: number | null;
  /** The lead of the first category over the second, and all that want it, in percent of all. */
  readonly categoryStrength: number;
  readonly totalStrength: number;
  /** True where more than 5 % contradict themselves: the question was not understood. */
  readonly hasWordingProblem: boolean;
}

// In the order in which equal counts are decided.
const order: readonly KanoCategory[] = ['must-be', 'one-dimensional', 'attractive', 'indifferent', 'reverse', 'questionable'];
const mostContradictions = 0.05;
// One-sided 5 %, as published.
const fongFactor = 1.65;

/** The category of one pair of answers. Berger et al., Center for Quality of Management Journal 2 (1993) no. 4, 3–36. */
export function kanoCategory(functional: KanoAnswer, dysfunctional: KanoAnswer): KanoCategory {
  if (functional === dysfunctional && (functional === 'like' || functional === 'dislike')) return 'questionable';
  if (functional === 'dislike' || dysfunctional === 'like') return 'reverse';
  if (functional === 'like') return dysfunctional === 'dislike' ? 'one-dimensional' : 'attractive';
  return dysfunctional === 'dislike' ? 'must-be' : 'indifferent';
}

/** Kano's analysis of an expectation; null without answers. When categories differ: Fong, Center for Quality of Management Journal 5 (1996) 21–24. */
export function kano(pairs: Iterable<KanoPair>): Kano | null {
  const counts = { 'must-be': 0, 'one-dimensional': 0, attractive: 0, indifferent: 0, reverse: 0, questionable: 0 };
  let n = 0;
  for (const { functional, dysfunctional, count } of pairs) {
    counts[kanoCategory(functional, dysfunctional)] += count;
    n += count;
  }
  // The sort is stable: equal counts keep the order.
  const [category, second] = [...order].sort((a, b) => counts[b] - counts[a]);
  if (!(n > 0) || category === undefined || second === undefined) return null;
  const [most, next] = [counts[category], counts[second]];
  const { 'must-be': must, 'one-dimensional': linear, attractive, indifferent, questionable } = counts;
  const sorted = must + linear + attractive + indifferent;
  return {
    n,
    counts,
    category,
    isMixed: most - next < fongFactor * Math.sqrt(((most + next) * (2 * n - most - next)) / (2 * n)),
    better: sorted === 0 ? null : (attractive + linear) / sorted,
    worse: sorted === 0 ? null : -(linear + must) / sorted,
    categoryStrength: (100 * (most - next)) / n,
    totalStrength: (100 * (must + linear + attractive)) / n,
    hasWordingProblem: questionable / n > mostContradictions,
  };
}
