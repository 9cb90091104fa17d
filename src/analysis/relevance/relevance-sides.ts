/** The four sides of relevance, their weights, and the one number that they give together. */

/** Found in the answers, said by people, designed into the journeys, and how many it reaches. */
export const relevanceSides = ['derived', 'stated', 'structural', 'reach'] as const;
export type RelevanceSide = (typeof relevanceSides)[number];

/** Each side on 0–100; null where it is not known. */
export type RelevanceSides = Readonly<Record<RelevanceSide, number | null>>;
/** How much each side counts, at least 0, in any unit. */
export type RelevanceWeights = Readonly<Record<RelevanceSide, number>>;

export const relevanceWeights: RelevanceWeights = { derived: 0.35, stated: 0.25, structural: 0.2, reach: 0.2 };

/** The weighted mean of the known sides, 0–100; null where none of them has a weight. */
export function relevanceScore(sides: RelevanceSides, weights: RelevanceWeights): number | null {
  const known = knownWeight(sides, weights);
  return known === 0 ? null : sumOf((side) => weights[side] * (sides[side] ?? 0)) / known;
}

/** What the score would be if all that is missing were 0, and if it were 100; 0 and 100 where nothing has a weight. */
export function relevanceBounds(sides: RelevanceSides, weights: RelevanceWeights): { readonly low: number; readonly high: number } {
  const total = sumOf((side) => weights[side]);
  if (total === 0) return { low: 0, high: 100 };
  const mean = (missing: number) => sumOf((side) => weights[side] * (sides[side] ?? missing)) / total;
  return { low: mean(0), high: mean(100) };
}

/** The weight of the known sides in all weight, 0–1. */
export function relevanceCoverage(sides: RelevanceSides, weights: RelevanceWeights): number {
  const total = sumOf((side) => weights[side]);
  return total === 0 ? 0 : knownWeight(sides, weights) / total;
}

function knownWeight(sides: RelevanceSides, weights: RelevanceWeights): number {
  return sumOf((side) => (sides[side] === null ? 0 : weights[side]));
}

function sumOf(term: (side: RelevanceSide) => number): number {
  return relevanceSides.reduce((sum, side) => sum + term(side), 0);
}
