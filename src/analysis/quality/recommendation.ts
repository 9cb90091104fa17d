/** Answers to "how likely would you recommend us?" as promoters, passives and detractors, however they were counted. */
import type { Frequency, Question, Tally } from '../../evidence/evidence.js';
import type { Distribution } from '../statistics/means/frequency.js';
import { type Recommendations, recommendationsOf } from '../statistics/shares/net-promoter.js';

/** Promoters, passives and detractors, as counts and as sums of weights. */
export interface Recommendation {
  readonly counts: Recommendations;
  readonly weights: Recommendations;
}

/** True for NPS that was counted as detractors, passives and promoters: −1, 0 and 1. */
export function isSplit({ measure, scale }: Pick<Question, 'measure' | 'scale'>): boolean {
  return measure === 'nps' && scale?.min === -1;
}

/** All in `tallies`, answered from 0 to 10 or counted by group. */
export function recommendationOf(tallies: readonly Tally[]): Recommendation {
  return { counts: recommended(tallies, ({ count }) => count), weights: recommended(tallies, ({ weight }) => weight) };
}

function recommended(tallies: readonly Tally[], amountOf: (frequency: Frequency) => number): Recommendations {
  const parts = tallies.map(({ question, frequencies }) => {
    const amounts = frequencies.map((frequency) => ({ value: frequency.value, count: amountOf(frequency) }));
    return isSplit(question) ? splitOf(amounts) : recommendationsOf(amounts);
  });
  const total = (group: keyof Recommendations) => parts.reduce((sum, part) => sum + part[group], 0);
  return { promoters: total('promoters'), passives: total('passives'), detractors: total('detractors') };
}

function splitOf(amounts: Distribution): Recommendations {
  const amount = (wanted: number) => amounts.find(({ value }) => value === wanted)?.count ?? 0;
  return { promoters: amount(1), passives: amount(0), detractors: amount(-1) };
}
