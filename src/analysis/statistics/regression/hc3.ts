/** How sure coefficients are where residuals are larger for some rows than for others. */
import type { Matrix } from './eigen.js';
import type { StandardizedColumn } from './standardized-column.js';

/** A regression on standardised columns. */
export interface StandardizedFit {
  /** The inverse of the correlations between the drivers. */
  readonly inverted: Matrix;
  readonly betas: readonly number[];
  readonly drivers: readonly StandardizedColumn[];
  readonly target: StandardizedColumn;
  /** How often each row counts, and the sum of these. */
  readonly counts: Float64Array;
  readonly n: number;
}

/**
 * The covariances of intercept and slopes, in the units of the columns: the sum of what leaving out each row would do to them. Null where
 * a row alone decides a coefficient, so that nothing is known without it. HC3: MacKinnon & White, Journal of Econometrics 29 (1985)
 * 305–325.
 */
export function hc3({ inverted, betas, drivers, target, counts, n }: StandardizedFit): Matrix | null {
  const size = drivers.length;
  const solver = Float64Array.from(inverted.flat());
  const values = new Float64Array(size);
  const pulls = new Float64Array(size);
  // On standardised drivers; the first row and column are those of the mean.
  const sums = new Float64Array((size + 1) ** 2);
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    if (count === 0) continue;
    let residual = target.values[row] ?? 0;
    for (let index = 0; index < size; index += 1) {
      values[index] = drivers[index]?.values[row] ?? 0;
      residual -= (values[index] ?? 0) * (betas[index] ?? 0);
    }
    const leverage = (1 + pull(solver, values, pulls)) / n;
    if (leverage > 1 - 1e-10) return null;
    addSquares(sums, pulls, count * ((residual * target.deviation) / (1 - leverage) / n) ** 2);
  }
  return inUnits(sums, drivers);
}

/** Writes the pull of a row on each coefficient, and returns that on its own fitted value. */
function pull(solver: Float64Array, values: Float64Array, pulls: Float64Array): number {
  const size = values.length;
  let own = 0;
  for (let index = 0; index < size; index += 1) {
    let sum = 0;
    for (let other = 0; other < size; other += 1) sum += (solver[index * size + other] ?? 0) * (values[other] ?? 0);
    pulls[index] = sum;
    own += sum * (values[index] ?? 0);
  }
  return own;
}

function addSquares(sums: Float64Array, pulls: Float64Array, weight: number): void {
  const side = pulls.length + 1;
  sums[0] = (sums[0] ?? 0) + weight;
  for (let index = 1; index < side; index += 1) {
    const first = weight * (pulls[index - 1] ?? 0);
    sums[index * side] = (sums[index * side] ?? 0) + first;
    for (let other = 1; other <= index; other += 1) {
      const at = index * side + other;
      sums[at] = (sums[at] ?? 0) + first * (pulls[other - 1] ?? 0);
    }
  }
}

/** From the mean of the outcome and standardised drivers to the intercept and drivers as they are. */
function inUnits(sums: Float64Array, drivers: readonly StandardizedColumn[]): Matrix {
  const side = drivers.length + 1;
  const at = (row: number, column: number) => sums[Math.max(row, column) * side + Math.min(row, column)] ?? 0;
  // What one unit of each standardised coefficient does to the intercept and to the slopes.
  const intercept = [1, ...drivers.map(({ mean, deviation }) => -mean / deviation)];
  const lines = [
    intercept,
    ...drivers.map(({ deviation }, index) => intercept.map((_, column) => (column === index + 1 ? 1 / deviation : 0))),
  ];
  const half = lines.map((line) => intercept.map((_, column) => line.reduce((sum, value, row) => sum + value * at(row, column), 0)));
  return half.map((row) => lines.map((line) => line.reduce((sum, value, column) => sum + value * (row[column] ?? 0), 0)));
}
