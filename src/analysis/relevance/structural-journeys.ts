/** The journeys of a workspace as structural relevance weighs them. */
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import { graphOf, type JourneyGraph } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';
import { stepProbabilities } from '../journey/step-probability.js';
import { neutralWeights } from '../neutral-weights.js';
import { perMonth } from '../per-month.js';
import type { StructuralJourney, StructuralStep } from './structural-relevance.js';

export interface WeighedJourney extends StructuralJourney {
  readonly id: string;
  /** What of its weight is not known, and counts like the median of the journeys where it is. */
  readonly assumed: readonly ('volume' | 'share')[];
}

export interface StructuralJourneys {
  readonly journeys: readonly WeighedJourney[];
  /** Ids of the current journeys that cannot be weighed: their steps could not be read, or have loops too large to compute. */
  readonly unread: readonly string[];
}

/**
 * The journeys as they are (not those that are only wanted), in the order of the workspace. A journey weighs its volume in a month
 * times the share of its persona; journeys without steps are left out. First are the steps where people can begin, last those after
 * which no other step follows; giving up on the way is no designed last impression.
 */
export function structuralJourneys(workspace: Workspace): StructuralJourneys {
  const current = [...workspace.journeys.values()].filter(({ state = 'current' }) => state === 'current');
  const read = current.map((journey) => ({ journey, steps: structuralSteps(journey) }));
  const used = read.flatMap(({ journey, steps }) => (steps === null || steps.length === 0 ? [] : [{ journey, steps }]));
  const volumes = used.map(({ journey: { volume } }) => (volume === undefined ? null : perMonth(volume.count, volume.per)));
  const shares = used.map(({ journey: { persona } }) => (persona === undefined ? null : (workspace.personas.get(persona)?.share ?? null)));
  const volumeWeights = neutralWeights(volumes);
  const shareWeights = neutralWeights(shares);
  return {
    journeys: used.map(({ journey: { id }, steps }, index) => ({
      id,
      steps,
      weight: (volumeWeights[index] ?? 0) * (shareWeights[index] ?? 0),
      assumed: [...(volumes[index] === null ? (['volume'] as const) : []), ...(shares[index] === null ? (['share'] as const) : [])],
    })),
    unread: read.flatMap(({ journey, steps }) => (steps === null ? [journey.id] : [])),
  };
}

/** The steps with their probabilities; null where they could not be read. */
function structuralSteps(journey: Journey): readonly StructuralStep[] | null {
  const graph = graphOf(journey);
  const probabilities = graph && stepProbabilities(journey, graph);
  if (graph === null || probabilities === null) return null;
  return stepsOf(journey).map(({ touchpoint, moment_of_truth }, index) => ({
    touchpoint,
    probability: probabilities[index] ?? 0,
    isFirst: graph.entries.includes(index),
    isLast: isLast(graph, index),
    isMomentOfTruth: moment_of_truth === true,
  }));
}

function isLast({ following, open }: JourneyGraph, index: number): boolean {
  return following[index]?.length === 0 && !open.has(index);
}
