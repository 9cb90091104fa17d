/** A score in which each persona counts by its share of the customers, whoever answers more often. */
import type { Tally } from '../../evidence/evidence.js';
import { groupBy } from '../group-by.js';
import type { Strata } from '../grouping.js';
import type { Moments } from '../statistics/means/moments.js';
import { momentsOf } from '../statistics/means/moments.js';
import { type PostStratifiedMean, postStratifiedMean } from '../statistics/means/post-stratified-mean.js';
import { type Answers, poolAnswers } from './answers.js';

export interface PersonaScore {
  /** 0–100, with its interval. */
  readonly score: PostStratifiedMean;
  /** The share of the two best answers, 0–1; null where no scale has them. */
  readonly topTwo: PostStratifiedMean | null;
  /** Answers of people who are none of the personas: they do not count. */
  readonly outside: number;
}

/** Null for figures of operations, and where no persona with a share gave an answer. Survey weights do not count. */
export function personaScore(tallies: readonly Tally[], { personaOf, shares }: Strata): PersonaScore | null {
  const byPersona = groupBy(tallies, ({ segments }) => {
    const persona = personaOf(segments);
    return persona !== null && shares.has(persona) ? persona : null;
  });
  const groups = [...shares].map(([persona, share]) => ({ share, answers: poolAnswers(byPersona.get(persona) ?? []) }));
  const strata = (momentsFrom: (answers: Answers) => Moments | null) =>
    groups.map(({ share, answers }) => ({ share, moments: answers && momentsFrom(answers) }));
  const score = postStratifiedMean(strata(valueMoments));
  return (
    score && {
      score,
      topTwo: postStratifiedMean(strata(topTwoMoments), { low: 0, high: 1 }),
      outside: poolAnswers(byPersona.get(null) ?? [])?.n ?? 0,
    }
  );
}

/** As many answers with this mean and variance would tell as much: for comparisons. */
export function effectiveMoments({ value, error, effectiveN }: PostStratifiedMean): Moments {
  return { n: effectiveN, mean: value, variance: error === null ? null : effectiveN * error ** 2 };
}

/** On 0–100; of NPS a promoter is 100, a passive 50, a detractor 0, whose mean is the score. */
function valueMoments({ kind, frequencies, recommendation }: Answers): Moments | null {
  if (kind === 'readings') return null;
  if (recommendation === null) return momentsOf(frequencies);
  const { promoters, passives, detractors } = recommendation.counts;
  return momentsOf(
    [
      { value: 0, count: detractors },
      { value: 50, count: passives },
      { value: 100, count: promoters },
    ].filter(({ count }) => count > 0),
  );
}

function topTwoMoments({ topTwo }: Answers): Moments | null {
  if (topTwo === null || topTwo.n === 0) return null;
  return momentsOf(
    [
      { value: 0, count: topTwo.n - topTwo.k },
      { value: 1, count: topTwo.k },
    ].filter(({ count }) => count > 0),
  );
}
