/** R² shared out among drivers: for each the mean of what it adds, over all orders in which drivers can be taken. */
import { collinear, eliminate } from './elimination.js';

/** The most drivers for which all subsets are gone through. */
export const mostExact = 20;

/**
 * A function that shares out the R² of `drivers` drivers (up to `mostExact`), exactly, and can be called again and again. Its argument is a
 * matrix as `driverMatrix` makes it; the result holds the share of each driver in R² and is overwritten by the next call.
 *
 * Goes through the subsets depth first, so that each needs one elimination on top of the subset it extends: about six operations a subset.
 * Lindeman, Merenda & Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Lipovetsky & Conklin, Applied Stochastic Models in
 * Business and Industry 17 (2001) 319–330.
 */
export function exactShapley(drivers: number): (matrix: Float64Array) => Float64Array {
  const width = drivers + 1;
  const last = drivers - 1;
  const explained = new Float64Array(2 ** drivers);
  const sizes = subsetSizes(drivers);
  const weights = sizeWeights(drivers);
  const before = new Float64Array(2 ** drivers);
  const levels = Array.from({ length: width }, () => new Float64Array(width * width));
  const shares = new Float64Array(drivers);

  /** Extends `subset`, which explains `already`, by each driver from `from` on. */
  function extend(level: number, matrix: Float64Array, from: number, subset: number, already: number): void {
    const below = levels[level] ?? matrix;
    for (let driver = from; driver < last - 1; driver += 1) {
      const larger = subset | (1 << driver);
      const pivot = matrix[driver * width + driver] ?? 0;
      const isOwn = pivot > collinear;
      const gain = gainOf(pivot, matrix[driver * width + drivers] ?? 0);
      explained[larger] = already + gain;
      if (isOwn) eliminate(matrix, below, driver, width);
      extend(level + 1, isOwn ? below : matrix, driver + 1, larger, already + gain);
    }
    if (from < last) extendByTwo(matrix, subset, already);
    else explained[subset | (1 << last)] = already + gainOf(matrix[last * width + last] ?? 0, matrix[last * width + drivers] ?? 0);
  }

  /** The same for the last two drivers, which three of four subsets end with: what is left of one without the other needs no matrix. */
  function extendByTwo(matrix: Float64Array, subset: number, already: number): void {
    const row = (last - 1) * width;
    const pivot = matrix[row + last - 1] ?? 0;
    const shared = matrix[row + last] ?? 0;
    const effect = matrix[row + drivers] ?? 0;
    const lastPivot = matrix[last * width + last] ?? 0;
    const lastEffect = matrix[last * width + drivers] ?? 0;
    const first = already + gainOf(pivot, effect);
    const factor = pivot > collinear ? shared / pivot : 0;
    const larger = subset | (1 << (last - 1));
    explained[larger] = first;
    explained[larger | (1 << last)] = first + gainOf(lastPivot - factor * shared, lastEffect - factor * effect);
    explained[subset | (1 << last)] = already + gainOf(lastPivot, lastEffect);
  }

  return (matrix) => {
    // Nothing explains nothing; all other subsets are written anew by each call.
    explained[0] = 0;
    before[0] = 0;
    extend(0, matrix, 0, 0, 0);
    // What a subset explains counts once as the set after a driver, and once as the set before one.
    for (let subset = 1; subset < explained.length; subset += 1) {
      const size = sizes[subset] ?? 0;
      before[subset] = (weights[size] ?? 0) * (explained[subset] ?? 0);
      explained[subset] = (weights[size - 1] ?? 0) * (explained[subset] ?? 0);
    }
    for (let driver = last; driver >= 0; driver -= 1) shares[driver] = meanGain(explained, before, 1 << driver);
    return shares;
  };
}

function subsetSizes(drivers: number): Uint8Array {
  const sizes = new Uint8Array(2 ** drivers);
  for (let subset = 1; subset < sizes.length; subset += 1) sizes[subset] = (sizes[subset >> 1] ?? 0) + (subset & 1);
  return sizes;
}

/** By its size, the share of the orders in which a subset comes just before a given driver outside of it: |S|!·(p − |S| − 1)!/p!. */
function sizeWeights(drivers: number): Float64Array {
  const weights = new Float64Array(drivers + 1);
  weights[0] = 1 / drivers;
  for (let size = 1; size < drivers; size += 1) weights[size] = ((weights[size - 1] ?? 0) * size) / (drivers - size);
  return weights;
}

/**
 * The mean gain of the last driver, whose subsets are the upper half of the first 2 · `half`; then it is taken out, so that each subset
 * stands for itself with and without it. So all drivers together take no more than twice as long as the last one.
 */
function meanGain(after: Float64Array, before: Float64Array, half: number): number {
  let sum = 0;
  for (let subset = 0; subset < half; subset += 1) {
    const larger = subset + half;
    sum += (after[larger] ?? 0) - (before[subset] ?? 0);
    after[subset] = (after[subset] ?? 0) + (after[larger] ?? 0);
    before[subset] = (before[subset] ?? 0) + (before[larger] ?? 0);
  }
  return sum;
}

/** What a driver adds: `effect` is what it has in common with the outcome, `pivot` its variance, both beyond the drivers before it. */
function gainOf(pivot: number, effect: number): number {
  return pivot > collinear ? effect ** 2 / pivot : 0;
}
