/** How many customers had to say it again. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import { poolAnswers } from '../quality/answers.js';
import { effectiveAnswers } from '../quality/score.js';
import type { Estimate } from '../statistics/interval.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import { fewestForScore } from '../status.js';

export interface Repetition {
  /** 0–1; of answers on more than two points, how far they lie towards "had to". */
  readonly share: Estimate;
  readonly n: number;
}

export interface Repetitions {
  /** From answers about the journey, or about its touchpoints where they name no other journey; null with too few. */
  readonly on: (journey: Journey) => Repetition | null;
  /** From all answers that there are; null with too few. */
  readonly overall: Repetition | null;
}

/** Looks through the answers once, for as many journeys as are asked about. */
export function repetitionsIn({ tallies }: Evidence): Repetitions {
  const asked = tallies.filter(({ question, window }) => question.measure === 'repeated' && window === 0);
  return {
    on: (journey) => {
      const touchpoints = new Set(stepsOf(journey).map(({ touchpoint }) => touchpoint));
      return repetition(
        asked.filter(({ question }) =>
          question.journey === null ? touchpoints.has(question.touchpoint ?? '') : question.journey === journey.id,
        ),
      );
    },
    overall: repetition(asked),
  };
}

function repetition(asked: readonly Tally[]): Repetition | null {
  const answers = poolAnswers(asked);
  if (answers === null || answers.n < fewestForScore) return null;
  const weight = answers.frequencies.reduce((sum, frequency) => sum + frequency.weight, 0);
  // 100 is the best answer: nobody had to say anything again.
  const often = answers.frequencies.reduce((sum, { value, weight: part }) => sum + part * (1 - value / 100), 0) / weight;
  const size = effectiveAnswers(answers);
  const share = wilsonInterval(often * size, size);
  return share && { share, n: answers.n };
}
