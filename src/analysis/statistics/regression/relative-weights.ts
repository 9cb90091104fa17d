/** A second way to share out R², as a check on the first. */
import type { Eigen, Matrix } from './eigen.js';

/**
 * For each driver its relative weight; they add up to R². Cheap, and mostly near to LMG, but its derivation has a flaw, so it is no more
 * than a check. Arguments as of `lmg`, with the eigenvalues of `correlations`; a dimension with an eigenvalue below 1e-10 is left out. Johnson, Multivariate Behavioral Research
 * 35 (2000) 1–19; against it Thomas, Zumbo, Kwan & Schweitzer, Multivariate Behavioral Research 49 (2014) 329–338.
 */
export function relativeWeights(correlations: Matrix, outcome: readonly number[], { values, vectors }: Eigen): readonly number[] {
  // Square roots are the same on every machine to the last digit; powers are not.
  const ofRoots = (use: (root: number) => number) => {
    const scaled = values.map((value) => (value < 1e-10 ? 0 : use(Math.sqrt(value))));
    return correlations.map((cells, row) =>
      cells.map((_, column) => vectors.reduce((sum, vector, k) => sum + (scaled[k] ?? 0) * (vector[row] ?? 0) * (vector[column] ?? 0), 0)),
    );
  };
  const betas = ofRoots((root) => 1 / root).map((row) => dot(row, outcome));
  return ofRoots((root) => root).map((row) => row.reduce((sum, value, k) => sum + (value * (betas[k] ?? 0)) ** 2, 0));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
