/** What people answered about a journey as a whole: for goals that name one. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Goal } from '../../model/company.js';
import { groupBy } from '../group-by.js';
import { isFelt } from '../journey/step-answers.js';
import { orderMeasures } from '../quality/quality-measures.js';

/** Answers to one measure, which is not empty. */
export interface JourneyAnswers {
  readonly measure: string;
  readonly tallies: readonly [Tally, ...Tally[]];
}

/**
 * The answers that name the journey of the goal, and its touchpoint where it has one: those about the journey as a whole where there are any, else those
 * given on the way. `quality` is the first measure of csat, nps and effort that was asked. Null where nobody was asked.
 */
export function journeyAnswersOf({ tallies }: Evidence, { measure, journey, touchpoint }: Goal): JourneyAnswers | null {
  const named = tallies.filter(
    ({ question }) => question.journey === journey && isFelt(question) && (touchpoint ?? question.touchpoint) === question.touchpoint,
  );
  const whole = named.filter(({ question }) => question.step === null && question.touchpoint === null);
  const byMeasure = groupBy(whole.length > 0 ? whole : named, ({ question }) => question.measure);
  const wanted = measure === 'quality' ? orderMeasures(byMeasure.keys(), null)[0] : measure;
  const [first, ...more] = (wanted === undefined ? undefined : byMeasure.get(wanted)) ?? [];
  return wanted === undefined || first === undefined ? null : { measure: wanted, tallies: [first, ...more] };
}
