/** The F and the χ² distribution: the chance of a value above the one found, which is the p of their tests. */
import { incompleteBeta } from './beta.js';
import { upperGamma } from './gamma.js';

/** The chance of more than `f` ≥ 0 with `above` and `below` > 0 degrees of freedom. */
export function fTail(f: number, above: number, below: number): number {
  const total = below + above * f;
  return incompleteBeta(below / 2, above / 2, below / total, (above * f) / total);
}

/** The chance of more than `x` ≥ 0 with `df` > 0 degrees of freedom. */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
