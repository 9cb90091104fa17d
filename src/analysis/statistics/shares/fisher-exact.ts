/** Whether two shares differ, without any approximation. */
import type { Share } from '../interval.js';

/**
 * The two-sided p of Fisher's exact test for two shares of whole numbers of cases: the chance of a division as unlikely as the one found,
 * or more so. 1 where there is nothing to compare. Fisher, Journal of the Royal Statistical Society 98 (1935) 39–82.
 */
export function fisherExact(first: Share, second: Share): number {
  const positive = first.positive + second.positive;
  const least = Math.max(0, positive - second.total);
  const most = Math.min(first.total, positive);
  // Weights relative to the most likely division, outward from it, so that nothing overflows.
  const middle = Math.min(Math.max(Math.floor(((first.total + 1) * (positive + 1)) / (first.total + second.total + 2)), least), most);
  const above = (k: number) => ((positive - k) * (first.total - k)) / ((k + 1) * (second.total - positive + k + 1));
  const found = weight(middle, first.positive, above);
  let all = 0;
  let tail = 0;
  const add = (value: number) => {
    all += value;
    // Divisions that are equally likely must not differ by rounding.
    if (value <= found * (1 + 1e-7)) tail += value;
  };
  for (let k = middle, value = 1; k <= most && value > 0; value *= above(k), k += 1) add(value);
  for (let k = middle - 1, value = 1; k >= least; k -= 1) {
    value /= above(k);
    if (value === 0) break;
    add(value);
  }
  return Math.min(1, tail / all);
}

/** How likely the division with `to` positive cases in the first group is, relative to that with `from`. */
function weight(from: number, to: number, above: (k: number) => number): number {
  let value = 1;
  for (let k = from; k < to; k += 1) value *= above(k);
  for (let k = from - 1; k >= to; k -= 1) value /= above(k);
  return value;
}
