/** R² shared out among many drivers, by a sample of the orders in which they can be taken. */

import { type Random, seededRandom } from '../resampling/random.js';
import { sequentialGains } from './elimination.js';

export interface SampledShares {
  readonly shares: Float64Array;
  /** The standard error of each share. */
  readonly errors: Float64Array;
}

// The sample is looked at after every so many pairs.
const batch = 50;

/**
 * The shares of each driver in R², from at most `orders` random orders: as many as it takes until the largest standard error is below 0.5
 * % of R². Each order is taken together with its reverse, so that what one rates too high the other rates too low. They add up to R²
 * exactly. Castro, Gómez & Tejada, Computers & Operations Research 36 (2009) 1726–1730.
 */
export function sampledShapley(matrix: Float64Array, drivers: number, orders = 2000, seed = 1): SampledShares {
  const random = seededRandom(seed);
  const sums = new Float64Array(drivers);
  const squares = new Float64Array(drivers);
  let pairs = 0;
  let errors = new Float64Array(drivers).fill(Number.POSITIVE_INFINITY);
  while (pairs < orders / 2) {
    addPair(matrix, drivers, shuffled(drivers, random), sums, squares);
    pairs += 1;
    if (pairs % batch !== 0 && pairs < orders / 2) continue;
    errors = sums.map((sum, driver) => Math.sqrt(Math.max(0, (squares[driver] ?? 0) / pairs - (sum / pairs) ** 2) / (pairs - 1)));
    const explained = sums.reduce((total, sum) => total + sum, 0) / pairs;
    if (Math.max(...errors) < 0.005 * explained) break;
  }
  return { shares: sums.map((sum) => sum / pairs), errors };
}

function addPair(matrix: Float64Array, drivers: number, order: readonly number[], sums: Float64Array, squares: Float64Array): void {
  const forward = sequentialGains(matrix, drivers + 1, order);
  const backward = sequentialGains(matrix, drivers + 1, order.toReversed());
  for (const [position, driver] of order.entries()) {
    const gain = ((forward[position] ?? 0) + (backward[drivers - 1 - position] ?? 0)) / 2;
    sums[driver] = (sums[driver] ?? 0) + gain;
    squares[driver] = (squares[driver] ?? 0) + gain * gain;
  }
}

/** A random order of 0…size − 1. Durstenfeld, Communications of the ACM 7 (1964) 420. */
function shuffled(size: number, random: Random): readonly number[] {
  const order = [...new Array(size).keys()];
  for (let last = size - 1; last > 0; last -= 1) {
    const other = random.bounded(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
