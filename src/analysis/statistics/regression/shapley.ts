/** R² shared out among drivers: for each the mean of what it adds, over all orders in which drivers can be taken. */
import { subsetsExplained } from './subsets-explained.js';

/** The most drivers for which all subsets are gone through. */
export const mostExact = 20;

/**
 * A function that shares out the R² of `drivers` drivers (up to `mostExact`), exactly, and can be called again and again. Its argument is a
 * matrix as `driverMatrix` makes it; the result holds the share of each driver in R² and is overwritten by the next call.
 * Lindeman, Merenda & Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Lipovetsky & Conklin, Applied Stochastic Models in
 * Business and Industry 17 (2001) 319–330.
 */
export function exactShapley(drivers: number): (matrix: Float64Array) => Float64Array {
  const explain = subsetsExplained(drivers);
  const sizes = subsetSizes(drivers);
  const weights = sizeWeights(drivers);
  const after = new Float64Array(sizes.length);
  const before = new Float64Array(sizes.length);
  const shares = new Float64Array(drivers);
  return (matrix) => {
    weigh(explain(matrix), sizes, weights, after, before);
    for (let driver = drivers - 1; driver >= 0; driver -= 1) shares[driver] = meanGain(after, before, 1 << driver);
    return shares;
  };
}

/** What a subset explains counts once as the set after a driver, and once as the set before one. */
function weigh(explained: Float64Array, sizes: Uint8Array, weights: Float64Array, after: Float64Array, before: Float64Array): void {
  // Nothing explains nothing; what the last call has added up in its place goes.
  after[0] = 0;
  before[0] = 0;
  for (let subset = 1; subset < sizes.length; subset += 1) {
    const size = sizes[subset] ?? 0;
    const value = explained[subset] ?? 0;
    after[subset] = (weights[size - 1] ?? 0) * value;
    before[subset] = (weights[size] ?? 0) * value;
  }
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
