/** Journeys in figures and feelings: one row a journey, with its steps. */
import type { Evidence } from '../../evidence/evidence.js';
import { type Journey, type Step, stageOf, stepsOf } from '../../model/journeys/journey.js';
import { graphOf } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';
import type { Grouping } from '../grouping.js';
import { type PeakEnd, peakEnd } from '../statistics/peak-end.js';
import { type EmotionCurve, emotionCurve } from './emotion-curve.js';
import { type JourneyFacts, journeyFacts } from './journey-facts.js';
import { type JourneyMemory, memoryReader } from './journey-memory.js';
import { mainPath } from './main-path.js';
import { type Answered, type StepAnswers, stepAnswersReader } from './step-answers.js';
import { type EmotionSource, stepEmotion } from './step-emotion.js';
import { stepProbabilities } from './step-probability.js';

export interface StepRow {
  readonly step: Step;
  /** Null where nobody can know. */
  readonly stage: string | null;
  readonly owner: string | null;
  /** How likely it takes place, 0–1; null where that cannot be told. */
  readonly probability: number | null;
  /** True on the way that most people go. */
  readonly isOnPath: boolean;
  /** 0–100, 50 neutral; null where nobody knows. */
  readonly valence: number | null;
  readonly source: EmotionSource | null;
  /** The answers that it comes from; null where it comes from none. */
  readonly answered: Answered | null;
  /** The owner changes on the way to it from the step before, on the way that most people go. */
  readonly isHandOff: boolean;
}

export interface JourneyRow {
  readonly journey: Journey;
  readonly facts: JourneyFacts;
  /** Along the way that most people go. */
  readonly curve: EmotionCurve;
  /** Peak and end of that curve: how it would be remembered as it is designed; null where nothing is known. */
  readonly designed: PeakEnd | null;
  /** How customers remember it; null where no source knows them one by one. */
  readonly memory: JourneyMemory | null;
  /** In the order of the file. */
  readonly steps: readonly StepRow[];
}

const nothing: StepAnswers = { step: null, touchpoint: null };

/** The rows of these journeys, in their order. Only a journey as it is takes feelings from answers: nobody has been on one that is only wanted. */
export async function journeysOf(
  workspace: Workspace,
  evidence: Evidence,
  journeys: readonly Journey[],
  grouping: Grouping,
): Promise<readonly JourneyRow[]> {
  const readAnswers = stepAnswersReader(workspace, evidence, grouping);
  const readMemory = memoryReader(workspace, evidence, grouping);
  const rows: JourneyRow[] = [];
  for (const journey of journeys) {
    const isCurrent = (journey.state ?? 'current') === 'current';
    const answersAt = (step: Step) => (isCurrent ? readAnswers(journey, step) : nothing);
    const steps = stepRows(workspace, journey, answersAt);
    const byStep = new Map(steps.map((row) => [row.step, row]));
    const path = mainPath(journey).flatMap((index) => steps[index] ?? []);
    const facts = journeyFacts(workspace, journey, (step) => {
      const row = byStep.get(step);
      return { valence: row?.valence ?? null, isMeasured: row?.answered !== null && row !== undefined };
    });
    rows.push({
      journey,
      facts,
      curve: emotionCurve(path.map(({ step, valence }) => ({ id: step.id, valence }))),
      designed: peakEnd(path.map(({ valence }) => valence)),
      memory: isCurrent
        ? await readMemory(
            journey,
            path.map(({ step }) => step),
          )
        : null,
      steps,
    });
  }
  return rows;
}

function stepRows(workspace: Workspace, journey: Journey, answersAt: (step: Step) => StepAnswers): readonly StepRow[] {
  const graph = graphOf(journey);
  const probabilities = graph && stepProbabilities(journey, graph);
  const path = mainPath(journey);
  const steps = stepsOf(journey);
  const ownerAt = (index: number | undefined) => workspace.touchpoints.get(steps[index ?? -1]?.touchpoint ?? '')?.owner ?? null;
  return steps.map((step, index): StepRow => {
    const answers = answersAt(step);
    const emotion = stepEmotion(step, { step: answers.step?.score.value ?? null, touchpoint: answers.touchpoint?.score.value ?? null });
    const at = path.indexOf(index);
    const [owner, before] = [ownerAt(index), at > 0 ? ownerAt(path[at - 1]) : null];
    return {
      step,
      stage: stageOf(step, workspace.touchpoints.get(step.touchpoint)),
      owner,
      probability: probabilities?.[index] ?? null,
      isOnPath: at >= 0,
      valence: emotion?.valence ?? null,
      source: emotion?.source ?? null,
      answered: emotion === null || emotion.source === 'feels' ? null : answers[emotion.source],
      isHandOff: owner !== null && before !== null && owner !== before,
    };
  });
}
