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
  const half = 2 ** (drivers - 1);
  const after = new Float64Array(half);
  const before = new Float64Array(half);
  const shares = new Float64Array(drivers);
  return (matrix) => {
    shares[drivers - 1] = firstGain(explain(matrix), sizes, weights, after, before);
    for (let driver = drivers - 2; driver >= 0; driver -= 1) shares[driver] = meanGain(after, before, 1 << driver);
    return shares;
  };
}

/**
 * The mean gain of the last driver, whose subsets are the upper half of all; then it is taken out as by `meanGain`. What a subset explains counts
 * once as the set after a driver, and once as the set before one: `weights` holds the weight of sizes from −1 on.
 */
function firstGain(explained: Float64Array, sizes: Uint8Array, weights: Float64Array, after: Float64Array, before: Float64Array): number {
  let sum = 0;
  for (let subset = 0; subset < after.length; subset += 1) {
    const size = sizes[subset] ?? 0;
    const without = explained[subset] ?? 0;
    const including = explained[subset + after.length] ?? 0;
    const own = weights[size + 1] ?? 0;
    const gained = own * including;
    const lacked = own * without;
    sum += gained - lacked;
    after[subset] = (weights[size] ?? 0) * without + gained;
    before[subset] = lacked + (weights[size + 2] ?? 0) * including;
  }
  return sum;
}

/** Of the subsets without the last driver. */
function subsetSizes(drivers: number): Uint8Array {
  const sizes = new Uint8Array(2 ** (drivers - 1));
  for (let subset = 1; subset < sizes.length; subset += 1) sizes[subset] = (sizes[subset >> 1] ?? 0) + (subset & 1);
  return sizes;
}

/**
 * By its size, the share of the orders in which a subset comes just before a given driver outside of it: |S|!·(p − |S| − 1)!/p!. The sizes −1 and
 * p, which stand first and last, have none.
 */
function sizeWeights(drivers: number): Float64Array {
  const weights = new Float64Array(drivers + 2);
  weights[1] = 1 / drivers;
  for (let size = 1; size < drivers; size += 1) weights[size + 1] = ((weights[size] ?? 0) * size) / (drivers - size);
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
