/** The χ² distribution: the chance of a value above the one found, which is the p of its tests. */
import { upperGamma } from './gamma.js';

/** The chance of more than `x` ≥ 0 with `df` > 0 degrees of freedom. */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
