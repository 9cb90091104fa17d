/** A column around its mean and in its standard deviations. */

export interface StandardizedColumn {
  readonly mean: number;
  /** With n; 0 where all values are the same but for rounding. */
  readonly deviation: number;
  /** All 0 where there is no deviation. */
  readonly values: Float64Array;
}

/** Standardises a column without gaps, of which each row counts as often as `counts` says, `n` in all. */
export function standardizedColumn(column: ArrayLike<number>, counts: Float64Array, n: number): StandardizedColumn {
  const values = new Float64Array(column);
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += (counts[row] ?? 0) * (values[row] ?? 0);
  const mean = sum / n;
  let squares = 0;
  for (let row = 0; row < values.length; row += 1) squares += (counts[row] ?? 0) * ((values[row] ?? 0) - mean) ** 2;
  const variance = squares / n;
  const deviation = variance > 1e-20 * Math.max(1, mean * mean) ? Math.sqrt(variance) : 0;
  for (let row = 0; row < values.length; row += 1) values[row] = deviation === 0 ? 0 : ((values[row] ?? 0) - mean) / deviation;
  return { mean, deviation, values };
}

/** The mean product of two columns: their correlation. */
export function meanProduct(a: StandardizedColumn, b: StandardizedColumn, counts: Float64Array, n: number): number {
  const [first, second] = [a.values, b.values];
  let sum = 0;
  for (let row = 0; row < counts.length; row += 1) sum += (counts[row] ?? 0) * (first[row] ?? 0) * (second[row] ?? 0);
  return sum / n;
}
