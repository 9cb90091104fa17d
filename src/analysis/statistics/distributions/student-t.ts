/** Student's t distribution. Degrees of freedom are above 0 and need not be whole. */
import { betaWeight, incompleteBeta } from './beta.js';
import { normalQuantile, twoSidedNormal } from './normal.js';

// From here on t and normal distribution differ by less than the digits of a number.
const many = 1e15;

/** The p of a two-sided test with the statistic `t`: the chance of a value at least as far from 0. */
export function twoSidedT(t: number, df: number): number {
  if (df >= many) return twoSidedNormal(t);
  const square = t * t;
  return square === Number.POSITIVE_INFINITY ? 0 : incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/**
 * The value that is not exceeded with the chance `p`, 0 < p < 1. Newton's method on the tail, held between bounds;
 * begun at the expansion of Cornish & Fisher in 1/df.
 */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (df >= many) return normalQuantile(p);
  const tail = Math.min(p, 1 - p);
  const t = upperQuantile(tail, df);
  return p < 0.5 ? -t : t;
}

function upperQuantile(tail: number, df: number): number {
  const z = -normalQuantile(tail);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let t = z + (z * z * z + z) / (4 * df);
  for (let step = 0; step < 1000; step += 1) {
    const excess = twoSidedT(t, df) / 2 - tail;
    if (excess > 0) low = t;
    else high = t;
    const square = t * t;
    const slope = betaWeight(df / 2, 0.5, df / (df + square), square / (df + square)) / t;
    const newton = t + excess / slope;
    const next = newton > low && newton < high ? newton : high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
    if (Math.abs(next - t) <= 2e-16 * t || next === low || next === high) return t;
    t = next;
  }
  return t;
}

/** How many standard errors reach to either end of an interval at 95 %. */
export function tMargin(df: number): number {
  return tQuantile(0.975, df);
}
