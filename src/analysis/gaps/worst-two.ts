/** The bad end of a scale. */
import type { Scale } from '../../evidence/evidence.js';

/**
 * True for the two worst points of a scale, which lie one apart, as its best two do (`top-two.ts`). Of fewer than four points only the worst one: the second
 * would be the middle, or the best.
 */
export function isWorstTwo(value: number, { min, max, reversed }: Scale): boolean {
  const width = max - min < 3 ? 0 : 1;
  return reversed ? value >= max - width : value <= min + width;
}
