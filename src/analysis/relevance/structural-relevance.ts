/** Structural relevance: how much weight the designed journeys give to each touchpoint, without asking anybody. */
import { ranked } from '../ranking.js';

/** One step of a journey, as far as its weight goes. */
export interface StructuralStep {
  readonly touchpoint: string;
  /** How likely the step takes place, 0–1. */
  readonly probability: number;
  /** True where the journey begins, and where it ends. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isMomentOfTruth: boolean;
}

/** A journey with its weight among the journeys, in any unit, at least 0. */
export interface StructuralJourney {
  readonly weight: number;
  readonly steps: readonly StructuralStep[];
}

/** How many times an ordinary step the special ones count: conventions, not findings. */
export interface StructuralFactors {
  readonly first: number;
  readonly last: number;
  readonly momentOfTruth: number;
}

const structuralFactors: StructuralFactors = { first: 1.5, last: 1.5, momentOfTruth: 2 };
const noFactors: StructuralFactors = { first: 1, last: 1, momentOfTruth: 1 };

export interface StructuralRelevance {
  /** The part of all weight that falls on the touchpoint, 0–1; the parts sum to 1. */
  readonly share: number;
  /** The share on a scale on which the greatest is 100. */
  readonly index: number;
  /** Its place, from 1; equal shares have the same. */
  readonly rank: number;
  /** The same if every step counted alike, to show what the factors do. */
  readonly plainShare: number;
  readonly plainRank: number;
}

/**
 * The structural relevance of each touchpoint that a journey meets, the greatest first; empty where no journey has a step that takes place.
 * A touchpoint that is not in it has the relevance 0, but an unknown one where it is empty.
 * A step counts with its probability times its factors; a step that is first and last at once takes the greater of the two. Within
 * a journey the steps share 1, journeys share it by their weight: a long journey counts no more than a short one.
 * That the last impression and moments of truth stay in memory: Alaybek et al., OBHDP 170 (2022) 104149; for the first it is a convention.
 */
export function structuralRelevance(
  journeys: readonly StructuralJourney[],
  factors: StructuralFactors = structuralFactors,
): ReadonlyMap<string, StructuralRelevance> {
  const shares = ranked(sharesOf(journeys, factors));
  const plain = new Map(ranked(sharesOf(journeys, noFactors)).map((place) => [place.id, place]));
  const greatest = Math.max(...shares.map(({ value }) => value));
  return new Map(
    shares.map(({ id, value: share, rank }) => {
      const { value: plainShare = 0, rank: plainRank = 0 } = plain.get(id) ?? {};
      return [id, { share, index: (100 * share) / greatest, rank, plainShare, plainRank }];
    }),
  );
}

function sharesOf(journeys: readonly StructuralJourney[], factors: StructuralFactors): ReadonlyMap<string, number> {
  const weighed = journeys
    .map(({ weight, steps }) => ({ weight, steps: steps.map((step) => ({ step, value: weightOf(step, factors) })) }))
    .map((journey) => ({ ...journey, sum: journey.steps.reduce((sum, { value }) => sum + value, 0) }))
    .filter(({ weight, sum }) => weight > 0 && sum > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const { weight, steps, sum } of weighed)
    for (const { step, value } of steps) shares.set(step.touchpoint, (shares.get(step.touchpoint) ?? 0) + (weight / total) * (value / sum));
  return shares;
}

function weightOf(
  { probability, isFirst, isLast, isMomentOfTruth }: StructuralStep,
  { first, last, momentOfTruth }: StructuralFactors,
): number {
  const ends = [...(isFirst ? [first] : []), ...(isLast ? [last] : [])];
  return probability * (ends.length === 0 ? 1 : Math.max(...ends)) * (isMomentOfTruth ? momentOfTruth : 1);
}
