/** How sure the importance of drivers is: shared out anew for many samples drawn from the rows. */

import type { Estimate } from '../interval.js';
import { quantileOfSorted } from '../means/quantile.js';
import { completeRows } from '../products/complete-rows.js';
import { groupedProducts } from '../products/grouped-products.js';
import { mayContradict, repairedCorrelations } from '../products/repaired-correlations.js';
import { rowProducts } from '../products/row-products.js';
import type { WeightedProducts } from '../products/weighted-products.js';
import { seededRandom } from '../resampling/random.js';
import { countResampledRows } from '../resampling/resample.js';
import type { Matrix } from './eigen.js';
import { sampledShapley } from './sampled-shapley.js';
import { exactShapley, mostExact } from './shapley.js';

export interface BootstrappedDriver {
  /** Its part of R². */
  readonly part: Estimate;
  /** Its part of R² as a share of R², 0–1. */
  readonly share: Estimate;
  /** In which share of the samples, 0–1, it is the most important driver, and one of the three most important. */
  readonly first: number;
  readonly topThree: number;
}

export interface BootstrappedImportance {
  /** The rows that were drawn from. */
  readonly rows: number;
  /** The samples that could be computed. */
  readonly replicates: number;
  readonly rSquared: Estimate;
  readonly drivers: readonly BootstrappedDriver[];
}

export interface BootstrapOptions {
  /** 1000 where nothing is said, or 200 for more than 15 drivers or 10,000 rows. */
  readonly replicates?: number;
  readonly seed?: number;
  /** Which rows count where some values are unknown: only complete ones (as is usual), or for each pair of columns those that have both. */
  readonly missing?: 'listwise' | 'pairwise';
}

// Each driver more doubles the time of an exact sample; hundreds of samples take seconds from here on, and minutes at 20.
const mostExactSamples = 15;

// Above, the same sample of orders serves all samples of rows, so that their differences are those of the rows.
const sampledOrders = 200;

// More rows than this are drawn in groups: 500 of them leave the width of an interval as sure as 200 samples of single rows do.
const mostSingleRows = 10_000;
const groupsOfRows = 500;

/**
 * LMG with the range of the middle 95 % of the samples of rows, and how often each driver comes out on top. Columns are of one length,
 * NaN is unknown. Null where R² is 0 or cannot be computed. The intervals hold for the order in which the rows are given: the same rows,
 * the same bytes. Efron & Tibshirani, An Introduction to the Bootstrap, 1993, 13; Grömping, Journal of Statistical Software 17 (2006) 1,
 * 3.4.
 */
export function bootstrapLmg(
  drivers: readonly Float64Array[],
  outcome: Float64Array,
  { replicates, seed = 1, missing = 'listwise' }: BootstrapOptions = {},
): BootstrappedImportance | null {
  const products = productsOf([...drivers, outcome], missing, seed);
  const share =
    drivers.length <= mostExactSamples
      ? exactShapley(drivers.length)
      : (m: Float64Array) => sampledShapley(m, drivers.length, sampledOrders, seed).shares;
  const partsOf = (correlations: Float64Array | null, shareOut = share): Float64Array | null => {
    if (correlations === null) return null;
    const parts = shareOut(missing === 'pairwise' ? withoutContradictions(correlations, drivers.length + 1) : correlations);
    return total(parts) > 0 ? parts.slice() : null;
  };
  const everybody = new Int32Array(products.units).fill(1);
  const whole = drivers.length === 0 ? null : partsOf(products.correlations(everybody));
  if (whole === null) return null;
  const exact =
    drivers.length > mostExactSamples && drivers.length <= mostExact
      ? partsOf(products.correlations(everybody), exactShapley(drivers.length))
      : null;
  const samples: Float64Array[] = [];
  for (const correlations of resampled(products, seed, replicates ?? usualReplicates(drivers.length, products.rows))) {
    const parts = partsOf(correlations);
    if (parts) samples.push(parts);
  }
  if (exact === null) return summary(whole, samples, products.rows);
  // What the sample of orders gets wrong it gets wrong in every sample of rows alike.
  const centred = samples.map((parts) => parts.map((part, driver) => Math.max(0, part + (exact[driver] ?? 0) - (whole[driver] ?? 0))));
  return summary(exact, centred, products.rows);
}

function productsOf(columns: readonly Float64Array[], missing: 'listwise' | 'pairwise', seed: number): WeightedProducts {
  const kept = missing === 'pairwise' ? columns : completeRows(columns);
  return (kept[0]?.length ?? 0) > mostSingleRows ? groupedProducts(kept, groupsOfRows, seed) : rowProducts(kept, missing);
}

// So many samples are drawn before they are computed.
const together = 4;

/** The correlations of `replicates` samples, drawn one after the other; a result is overwritten when the next is asked for. */
function* resampled({ units, correlations, several }: WeightedProducts, seed: number, replicates: number): Generator<Float64Array | null> {
  const random = seededRandom(seed);
  for (let drawn = 0; drawn < replicates; drawn += together) {
    const samples = Array.from({ length: Math.min(together, replicates - drawn) }, () => {
      const counts = new Int32Array(units);
      countResampledRows(random, counts);
      return counts;
    });
    if (several === undefined) for (const counts of samples) yield correlations(counts);
    else yield* several(samples);
  }
}

function usualReplicates(drivers: number, rows: number): number {
  return drivers > 15 || rows > 10_000 ? 200 : 1000;
}

function summary(whole: Float64Array, samples: readonly Float64Array[], rows: number): BootstrappedImportance {
  const explained = total(whole);
  const totals = samples.map(total);
  const ranks = samples.map(ranksOf);
  const estimate = (value: number, replicates: readonly number[]): Estimate => {
    const sorted = Float64Array.from(replicates).sort();
    return { value, low: quantileOfSorted(sorted, 0.025) ?? value, high: quantileOfSorted(sorted, 0.975) ?? value };
  };
  const frequency = (driver: number, most: number) => ranks.filter((ranking) => (ranking[driver] ?? 0) <= most).length / samples.length;
  return {
    rows,
    replicates: samples.length,
    rSquared: estimate(explained, totals),
    drivers: [...whole].map((part, driver) => {
      const parts = samples.map((sample) => sample[driver] ?? 0);
      return {
        part: estimate(part, parts),
        share: estimate(
          part / explained,
          parts.map((value, sample) => value / (totals[sample] ?? 1)),
        ),
        first: frequency(driver, 1),
        topThree: frequency(driver, 3),
      };
    }),
  };
}

/** For each driver its place from 1; of equal ones the earlier comes first. */
function ranksOf(parts: Float64Array): Uint16Array {
  const ranks = new Uint16Array(parts.length);
  for (let driver = 0; driver < parts.length; driver += 1) {
    const part = parts[driver] ?? 0;
    let rank = 1;
    for (let other = 0; other < parts.length; other += 1) {
      const otherPart = parts[other] ?? 0;
      if (otherPart > part || (otherPart === part && other < driver)) rank += 1;
    }
    ranks[driver] = rank;
  }
  return ranks;
}

/** Correlations of different people may contradict each other. */
function withoutContradictions(correlations: Float64Array, width: number): Float64Array {
  return mayContradict(correlations, width) ? repaired(correlations, width) : correlations;
}

function repaired(correlations: Float64Array, width: number): Float64Array {
  const columns = [...new Array(width).keys()];
  const at = (row: number, column: number) => correlations[Math.min(row, column) * width + Math.max(row, column)] ?? 0;
  const matrix: Matrix = columns.map((row) => columns.map((column) => at(row, column)));
  return Float64Array.from(repairedCorrelations(matrix).matrix.flat());
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
