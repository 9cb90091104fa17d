/** Sums by group in one array. */

/** Adds to what stands at a place. */
export function addTo(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
