/** The gamma function and its incomplete relatives, exact to about 1e-15 for large arguments as well. */

/**
 * How much ln Γ(x) lies above Stirling's formula (x − ½)·ln x − x + ½·ln 2π; for x > 0.
 * Small arguments are led back to x ≥ 12, where Stirling's series has reached the precision of numbers.
 */
export function stirlingError(x: number): number {
  let error = 0;
  let at = x;
  for (; at < 12; at += 1) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  // From the Bernoulli numbers: B₂ₖ / (2k(2k − 1)).
  const series = 1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360))));
  return error + series / at;
}

/**
 * x·ln(x/m) + m − x, without the loss of digits where x is near m; for x, m > 0. Never below 0.
 * Loader, Fast and accurate computation of binomial probabilities, 2000.
 */
export function deviance(x: number, m: number): number {
  const ratio = (x - m) / (x + m);
  if (Math.abs(ratio) > 0.1) return x * Math.log(x / m) + m - x;
  const square = ratio * ratio;
  let sum = ratio * (x - m);
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * The regularised upper incomplete gamma function Q(a, x): the chance of more than x under a gamma distribution of shape a > 0; x ≥ 0.
 * Series below the mean, continued fraction above (Abramowitz & Stegun 6.5.29, 6.5.31; evaluated after Lentz, Applied Optics 15 (1976)
 * 668–671).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const weight = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
  return x < a + 1 ? 1 - (weight / a) * gammaSeries(a, x) : weight * gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let step = 1; term > sum * 1e-17; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let step = 1; step < 1e6; step += 1) {
    const coefficient = step * (a - step);
    b += 2;
    d = 1 / (coefficient * d + b);
    c = b + coefficient / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}
