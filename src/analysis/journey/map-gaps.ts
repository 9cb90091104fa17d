/** What an honest map of a journey still lacks: it would have to guess, or to leave blank. */
import type { JourneyRow } from './journeys.js';

/** Steps by their id, in the order of the file. */
export interface MapGaps {
  readonly journey: string;
  /** Moments of truth without answers; none of a journey that is only wanted, since nobody has been there. */
  readonly unmeasuredMoments: readonly string[];
  /** Steps of which nobody knows how people feel there. */
  readonly unknownFeelings: readonly string[];
  /** Steps at touchpoints that nobody answers for. */
  readonly withoutOwner: readonly string[];
}

export function mapGaps({ journey, facts, steps }: JourneyRow): MapGaps {
  const isCurrent = (journey.state ?? 'current') === 'current';
  return {
    journey: journey.id,
    unmeasuredMoments: isCurrent ? facts.momentsOfTruth.filter(({ isMeasured }) => !isMeasured).map(({ id }) => id) : [],
    unknownFeelings: steps.filter(({ valence }) => valence === null).map(({ step }) => step.id),
    withoutOwner: steps.filter(({ owner }) => owner === null).map(({ step }) => step.id),
  };
}

/** True where nothing is lacking. */
export function isWhole({ unmeasuredMoments, unknownFeelings, withoutOwner }: MapGaps): boolean {
  return unmeasuredMoments.length + unknownFeelings.length + withoutOwner.length === 0;
}
