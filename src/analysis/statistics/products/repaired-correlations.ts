/** What eigenvalues say about a matrix of correlations: whether it contradicts itself, and whether it has more than one dimension. */
import { type Eigen, type Matrix, symmetricEigen } from '../regression/eigen.js';
import { eliminate } from '../regression/elimination.js';

// Where so little variance is left, the eigenvalues are asked whether it is still above 0.
const nearlyNothing = 1e-8;

export interface RepairedCorrelations {
  readonly matrix: Matrix;
  /** The largest change of a correlation; 0 where nothing had to be changed. */
  readonly changed: number;
}

/**
 * Correlations of different people may contradict each other. Then eigenvalues below 1e-8 are set to it, and the matrix is scaled back to a
 * diagonal of 1: Rebonato & Jäckel, Journal of Risk 2 (2000) 17–27, spectral decomposition.
 */
export function repairedCorrelations(matrix: Matrix): RepairedCorrelations {
  if (!mayContradict(Float64Array.from(matrix.flat()), matrix.length)) return { matrix, changed: 0 };
  const { values, vectors } = symmetricEigen(matrix);
  // Rounding leaves eigenvalues of 0 a little below it.
  if ((values.at(-1) ?? 0) >= -1e-10) return { matrix, changed: 0 };
  const raised = values.map((value) => Math.max(value, 1e-8));
  const entry = (row: number, column: number) =>
    vectors.reduce((sum, vector, index) => sum + (raised[index] ?? 0) * (vector[row] ?? 0) * (vector[column] ?? 0), 0);
  const scale = matrix.map((_, index) => 1 / Math.sqrt(entry(index, index)));
  const repaired = matrix.map((cells, row) =>
    cells.map((_, column) =>
      row === column ? 1 : entry(Math.max(row, column), Math.min(row, column)) * (scale[row] ?? 0) * (scale[column] ?? 0),
    ),
  );
  const changes = matrix.flatMap((cells, row) => cells.map((value, column) => Math.abs(value - (repaired[row]?.[column] ?? 0))));
  return { matrix: repaired, changed: Math.max(0, ...changes) };
}

/** False where correlations, row by row, surely have no eigenvalue below 0: a cheap look that spares most the costly one. */
export function mayContradict(correlations: Float64Array, width: number): boolean {
  const work = correlations.slice();
  let unexplained = 1;
  for (let driver = 0; driver < width - 1; driver += 1) {
    const pivot = work[driver * width + driver] ?? 0;
    if (pivot < nearlyNothing) return true;
    const effect = work[(driver + 1) * width - 1] ?? 0;
    unexplained -= (effect * effect) / pivot;
    eliminate(work, work, driver, width);
  }
  return unexplained < nearlyNothing;
}

/**
 * The share of all variance, 0–1, that one single dimension explains: the first eigenvalue over the number of questions. Above 0.7 the
 * answers are one halo and nobody can tell the drivers apart. Null without questions. Thorndike, Journal of Applied Psychology 4 (1920)
 * 25–29.
 */
export function haloShare({ values }: Eigen): number | null {
  const [first] = values;
  return first === undefined ? null : first / values.length;
}
