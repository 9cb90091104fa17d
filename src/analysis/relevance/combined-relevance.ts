/** Relevance as one number out of four sides, with what is missing in plain sight. */
import { ranked } from '../ranking.js';
import { type RankRange, sensitivity } from './relevance-sensitivity.js';
import {
  type RelevanceSide,
  type RelevanceSides,
  type RelevanceWeights,
  relevanceBounds,
  relevanceCoverage,
  relevanceScore,
  relevanceSides,
  relevanceWeights,
} from './relevance-sides.js';

export interface CombinedRelevance {
  /** The weighted mean of the known sides, 0–100; null where none with a weight is known. */
  readonly score: number | null;
  /** What it would be if all missing sides were 0, and if all were 100. */
  readonly low: number;
  readonly high: number;
  /** The weight of the known sides in all weight, 0–1. */
  readonly coverage: number;
  readonly missing: readonly RelevanceSide[];
  /** Its place among those with enough coverage, from 1, equal scores sharing the best; null without enough. */
  readonly rank: number | null;
  /** The best and the worst place it takes if the weights are chosen otherwise; null where it is not ranked. */
  readonly rankRange: RankRange | null;
}

/** The coverage from which relevance is ranked, and taken for known. */
const enoughCoverage = 0.5;

/**
 * The combined relevance of each touchpoint, in the order given. Bounds for what is missing after Manski, American Economic Review 80
 * (1990) 319–323. The rank range covers these weights, equal ones, each side dropped, and each weight halved and raised by half.
 */
export function combinedRelevance(
  touchpoints: ReadonlyMap<string, RelevanceSides>,
  weights: RelevanceWeights = relevanceWeights,
): ReadonlyMap<string, CombinedRelevance> {
  const rankable = new Map([...touchpoints].filter(([, sides]) => hasEnough(relevanceCoverage(sides, weights))));
  const scores = new Map([...rankable].map(([id, sides]) => [id, relevanceScore(sides, weights) ?? 0]));
  const ranks = new Map(ranked(scores).map(({ id, rank }) => [id, rank]));
  const ranges = sensitivity(rankable, weights);
  return new Map(
    [...touchpoints].map(([id, sides]) => [
      id,
      {
        score: relevanceScore(sides, weights),
        ...relevanceBounds(sides, weights),
        coverage: relevanceCoverage(sides, weights),
        missing: relevanceSides.filter((side) => sides[side] === null),
        rank: ranks.get(id) ?? null,
        rankRange: ranges.get(id) ?? null,
      },
    ]),
  );
}

/** True for a coverage that suffices; sums of decimal weights are a little off in binary. */
export function hasEnough(coverage: number): boolean {
  return coverage >= enoughCoverage - 1e-9;
}
