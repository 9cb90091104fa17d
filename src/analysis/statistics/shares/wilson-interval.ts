/** The interval of a share. */
import { type Estimate, z95 } from '../interval.js';

/**
 * The Wilson score interval of a share: honest for few answers, where the plain ± is not. `positive` of `total` answers, which need
 * not be whole; null when there are none. Value and ends lie in 0–1; none positive ends exactly at 0, all positive exactly at 1.
 * `z` sets the level. Wilson, Journal of the American Statistical Association 22 (1927) 209–212; without correction for continuity.
 */
export function wilsonInterval(positive: number, total: number, z = z95): Estimate | null {
  if (!(total > 0)) return null;
  // Weighted counts may miss the ends by rounding.
  const value = Math.min(Math.max(positive / total, 0), 1);
  const square = (z * z) / total;
  const centre = (value + square / 2) / (1 + square);
  const half = (Math.sqrt((value * (1 - value)) / total + square / (4 * total)) * z) / (1 + square);
  // Where hardly any or nearly all are positive, centre and half would leave the rounding of their difference.
  return {
    value,
    low: value === 0 ? 0 : Math.min(value, Math.max(0, centre - half)),
    high: value === 1 ? 1 : Math.max(value, Math.min(1, centre + half)),
  };
}
