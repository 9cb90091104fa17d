/** The incomplete beta function, from which the t and F distributions come. */
import { deviance, stirlingError } from './gamma.js';

/**
 * The regularised incomplete beta function I_x(a, b): the chance of at most x under a beta distribution; a, b > 0 and 0 ≤ x ≤ 1.
 * `rest` is 1 − x, for callers who know it with more digits than x shows.
 * The continued fraction of DiDonato & Morris, ACM Transactions on Mathematical Software 18 (1992) 360–373, evaluated after
 * Lentz, Applied Optics 15 (1976) 668–671. Unlike the common one it loses no digits where x is near 1 and a large.
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const weight = betaWeight(a, b, x, rest);
  // The fraction converges fast only below the mean; above it, the other tail is computed.
  return a * rest >= b * x ? weight / betaFraction(a, b, x, rest) : 1 - weight / betaFraction(b, a, rest, x);
}

/** x^a·(1 − x)^b / B(a, b), by deviances from the mean, so that large a and b keep their digits; 0 < x < 1, `rest` is 1 − x. */
export function betaWeight(a: number, b: number, x: number, rest: number): number {
  const total = a + b;
  const error = stirlingError(total) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * total)) * Math.exp(error - deviance(a, total * x) - deviance(b, total * rest));
}

function betaFraction(a: number, b: number, x: number, rest: number): number {
  const distance = a * rest - b * x;
  let fraction = (a / (a + 1)) * (distance + 1);
  let c = fraction;
  let d = 0;
  for (let n = 1; n < 1e6; n += 1) {
    const at = a + 2 * n - 1;
    const above = ((a + n - 1) / at) * ((a + b + n - 1) / at) * n * (b - n) * x * x;
    const below = n + (n * (b - n) * x) / at + ((a + n) / (at + 2)) * (distance + 1 + n * (1 + rest));
    d = 1 / (below + above * d);
    c = below + above / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}
