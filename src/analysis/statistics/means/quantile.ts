/** Where in a sample a value stands: quantiles and the median. */
import { type Distribution, sizeOf } from './frequency.js';

/**
 * The value below which the share `q` (0–1) of a sample lies; null for an empty one. Linear between neighbours:
 * Hyndman & Fan, The American Statistician 50 (1996) 361–365, type 7. `sorted` is ascending.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number | null {
  return at((sorted.length - 1) * q, sorted.length, (index) => sorted[index]);
}

/** The same of a distribution, whose counts are whole. */
export function quantile(distribution: Distribution, q: number): number | null {
  const size = sizeOf(distribution);
  return at((size - 1) * q, size, (index) => {
    let before = 0;
    return distribution.find(({ count }) => {
      before += count;
      return index < before;
    })?.value;
  });
}

/** The value in the middle, between the two in the middle; null without values. */
export function median(values: Iterable<number>): number | null {
  return quantileOfSorted(Float64Array.from(values).sort(), 0.5);
}

function at(position: number, size: number, valueAt: (index: number) => number | undefined): number | null {
  const index = Math.min(Math.max(Math.floor(position), 0), size - 1);
  const low = valueAt(index);
  if (low === undefined) return null;
  const high = valueAt(Math.min(index + 1, size - 1)) ?? low;
  return low + (position - index) * (high - low);
}
