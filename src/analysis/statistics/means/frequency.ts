/** A sample as counts: which values there are, and how often. Ten million answers on a scale of eleven points are eleven lines. */

export interface Frequency {
  readonly value: number;
  /** Above 0; weighted counts need not be whole. */
  readonly count: number;
}

/** Each value once, in ascending order. */
export type Distribution = readonly Frequency[];

/** The distribution of single values, which are finite numbers. */
export function distributionOf(values: Iterable<number>): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return sorted(counts);
}

/**
 * One distribution of several, or of counts in any order in which a value may come twice. What does not count (0, below, or unknown) is
 * left out.
 */
export function merged(frequencies: Iterable<Frequency>): Distribution {
  const counts = new Map<number, number>();
  for (const { value, count } of frequencies) if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  return sorted(counts);
}

/** How many answers there are in all. */
export function sizeOf(distribution: Distribution): number {
  return distribution.reduce((sum, { count }) => sum + count, 0);
}

function sorted(counts: ReadonlyMap<number, number>): Distribution {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}
