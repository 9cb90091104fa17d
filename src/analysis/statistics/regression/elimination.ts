/**
 * The one step by which regressions are computed: taking what one driver explains out of all others (the outer product form of Cholesky).
 */

/** A driver of which less than this share of variance is its own is explained by the others: it adds nothing. */
export const collinear = 1e-10;

/** The correlations of drivers with each other and with the outcome as one symmetric matrix, row by row, the outcome last. */
export function driverMatrix(correlations: readonly (readonly number[])[], outcome: readonly number[]): Float64Array {
  const rows = [...correlations.map((row, index) => [...row, outcome[index] ?? 0]), [...outcome, 1]];
  return Float64Array.from(rows.flat());
}

/**
 * Writes into `to` what is left of the rows and columns after `driver` when `driver` has been taken out, in a matrix of `width` columns.
 * `to` may be `from`. Its pivot, the value on the diagonal, must be above `collinear`.
 */
export function eliminate(from: Float64Array, to: Float64Array, driver: number, width: number): void {
  const pivotRow = driver * width;
  const pivot = from[pivotRow + driver] ?? 1;
  for (let row = driver + 1; row < width - 1; row += 1) {
    const factor = (from[pivotRow + row] ?? 0) / pivot;
    const start = row * width;
    for (let column = row; column < width; column += 1)
      to[start + column] = (from[start + column] ?? 0) - factor * (from[pivotRow + column] ?? 0);
  }
}

/**
 * How much R² each driver adds when they are taken in the order given; what is collinear with those before it adds 0. In that order.
 */
export function sequentialGains(matrix: Float64Array, width: number, order: ArrayLike<number>): Float64Array {
  const drivers = order.length;
  const across = drivers + 1;
  const work = new Float64Array(across * across);
  for (let row = 0; row < drivers; row += 1) {
    const from = order[row] ?? 0;
    for (let column = row; column < across; column += 1) {
      const other = column === drivers ? width - 1 : (order[column] ?? 0);
      work[row * across + column] = matrix[Math.min(from, other) * width + Math.max(from, other)] ?? 0;
    }
  }
  const gains = new Float64Array(drivers);
  for (let driver = 0; driver < drivers; driver += 1) {
    const pivot = work[driver * across + driver] ?? 0;
    if (pivot <= collinear) continue;
    gains[driver] = (work[driver * across + drivers] ?? 0) ** 2 / pivot;
    eliminate(work, work, driver, across);
  }
  return gains;
}

/** The share of the variance of the outcome, 0–1, that `drivers` explain together. */
export function rSquared(matrix: Float64Array, width: number, drivers: readonly number[]): number {
  return sequentialGains(matrix, width, drivers).reduce((sum, gain) => sum + gain, 0);
}
