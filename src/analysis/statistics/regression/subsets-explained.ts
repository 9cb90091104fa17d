/** How much of an outcome each subset of drivers explains. */
import { collinear, eliminate } from './elimination.js';

/**
 * A function that gives for each subset of `drivers` drivers its R², at the place whose bits are its drivers. Its argument is a matrix as
 * `driverMatrix` makes it; the result is overwritten by the next call, and may be longer than there are subsets.
 *
 * Goes through the subsets depth first, so that each needs one elimination on top of the subset it extends; the last three drivers, which
 * seven of eight subsets end with, need no matrix for it.
 */
export function subsetsExplained(drivers: number): (matrix: Float64Array) => Float64Array {
  const all = Math.max(drivers, 3);
  const width = all + 1;
  const third = all - 3;
  const explained = new Float64Array(2 ** all);
  const levels = Array.from({ length: width }, () => new Float64Array(width * width));

  /** Extends `subset` by each driver from `from` on. What it explains already is not handed on: each such number would be put into memory. */
  function extend(level: number, matrix: Float64Array, from: number, subset: number): void {
    const below = levels[level] ?? matrix;
    const already = explained[subset] ?? 0;
    for (let driver = from; driver < third; driver += 1) {
      const larger = subset | (1 << driver);
      const pivot = matrix[driver * width + driver] ?? 0;
      const effect = matrix[driver * width + all] ?? 0;
      const isOwn = pivot > collinear;
      explained[larger] = already + (isOwn ? (effect * effect) / pivot : 0);
      if (isOwn) eliminate(matrix, below, driver, width);
      extend(level + 1, isOwn ? below : matrix, driver + 1, larger);
    }
    extendByThree(matrix, width, subset, explained);
  }

  return (matrix) => {
    extend(0, drivers < all ? padded(matrix, drivers, all) : matrix, 0, 0);
    return explained;
  };
}

/**
 * Extends `subset` by the last three drivers: by the two after the first of them, then by it, and by those two once more.
 */
function extendByThree(matrix: Float64Array, width: number, subset: number, explained: Float64Array): void {
  const third = width - 4;
  const bitA = 1 << third;
  const bitB = 2 << third;
  const bitC = 4 << third;
  const row = third * width + third;
  const a = matrix[row] ?? 0;
  const ab = matrix[row + 1] ?? 0;
  const ac = matrix[row + 2] ?? 0;
  const effectA = matrix[row + 3] ?? 0;
  let b = matrix[row + width + 1] ?? 0;
  let bc = matrix[row + width + 2] ?? 0;
  let effectB = matrix[row + width + 3] ?? 0;
  let c = matrix[row + 2 * width + 2] ?? 0;
  let effectC = matrix[row + 2 * width + 3] ?? 0;
  let known = explained[subset] ?? 0;
  for (let end = subset; ; end |= bitA) {
    const factor = b > collinear ? bc / b : 0;
    const rest = c - factor * bc;
    const effect = effectC - factor * effectB;
    const withB = known + (b > collinear ? (effectB * effectB) / b : 0);
    explained[end | bitB] = withB;
    explained[end | bitB | bitC] = withB + (rest > collinear ? (effect * effect) / rest : 0);
    explained[end | bitC] = known + (c > collinear ? (effectC * effectC) / c : 0);
    if (end !== subset) return;
    if (a > collinear) {
      const factorB = ab / a;
      const factorC = ac / a;
      b -= factorB * ab;
      bc -= factorB * ac;
      effectB -= factorB * effectA;
      c -= factorC * ac;
      effectC -= factorC * effectA;
      known += (effectA * effectA) / a;
    }
    explained[subset | bitA] = known;
  }
}

/** With further drivers that explain nothing. */
function padded(matrix: Float64Array, drivers: number, all: number): Float64Array {
  const result = new Float64Array((all + 1) ** 2);
  for (let row = 0; row < drivers; row += 1) {
    for (let column = 0; column <= drivers; column += 1) {
      result[row * (all + 1) + (column === drivers ? all : column)] = matrix[row * (drivers + 1) + column] ?? 0;
    }
  }
  return result;
}
