/** Eigenvalues and eigenvectors of a symmetric matrix. */

/** Rows of numbers, all of one length. */
export type Matrix = readonly (readonly number[])[];

export interface Eigen {
  /** Descending. */
  readonly values: readonly number[];
  /** One vector of length 1 for each value; its largest component is above 0, so that the sign is not left to chance. */
  readonly vectors: Matrix;
}

/** By rotations until nothing is left beside the diagonal. Jacobi, Journal für die reine und angewandte Mathematik 30 (1846) 51–94. */
export function symmetricEigen(matrix: Matrix): Eigen {
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, index) => Float64Array.from(matrix, (__, other) => (index === other ? 1 : 0)));
  const scale = a.reduce((sum, row) => sum + row.reduce((squares, value) => squares + value * value, 0), 0);
  for (let sweep = 0; sweep < 100 && besideDiagonal(a) > 1e-32 * scale; sweep += 1) {
    for (let p = 0; p < a.length; p += 1) for (let q = p + 1; q < a.length; q += 1) rotate(a, vectors, p, q);
  }
  const pairs = a.map((row, index) => ({ value: row[index] ?? 0, vector: oriented(vectors[index] ?? new Float64Array()) }));
  pairs.sort((first, second) => second.value - first.value);
  return { values: pairs.map(({ value }) => value), vectors: pairs.map(({ vector }) => vector) };
}

function besideDiagonal(a: readonly Float64Array[]): number {
  return a.reduce((sum, row, p) => sum + squaresBeside(row, p), 0);
}

function squaresBeside(row: Float64Array, p: number): number {
  let squares = 0;
  for (let q = 0; q < row.length; q += 1) {
    const value = row[q] ?? 0;
    if (q !== p) squares += value * value;
  }
  return squares;
}

/** Turns the plane of two axes so that the matrix has 0 where they meet. The rows of `vectors` turn with it. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], vectors[p], vectors[q]];
  if (!rowP || !rowQ || !vectorP || !vectorQ || rowP[q] === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * (rowP[q] ?? 0));
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  turn(rowP, rowQ, cosine, sine);
  for (const row of a) turnTwo(row, p, q, cosine, sine);
  rowP[q] = 0;
  rowQ[p] = 0;
  turn(vectorP, vectorQ, cosine, sine);
}

function turnTwo(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const x = row[p] ?? 0;
  const y = row[q] ?? 0;
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

function turn(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let index = 0; index < first.length; index += 1) {
    const x = first[index] ?? 0;
    const y = second[index] ?? 0;
    first[index] = cosine * x - sine * y;
    second[index] = sine * x + cosine * y;
  }
}

function oriented(vector: Float64Array): readonly number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best), 0);
  return [...vector].map((value) => (largest < 0 ? -value : value));
}
