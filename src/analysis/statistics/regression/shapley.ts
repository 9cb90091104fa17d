/** R² shared out among drivers: for each the mean of what it adds, over all orders in which drivers can be taken. */
import { collinear, eliminate, rSquared } from './elimination.js';
import { lastThree } from './last-three.js';

/** The most drivers for which all subsets are gone through. */
export const mostExact = 20;

// What is less comes from rounding.
const nothing = 1e-13;

/**
 * A function that shares out the R² of `drivers` drivers (up to `mostExact`), exactly, and can be called again and again. Its argument is a
 * matrix as `driverMatrix` makes it; the result holds the share of each driver in R² and is overwritten by the next call.
 * Lindeman, Merenda & Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Lipovetsky & Conklin, Applied Stochastic Models in
 * Business and Industry 17 (2001) 319–330.
 *
 * What a subset explains counts w(s − 1) in the share of each of its s drivers and −w(s) in that of each other, where w(s) is the share of the
 * orders in which a subset of s comes just before a given driver. That is w(s − 1) + w(s) for its own drivers, and −w(s) for all alike; what
 * comes to all alike follows from the shares adding up to R². The subsets are gone through depth first, so that each needs one elimination on top
 * of the subset it extends, and the sum over all that begin with it is what its last driver gets.
 */
export function exactShapley(drivers: number): (matrix: Float64Array) => Float64Array {
  const all = Math.max(drivers, 3);
  const width = all + 1;
  const weights = subsetWeights(all);
  const levels = Array.from({ length: all }, () => new Float64Array(width * width));
  const everyDriver = [...new Array(all).keys()];
  const sums = new Float64Array(all);
  const shares = new Float64Array(drivers);

  /** The weighted sum of what a subset of `size` drivers and all subsets explain that extend it by drivers from `from` on. */
  function extend(size: number, matrix: Float64Array, from: number, explained: number): number {
    const below = levels[size] ?? matrix;
    let sum = 0;
    for (let driver = from; driver < all - 3; driver += 1) {
      const pivot = matrix[driver * width + driver] ?? 0;
      const effect = matrix[driver * width + all] ?? 0;
      const isOwn = pivot > collinear;
      if (isOwn) eliminate(matrix, below, driver, width);
      const part = extend(size + 1, isOwn ? below : matrix, driver + 1, isOwn ? explained + (effect * effect) / pivot : explained);
      sums[driver] = (sums[driver] ?? 0) + part;
      sum += part;
    }
    return sum + lastThree(matrix, width, explained, size, weights, sums);
  }

  return (given) => {
    const matrix = drivers < all ? padded(given, drivers, all) : given;
    sums.fill(0);
    extend(0, matrix, 0, 0);
    const explained = rSquared(matrix, width, everyDriver);
    const excess = (total(sums) - explained) / all;
    for (let driver = 0; driver < drivers; driver += 1) {
      const share = (sums[driver] ?? 0) - excess;
      shares[driver] = share > nothing ? share : 0;
    }
    // So that they add up to R² to the last digit.
    const factor = explained > nothing ? explained / total(shares) : 0;
    for (let driver = 0; driver < drivers; driver += 1) shares[driver] = (shares[driver] ?? 0) * factor;
    return shares;
  };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum;
}

/** By its size, what a subset counts for its own drivers: (s − 1)!·(p − s − 1)!/(p − 1)!, and 1/p for all drivers together. */
function subsetWeights(drivers: number): Float64Array {
  const weights = new Float64Array(drivers + 1);
  weights[1] = 1 / (drivers - 1);
  for (let size = 1; size < drivers - 1; size += 1) weights[size + 1] = ((weights[size] ?? 0) * size) / (drivers - size - 1);
  weights[drivers] = 1 / drivers;
  return weights;
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
