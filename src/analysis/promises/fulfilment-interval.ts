/** The interval of a weighted mean of shares. */
import type { Estimate } from '../statistics/interval.js';

/**
 * The mean of independent shares (0–1) by their weights (at least 0), with an interval from those of the shares; null for none. Where no
 * weight is above 0 all count alike. Of a single share it is its own interval.
 * Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702: recovered variances, as Newcombe does for two shares.
 */
export function meanOfShares(shares: readonly { readonly share: Estimate; readonly weight: number }[]): Estimate | null {
  if (shares.length === 0) return null;
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const parts = shares.map(({ share, weight }) => ({ share, part: total > 0 ? weight / total : 1 / shares.length }));
  const value = parts.reduce((sum, { share, part }) => sum + part * share.value, 0);
  return {
    value,
    low: value - Math.hypot(...parts.map(({ share, part }) => part * (share.value - share.low))),
    high: value + Math.hypot(...parts.map(({ share, part }) => part * (share.high - share.value))),
  };
}
