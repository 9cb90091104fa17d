/** How many answers it takes to know a score, or a change of it, well enough. */
import { type Moments, pooledVariance, spreadOf } from '../statistics/means/moments.js';
import { sampleForChange, sampleForMean, sampleForShare } from '../statistics/sample-size.js';

/** An interval of so many points to either side is what answers are counted towards. */
export const wantedMargin = 5;

/**
 * Answers in all, whole, for a score within ± 5 points, if further ones differ as those so far do. Where none tell how much they differ
 * (none, too few, all the same), as many as suffice in any case. `n` is what the moments were found from, more than their own number where answers
 * count unequally.
 */
export function answersNeeded(moments: Moments | null, n: number): number {
  const variance = moments && spreadOf(moments);
  if (moments === null || variance === null) return sampleForShare(wantedMargin / 100);
  return sampleForMean(wantedMargin, Math.sqrt((variance * n) / moments.n));
}

/** Answers in each window, whole, to find a change of so many points in 4 of 5 cases; null where neither shows any spread. */
export function answersForChange(now: Moments | null, before: Moments | null, points: number): number | null {
  const variance = pooledVariance([now, before].flatMap((moments) => moments ?? []))?.variance ?? 0;
  return variance > 0 && points > 0 ? sampleForChange(points, Math.sqrt(variance)) : null;
}
