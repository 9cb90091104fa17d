/** How many answers it takes to know something well enough. Whole numbers, rounded up. */

import { normalQuantile } from './distributions/normal.js';
import { z95 } from './interval.js';

/** For a share (0–1; ½ is the safe guess) to within ± `margin` (0–1) at 95 %. Cochran, Sampling Techniques, 3rd ed. 1977, 4.4. */
export function sampleForShare(margin: number, share = 0.5): number {
  return Math.ceil((z95 * z95 * share * (1 - share)) / (margin * margin));
}

/** For a mean to within ± `margin` at 95 %, where single answers have the standard deviation `deviation`; both in one unit. */
export function sampleForMean(margin: number, deviation: number): number {
  return Math.ceil(((z95 * deviation) / margin) ** 2);
}

/**
 * In each of two groups, to find a change of `change` with the chance `power` at 5 %, where single answers have the standard deviation
 * `deviation`. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, 2.4.
 */
export function sampleForChange(change: number, deviation: number, power = 0.8): number {
  return Math.ceil(2 * (((z95 + normalQuantile(power)) * deviation) / change) ** 2);
}
