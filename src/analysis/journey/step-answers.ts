/** What people answered about a step of a journey, or about the touchpoint where it takes place. */
import type { Evidence, Question, Tally } from '../../evidence/evidence.js';
import type { Journey, Step } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { kindOf, poolAnswers } from '../quality/answers.js';
import { isQualityMeasure, orderMeasures } from '../quality/quality-measures.js';
import { type Score, scoreOf } from '../quality/score.js';
import { fewestForScore, type Status, statusOf } from '../status.js';

export interface Answered {
  /** 0–100. */
  readonly score: Score;
  readonly measure: string;
  readonly n: number;
  readonly status: Exclude<Status, 'assumed'>;
  /** Who answered: people like the persona of the journey, or everybody where too few of them are known. */
  readonly respondents: 'persona' | 'everybody';
}

export interface StepAnswers {
  /** Each null with fewer than five answers. */
  readonly step: Answered | null;
  readonly touchpoint: Answered | null;
}

/**
 * Reads the answers by the first measure, in the order of `quality`, that has enough of them; figures of operations are no feelings. Of the persona of the
 * journey where the evidence is kept apart by persona. A step is asked about by its id, in this journey or where no journey is named.
 */
export function stepAnswersReader(
  workspace: Workspace,
  { tallies }: Evidence,
  grouping: Grouping,
): (journey: Journey, step: Step) => StepAnswers {
  const asked = tallies.filter(({ question, window }) => window === 0 && isFelt(question));
  const bySteps = groupBy(asked, ({ question }) => question.step);
  const byTouchpoints = groupBy(asked, ({ question }) => question.touchpoint);
  const found = new Map<string, Answered | null>();
  return (journey, step) => {
    const about = (bySteps.get(step.id) ?? []).filter(({ question }) => isAbout(question, journey, step));
    return { step: about.length === 0 ? null : read(about, journey, step), touchpoint: atTouchpoint(journey, step) };
  };

  // The same for all journeys of a persona.
  function atTouchpoint(journey: Journey, step: Step): Answered | null {
    const key = `${step.touchpoint}/${journey.persona ?? ''}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const answer = read(byTouchpoints.get(step.touchpoint) ?? [], journey, step);
    found.set(key, answer);
    return answer;
  }

  function read(about: readonly Tally[], { persona }: Journey, { touchpoint }: Step): Answered | null {
    const measures = groupBy(about, ({ question }) => question.measure);
    for (const measure of orderMeasures(measures.keys(), workspace.touchpoints.get(touchpoint) ?? null)) {
      const all = measures.get(measure) ?? [];
      const own =
        grouping.name === 'persona' && persona !== undefined ? all.filter(({ segments }) => grouping.groupOf(segments) === persona) : [];
      const answer = answered(own, measure, 'persona') ?? answered(all, measure, 'everybody');
      if (answer !== null) return answer;
    }
    return null;
  }
}

/** True for what can be the feeling at a step: ratings and recommendations. */
export function isFelt(question: Question): boolean {
  return isQualityMeasure(question) && kindOf(question) !== 'readings';
}

/** True for a question about this step: by its id, and not about another journey or touchpoint. */
export function isAbout(question: Question, journey: Journey, step: Step): boolean {
  return (
    question.step === step.id &&
    (question.journey ?? journey.id) === journey.id &&
    (question.touchpoint ?? step.touchpoint) === step.touchpoint
  );
}

function answered(tallies: readonly Tally[], measure: string, respondents: Answered['respondents']): Answered | null {
  const answers = poolAnswers(tallies);
  if (answers === null || answers.n < fewestForScore) return null;
  const score = scoreOf(answers, null);
  return score && { score, measure, n: answers.n, status: statusOf(answers.n), respondents };
}
