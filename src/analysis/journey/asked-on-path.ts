/** Which feedback sources ask the same people about several steps of a journey. */
import type { Evidence, Question } from '../../evidence/evidence.js';
import type { Journey, Step } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { orderMeasures } from '../quality/quality-measures.js';
import { isAbout, isFelt } from './step-answers.js';

export interface Asked {
  readonly step: Step;
  readonly question: Question;
}

export interface AskingSource {
  readonly source: string;
  /** In the order of the path. */
  readonly asked: readonly Asked[];
}

/** Finds the sources with questions about at least two steps of a path, that with the most first, of equal ones by id. */
export function askedReader(
  { touchpoints }: Workspace,
  { tallies }: Evidence,
): (journey: Journey, path: readonly Step[]) => readonly AskingSource[] {
  const questions = [
    ...new Set(tallies.filter(({ window, question }) => window === 0 && isFelt(question)).map(({ question }) => question)),
  ];
  const byTouchpoint = groupBy(
    questions.filter(({ step }) => step === null),
    ({ touchpoint }) => touchpoint,
  );
  const byStep = groupBy(questions, ({ step }) => step);
  return (journey, path) => {
    const asked = path.flatMap((step) =>
      [...questionsAt(journey, step)].map(([source, question]) => ({ source, asked: { step, question } })),
    );
    return [...groupBy(asked, ({ source }) => source)]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([source, found]) => ({ source, asked: eachOnce(found.map((one) => one.asked)) }))
      .filter((one) => one.asked.length > 1)
      .sort((a, b) => b.asked.length - a.asked.length);
  };

  /** For each source its question about the step, else the one about its touchpoint. */
  function questionsAt(journey: Journey, step: Step): ReadonlyMap<string, Question> {
    const found = new Map<string, Question>();
    const about = (byStep.get(step.id) ?? []).filter((question) => isAbout(question, journey, step));
    for (const candidates of [about, byTouchpoint.get(step.touchpoint) ?? []])
      for (const question of inOrder(candidates, step.touchpoint))
        if (question.source !== null && !found.has(question.source)) found.set(question.source, question);
    return found;
  }

  /** The question that stands for the quality first. */
  function inOrder(candidates: readonly Question[], touchpoint: string): readonly Question[] {
    const measures = orderMeasures(
      candidates.map(({ measure }) => measure),
      touchpoints.get(touchpoint) ?? null,
    );
    return [...candidates].sort((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure));
  }
}

/** Who comes to a touchpoint twice was asked once: the answer stands at the last time. */
function eachOnce(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ question }, index) => !asked.slice(index + 1).some((later) => later.question === question));
}
