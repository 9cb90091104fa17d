/** What every number comes with: the range that it may as well have. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A number and its interval, at 95 % where nothing else is said. The unit is that of the number. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** The quantile of the standard normal distribution that leaves 2.5 % above it: two-sided intervals at 95 %. */
export const z95 = 1.959963984540054;

/** What was seen `positive` times in `total` cases: `total` ≥ `positive` ≥ 0; weighted counts need not be whole. */
export interface Share {
  readonly positive: number;
  readonly total: number;
}

/** An estimate whose interval ends where the scale ends. The value stays as it is. */
export function clipped<T extends Estimate>(estimate: T, { low, high }: Interval): T {
  return { ...estimate, low: Math.min(Math.max(estimate.low, low), high), high: Math.max(Math.min(estimate.high, high), low) };
}
