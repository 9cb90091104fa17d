/** A journey in figures: how long it is, through how many hands it goes, and how much of it is measured. */
import { entriesOf, type Journey, type Step, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { FeltStep } from './emotion-curve.js';
import { mainPath } from './main-path.js';

/** What is known of the feelings at a step, on 0–100 or null, and whether that is measured. */
export interface StepEvidence {
  readonly valence: number | null;
  readonly isMeasured: boolean;
}

export interface MomentOfTruth extends FeltStep {
  readonly touchpoint: string;
  readonly isMeasured: boolean;
}

export interface JourneyFacts {
  readonly id: string;
  readonly steps: number;
  /** Steps along the way that most people go. */
  readonly pathLength: number;
  /** Different ones met, in the order of the steps. */
  readonly touchpoints: readonly string[];
  readonly owners: readonly string[];
  readonly channels: readonly string[];
  /** Steps at touchpoints of which nobody says who owns them. */
  readonly stepsWithoutOwner: number;
  /** Changes of owner along the way that most people go, as far as the owners are known. */
  readonly handOffs: number;
  /** The same along all ways, each pair of steps once. */
  readonly handOffsOnAllWays: number;
  /** The part of the steps that is measured, 0–1; null without steps. */
  readonly measuredShare: number | null;
  /** Where people begin, and where the journey ends in success: it may be at several steps. */
  readonly firstImpressions: readonly FeltStep[];
  readonly lastImpressions: readonly FeltStep[];
  readonly momentsOfTruth: readonly MomentOfTruth[];
}

/** The facts of a journey; `evidenceOf` says what is known of a step. */
export function journeyFacts(workspace: Workspace, journey: Journey, evidenceOf: (step: Step) => StepEvidence): JourneyFacts {
  const steps = stepsOf(journey);
  const touchpointOf = (step: Step | undefined) => workspace.touchpoints.get(step?.touchpoint ?? '');
  const felt = (step: Step): FeltStep => ({ id: step.id, valence: evidenceOf(step).valence });
  const entries = new Set(entriesOf(journey));
  const path = mainPath(journey);
  const ownerAt = (index: number) => touchpointOf(steps[index])?.owner ?? null;
  const isHandOff = ([from, to]: readonly [number, number]) => {
    const [before, after] = [ownerAt(from), ownerAt(to)];
    return before !== null && after !== null && before !== after;
  };
  return {
    id: journey.id,
    steps: steps.length,
    pathLength: path.length,
    touchpoints: [...new Set(steps.map(({ touchpoint }) => touchpoint))],
    owners: [...new Set(steps.flatMap((step) => touchpointOf(step)?.owner ?? []))],
    channels: [...new Set(steps.flatMap((step) => touchpointOf(step)?.channel ?? []))],
    stepsWithoutOwner: steps.filter((step) => touchpointOf(step)?.owner === undefined).length,
    handOffs: path.slice(1).filter((to, index) => isHandOff([path[index] ?? to, to])).length,
    handOffsOnAllWays: pairsOf(journey, steps).filter(isHandOff).length,
    measuredShare: steps.length === 0 ? null : steps.filter((step) => evidenceOf(step).isMeasured).length / steps.length,
    firstImpressions: steps.filter((_, index) => entries.has(index)).map(felt),
    lastImpressions: steps.filter((_, index) => waysFrom(journey, index).length === 0).map(felt),
    momentsOfTruth: steps
      .filter(({ moment_of_truth }) => moment_of_truth === true)
      .map((step) => ({ ...felt(step), touchpoint: step.touchpoint, isMeasured: evidenceOf(step).isMeasured })),
  };
}

/** The steps that follow each other on any way, by index, each pair once. */
function pairsOf(journey: Journey, steps: readonly Step[]): readonly (readonly [number, number])[] {
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  return steps.flatMap((_, from) => {
    const next = new Set(waysFrom(journey, from).flatMap(({ to }) => indexOf.get(to) ?? []));
    return [...next].map((to): readonly [number, number] => [from, to]);
  });
}
