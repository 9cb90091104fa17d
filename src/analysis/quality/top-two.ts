/** The answers on the two best points of their scales, from any number of sources. */
import type { Scale, Tally } from '../../evidence/evidence.js';
import { isSplit } from './recommendation.js';

/** `n` is smaller than that of the answers where some scales have no two best points. `w` and `ww` are the sums of all weights and their squares. */
export interface TopTwo {
  readonly k: number;
  readonly n: number;
  /** The sum of the weights of those `k`. */
  readonly weight: number;
  readonly w: number;
  readonly ww: number;
}

/** Null where no scale has two best points: one of fewer than three points, or promoters and detractors counted apart. */
export function topTwoOf(tallies: readonly Tally[]): TopTwo | null {
  let found: TopTwo | null = null;
  for (const { question, frequencies } of tallies) {
    if (question.scale === null || question.scale.max - question.scale.min < 2 || isSplit(question)) continue;
    found ??= { k: 0, n: 0, weight: 0, w: 0, ww: 0 };
    for (const { value, count, weight, squaredWeight } of frequencies) {
      const best = isTopTwo(value, question.scale);
      found = {
        k: found.k + (best ? count : 0),
        n: found.n + count,
        weight: found.weight + (best ? weight : 0),
        w: found.w + weight,
        ww: found.ww + squaredWeight,
      };
    }
  }
  return found;
}

/** True for the two best points of a scale, which lie one apart; halves between them count. */
export function isTopTwo(value: number, { min, max, reversed }: Scale): boolean {
  return reversed ? value <= min + 1 : value >= max - 1;
}
