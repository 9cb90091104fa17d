/** Which items of a list stand elsewhere than before. */

/**
 * The fewest names whose moving explains the new order; those that came or went play no part. The others form the longest run that
 * kept its order (longest increasing subsequence: Schensted, Canadian Journal of Mathematics 13 (1961) 179–191).
 */
export function movedItems(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((name, index) => [name, index]));
  const common = after.flatMap((name) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, place }];
  });
  const kept = new Set(longestRun(common.map(({ place }) => place)));
  return new Set(common.flatMap(({ name }, index) => (kept.has(index) ? [] : [name])));
}

/** The indexes of a longest run of rising values. */
function longestRun(values: readonly number[]): readonly number[] {
  /** The index of the smallest end of a run of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    const length = ends.filter((end) => (values[end] ?? 0) < value).length;
    before.push(ends[length - 1] ?? -1);
    ends[length] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}
