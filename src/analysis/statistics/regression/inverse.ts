/** The inverse of a symmetric matrix that is scaled to a diagonal of 1. */
import type { Matrix } from './eigen.js';
import { collinear } from './elimination.js';

/** By Gauss and Jordan's elimination; null where a column is explained by others but for less than 1e-10 of its variance. */
export function inverse(matrix: Matrix): Matrix | null {
  const work = matrix.map((row, index) => [...row, ...matrix.map((_, column) => (column === index ? 1 : 0))]);
  for (const [index, pivotRow] of work.entries()) {
    const pivot = pivotRow[index] ?? 0;
    if (!(pivot > collinear)) return null;
    for (let column = 0; column < pivotRow.length; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) / pivot;
    for (const row of work) {
      const factor = row === pivotRow ? 0 : (row[index] ?? 0);
      if (factor === 0) continue;
      for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return work.map((row) => row.slice(matrix.length));
}
