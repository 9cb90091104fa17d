/** How people spread over the ways out of a step. */
import type { Way } from '../../model/journeys/journey.js';

/**
 * The share of each of these ways, 0–1, in their order. Ways without a share split equally what the stated ones leave; where the stated
 * ones exceed 1, all are scaled down to 1. Where all are stated and leave something, that part is taken to go no further: nobody said
 * where to.
 */
export function wayShares(ways: readonly Way[]): readonly number[] {
  const stated = ways.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const silent = ways.filter(({ share }) => share === null).length;
  const each = silent === 0 ? 0 : Math.max(0, 1 - stated) / silent;
  return ways.map(({ share }) => (share === null ? each : share / Math.max(1, stated)));
}
