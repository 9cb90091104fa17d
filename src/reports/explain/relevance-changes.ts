/** What would change the rank of a touchpoint among the others by relevance. */
import { sidesOf } from '../../analysis/relevance/known-sides.js';
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';
import { type RelevanceSide, type RelevanceWeights, relevanceScore, relevanceSides } from '../../analysis/relevance/relevance-sides.js';
import type { Both, Say } from '../../text/both.js';

export const sideWords: Readonly<Record<RelevanceSide, Both>> = {
  derived: { en: 'derived', de: 'abgeleitet' },
  stated: { en: 'stated', de: 'genannt' },
  structural: { en: 'structural', de: 'strukturell' },
  reach: { en: 'reach', de: 'Reichweite' },
};

/** Sentences: what would bring it level with its neighbours, and what dropping a side would do. `shown` writes a number. */
export function relevanceChanges(
  row: RelevanceRow,
  rows: readonly RelevanceRow[],
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const others = rows.filter((one) => one.rank !== null && one.touchpoint !== row.touchpoint && one.score !== null);
  const score = row.score?.value ?? 0;
  const next = others.filter((one) => (one.score?.value ?? 0) < score).sort((a, b) => (b.score?.value ?? 0) - (a.score?.value ?? 0))[0];
  const above = others.filter((one) => (one.score?.value ?? 0) > score).sort((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0))[0];
  const neighbours = [next, above].flatMap((neighbour) => (neighbour === undefined ? [] : levelsWith(row, neighbour, weights, say, shown)));
  return [...neighbours, ...droppedSides(row, others, weights, say, shown)];
}

/** The value of each side at which it would be level with a neighbour, where that value exists. */
function levelsWith(
  row: RelevanceRow,
  neighbour: RelevanceRow,
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const sides = sidesOf(row);
  const known = relevanceSides.filter((side) => sides[side] !== null && weights[side] > 0);
  const total = known.reduce((sum, side) => sum + weights[side], 0);
  const goal = neighbour.score?.value ?? 0;
  return known.flatMap((side) => {
    const rest = known.reduce((sum, other) => (other === side ? sum : sum + weights[other] * (sides[other] ?? 0)), 0);
    const level = (goal * total - rest) / weights[side];
    if (level < 0 || level > 100 || shown(level) === shown(sides[side] ?? 0)) return [];
    return say({
      en: `${say(sideWords[side])} at ${shown(level)} instead of ${shown(sides[side] ?? 0)} → ${shown(goal)}, level with ${neighbour.touchpoint} (rank ${neighbour.rank})`,
      de: `${say(sideWords[side])} bei ${shown(level)} statt ${shown(sides[side] ?? 0)} → ${shown(goal)}, gleichauf mit ${neighbour.touchpoint} (Rang ${neighbour.rank})`,
    });
  });
}

function droppedSides(
  row: RelevanceRow,
  others: readonly RelevanceRow[],
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const sides = sidesOf(row);
  return relevanceSides.flatMap((side) => {
    const without = { ...weights, [side]: 0 };
    const score = sides[side] === null ? null : relevanceScore(sides, without);
    if (score === null) return [];
    const rank = 1 + others.filter((other) => (relevanceScore(sidesOf(other), without) ?? -1) > score + 1e-9).length;
    if (rank === row.rank) return [];
    return say({
      en: `without “${say(sideWords[side])}” → ${shown(score)}, rank ${rank}`,
      de: `ohne „${say(sideWords[side])}“ → ${shown(score)}, Rang ${rank}`,
    });
  });
}
