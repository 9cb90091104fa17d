/** A row of the report `journeys` as other programs read it. */
import { givingUpOf } from '../../analysis/journey/giving-up.js';
import type { JourneyRow, StepRow } from '../../analysis/journey/journeys.js';
import type { MemoryTest } from '../../analysis/statistics/peak-end.js';

/** Feelings are on 0–100, null where nobody knows; `designed` is peak and end of the course, `customers` of those whom the data know one by one. */
export function journeyData({ journey, facts, curve, designed, memory, steps }: JourneyRow): object {
  const { id: _, ...figures } = facts;
  return {
    journey: journey.id,
    state: journey.state ?? 'current',
    persona: journey.persona ?? null,
    owner: journey.owner ?? null,
    ...figures,
    curve: curve.steps.map(({ id, valence }) => ({ step: id, valence })),
    known: curve.coverage,
    first: curve.first && { step: curve.first.id, valence: curve.first.valence },
    last: curve.last && { step: curve.last.id, valence: curve.last.valence },
    dip: curve.dip,
    largestDrop: curve.largestDrop,
    areaBelowNeutral: curve.areaBelowNeutral,
    firstImpressions: facts.firstImpressions.map(({ id, valence }) => ({ step: id, valence })),
    lastImpressions: facts.lastImpressions.map(({ id, valence }) => ({ step: id, valence })),
    momentsOfTruth: facts.momentsOfTruth.map(({ id, touchpoint, valence, isMeasured }) => ({
      step: id,
      touchpoint,
      valence,
      measured: isMeasured,
    })),
    designed: designed && {
      peak: designed.peak,
      end: designed.end,
      mean: designed.mean,
      peakEnd: designed.peakEnd,
      memoryGap: designed.memoryGap,
    },
    customers: memory && { ...memory, test: memory.test && testData(memory.test) },
    givingUp: givingUpOf(journey),
    steps: steps.map(stepData),
  };
}

function testData({ n, correlations, best, isConclusive }: MemoryTest): object {
  return { n, correlations, best: isConclusive ? best : null, conclusive: isConclusive };
}

function stepData({ step, stage, owner, probability, isOnPath, valence, source, answered, isHandOff }: StepRow): object {
  return {
    step: step.id,
    touchpoint: step.touchpoint,
    stage,
    owner,
    probability,
    onPath: isOnPath,
    valence,
    source,
    score: answered?.score ?? null,
    measure: answered?.measure ?? null,
    n: answered?.n ?? 0,
    status: answered === null ? (source === 'feels' ? 'assumed' : 'no-data') : answered.status,
    respondents: answered?.respondents ?? null,
    momentOfTruth: step.moment_of_truth === true,
    handOff: isHandOff,
  };
}
