/** Who comes first: ids ordered by a number, and the rank of each. */
import { byCodePoint } from '../text/compare.js';

/** An id in its place: `rank` counts from 1; equal values share the best rank (competition ranking: 1, 2, 2, 4). */
export interface Ranked {
  readonly id: string;
  readonly value: number;
  readonly rank: number;
}

// Values that only differ by the noise of floating-point sums are equal.
const noise = 1e-9;

/** The ids by falling value, equal ones by id; empty for no values. The order of the map changes nothing. */
export function ranked(values: ReadonlyMap<string, number>): readonly Ranked[] {
  const sorted = [...values].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  const result: Ranked[] = [];
  for (let start = 0; start < sorted.length; ) {
    const best = sorted[start]?.[1] ?? 0;
    const least = best - noise * Math.max(1, Math.abs(best));
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.[1] ?? 0) >= least) end += 1;
    const equals = sorted.slice(start, end).sort(([a], [b]) => byCodePoint(a, b));
    for (const [id, value] of equals) result.push({ id, value, rank: start + 1 });
    start = end;
  }
  return result;
}
