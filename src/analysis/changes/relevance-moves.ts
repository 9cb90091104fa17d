/** Why the relevance of a touchpoint moved: which of its four sides, and whether they weigh otherwise. */
import { sidesOf } from '../relevance/known-sides.js';
import type { RelevanceRow } from '../relevance/relevance.js';
import type { Settings } from '../settings.js';
import { kitagawa } from '../statistics/kitagawa.js';
import { type Cause, hasMoved, type ScoreMove, type ScoreState } from './score-change.js';

type Weights = Settings['relevanceWeights'];

const sides = ['derived', 'stated', 'structural', 'reach'] as const;

export interface RelevanceSideOf {
  readonly row: RelevanceRow | undefined;
  readonly weights: Weights;
}

/** Null where it did not move. */
export function relevanceMove(before: RelevanceSideOf, after: RelevanceSideOf): ScoreMove<ScoreState> | null {
  const [then, now] = [stateOf(before), stateOf(after)];
  if (!hasMoved(then.value, now.value)) return null;
  const [from, to] = [partsOf(before), partsOf(after)];
  const change = kitagawa(from, to);
  const difference = then.value === null || now.value === null ? null : now.value - then.value;
  const explains = difference !== null && Math.abs(change.change - difference) < 0.01;
  const causes = sides.flatMap((name, index): readonly Cause[] => {
    const [was, is] = [from[index]?.value ?? null, to[index]?.value ?? null];
    const part = change.parts[index];
    const points = explains && part !== undefined ? part.mix + part.quality : null;
    return hasMoved(was, is) ? [{ kind: 'side', name, from: was, to: is, n: null, points }] : [];
  });
  return { before: then, after: now, difference, causes, split: explains ? { mix: change.mix, rates: change.quality } : null };
}

function stateOf({ row }: RelevanceSideOf): ScoreState {
  const { value = null, low = null, high = null } = row?.score ?? {};
  return { value, low, high };
}

/** The sides that are known share the weight of all. */
function partsOf({ row, weights }: RelevanceSideOf) {
  const values = row === undefined ? null : sidesOf(row);
  const known = sides.filter((side) => values?.[side] != null);
  const total = known.reduce((sum, side) => sum + weights[side], 0);
  return sides.map((side) => {
    const value = values?.[side] ?? null;
    return value === null || total === 0 ? null : { weight: weights[side] / total, value };
  });
}
