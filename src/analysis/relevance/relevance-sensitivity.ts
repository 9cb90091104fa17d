/** How much the order of touchpoints by relevance owes to the choice of the weights. */
import { ranked } from '../ranking.js';
import { type RelevanceSides, type RelevanceWeights, relevanceScore, relevanceSides } from './relevance-sides.js';

export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The best and the worst rank of each touchpoint under the weights, equal weights, and for each side: without it, at half and at one and
 * a half its weight. Where the weights leave a touchpoint nothing known, it has no place among the others in that case.
 */
export function sensitivity(touchpoints: ReadonlyMap<string, RelevanceSides>, weights: RelevanceWeights): ReadonlyMap<string, RankRange> {
  const ranges = new Map<string, RankRange>();
  for (const scenario of scenariosOf(weights)) {
    const scores = [...touchpoints].flatMap(([id, sides]) => {
      const score = relevanceScore(sides, scenario);
      return score === null ? [] : [[id, score] as const];
    });
    for (const { id, rank } of ranked(new Map(scores))) {
      const { best, worst } = ranges.get(id) ?? { best: rank, worst: rank };
      ranges.set(id, { best: Math.min(best, rank), worst: Math.max(worst, rank) });
    }
  }
  return ranges;
}

function scenariosOf(weights: RelevanceWeights): readonly RelevanceWeights[] {
  const changed = relevanceSides.flatMap((side) => [0, 0.5, 1.5].map((factor) => ({ ...weights, [side]: weights[side] * factor })));
  return [weights, { derived: 1, stated: 1, structural: 1, reach: 1 }, ...changed];
}
