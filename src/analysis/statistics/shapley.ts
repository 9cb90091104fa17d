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
  const explained = new Float64Array(2 ** drivers);
  const weights = subsetWeights(drivers);
  const levels = Array.from({ length: width }, () => new Float64Array(width * width));
  const shares = new Float64Array(drivers);

  /** Extends `subset`, which explains `already`, by each driver from `from` on. */
  function extend(level: number, matrix: Float64Array, from: number, subset: number, already: number): void {
    const below = levels[level] ?? matrix;
    for (let driver = from; driver < drivers; driver += 1) {
      const larger = subset | (1 << driver);
      const pivot = matrix[driver * width + driver] ?? 0;
      const isOwn = pivot > collinear;
      const gain = isOwn ? (matrix[driver * width + drivers] ?? 0) ** 2 / pivot : 0;
      explained[larger] = already + gain;
      if (driver + 1 === drivers) continue;
      if (isOwn) eliminate(matrix, below, driver, width);
      extend(level + 1, isOwn ? below : matrix, driver + 1, larger, already + gain);
    }
  }

  return (matrix) => {
    extend(0, matrix, 0, 0, 0);
    for (let driver = 0; driver < drivers; driver += 1) shares[driver] = meanGain(explained, weights, 1 << driver);
    return shares;
  };
}

/** For each subset the share of the orders in which it comes just before a given driver outside of it: |S|!·(p − |S| − 1)!/p!. */
function subsetWeights(drivers: number): Float64Array {
  const bySize = [1 / drivers];
  for (let size = 1; size < drivers; size += 1) bySize.push(((bySize[size - 1] ?? 0) * size) / (drivers - size));
  const sizes = new Uint8Array(2 ** drivers);
  return Float64Array.from(sizes, (_, subset) => {
    sizes[subset] = (sizes[subset >> 1] ?? 0) + (subset & 1);
    return bySize[sizes[subset] ?? 0] ?? 0;
  });
}

function meanGain(explained: Float64Array, weights: Float64Array, bit: number): number {
  let sum = 0;
  // All subsets without the driver: blocks of `bit` of them, every other one.
  for (let block = 0; block < explained.length; block += 2 * bit) {
    for (let subset = block; subset < block + bit; subset += 1)
      sum += (weights[subset] ?? 0) * ((explained[subset + bit] ?? 0) - (explained[subset] ?? 0));
  }
  return sum;
}
