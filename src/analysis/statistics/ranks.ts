/** Ranks, by which methods become independent of how far values lie apart. */

/** For each value its rank from 1 (the lowest); equal values share the mean of their ranks, so that all ranks add up to n(n + 1)/2. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  for (const end of order.keys()) {
    const isLastOfTie = end + 1 === order.length || values[order[end + 1] ?? 0] !== values[order[end] ?? 0];
    if (!isLastOfTie) continue;
    for (const index of order.slice(start, end + 1)) ranks[index] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** How many values there are in each group of two or more equal ones. */
export function tiesOf(values: Iterable<number>): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
