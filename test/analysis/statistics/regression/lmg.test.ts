import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pearson } from '../../../../src/analysis/statistics/correlation.js';
import { symmetricEigen } from '../../../../src/analysis/statistics/regression/eigen.js';
import { driverMatrix, rSquared } from '../../../../src/analysis/statistics/regression/elimination.js';
import { lmg } from '../../../../src/analysis/statistics/regression/lmg.js';
import { relativeWeights } from '../../../../src/analysis/statistics/regression/relative-weights.js';
import { sampledShapley } from '../../../../src/analysis/statistics/regression/sampled-shapley.js';
import { seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';
import { columnsOf, expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

/** The correlations of columns with each other and with an outcome. */
function correlated(columns: readonly number[][], outcome: readonly number[]) {
  const between = (a: readonly number[], b: readonly number[]) => (a === b ? 1 : (pearson(a, b) ?? 0));
  return { drivers: columns.map((a) => columns.map((b) => between(a, b))), outcome: columns.map((column) => between(column, outcome)) };
}

test.skipIf(isSharedMissing)(`agrees with lmg_swiss.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('lmg_swiss');
  const data = columnsOf(inputs.csv);
  const { drivers, outcome } = correlated(
    inputs.drivers.map((name: string) => data[name]),
    data[inputs.outcome],
  );
  const { rSquared: r2 = 0, parts = [] } = lmg(drivers, outcome) ?? {};
  const matrix = driverMatrix(drivers, outcome);
  const all = [...drivers.keys()];
  const perDriver = (value: (index: number) => unknown) =>
    Object.fromEntries(inputs.drivers.map((name: string, index: number) => [name, value(index)]));
  const actual = {
    r2,
    lmg: perDriver((index) => parts[index]),
    lmg_share: perDriver((index) => parts[index] / r2),
    lmg_index_max100: perDriver((index) => (100 * parts[index]) / Math.max(...parts)),
    first_r2: perDriver((index) => rSquared(matrix, 6, [index])),
    last_r2: perDriver(
      (index) =>
        r2 -
        rSquared(
          matrix,
          6,
          all.filter((other) => other !== index),
        ),
    ),
    sign: perDriver((index) => (outcome[index] < 0 ? '-' : '+')),
  };
  expectNear(actual, expected, tolerance);
});

/** A random correlation matrix: inner products of unit vectors with `dimensions` coordinates, the last of them the outcome. */
function randomCorrelations(drivers: number, dimensions: number, seed: number) {
  const random = seededRandom(seed);
  const vectors = Array.from({ length: drivers + 1 }, () => {
    const vector = Array.from({ length: dimensions }, () => 2 * random.uniform() - 1);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
  const inner = (a: number[], b: number[]) => (a === b ? 1 : a.reduce((sum, value, index) => sum + value * b[index], 0));
  const target = vectors[drivers];
  const rest = vectors.slice(0, drivers);
  return { drivers: rest.map((a) => rest.map((b) => inner(a, b))), outcome: rest.map((a) => inner(a, target)) };
}

/** The definition, order by order. */
function byAllOrders(matrix: Float64Array, drivers: number): number[] {
  const sums = new Array<number>(drivers).fill(0);
  let orders = 0;
  const visit = (before: number[], gains: number[]) => {
    if (before.length === drivers) {
      orders += 1;
      for (const [position, driver] of before.entries()) sums[driver] += gains[position];
      return;
    }
    for (let driver = 0; driver < drivers; driver += 1) {
      if (before.includes(driver)) continue;
      const gain = rSquared(matrix, drivers + 1, [...before, driver]) - rSquared(matrix, drivers + 1, before);
      visit([...before, driver], [...gains, gain]);
    }
  };
  visit([], []);
  return sums.map((sum) => sum / orders);
}

test('is the mean gain over all orders', () => {
  for (const seed of [1, 2, 3]) {
    const { drivers, outcome } = randomCorrelations(5, 6, seed);
    const expected = byAllOrders(driverMatrix(drivers, outcome), 5);
    for (const [index, part] of (lmg(drivers, outcome)?.parts ?? []).entries()) expect(part).toBeCloseTo(expected[index], 12);
  }
});

test('has closed forms for one and two drivers', () => {
  expect(lmg([[1]], [0.6])).toEqual({ rSquared: 0.36, parts: [0.36], errors: null });
  // r² = (a² + b² − 2abr)/(1 − r²); the first gets the mean of a² and R² − b².
  const [a, b, r] = [0.5, 0.4, 0.3];
  const both = (a * a + b * b - 2 * a * b * r) / (1 - r * r);
  const { rSquared: explained, parts = [] } =
    lmg(
      [
        [1, r],
        [r, 1],
      ],
      [a, b],
    ) ?? {};
  expect(explained).toBeCloseTo(both, 14);
  expect(parts[0]).toBeCloseTo((a * a + both - b * b) / 2, 14);
  expect(lmg([], [])).toBeNull();
});

test('gives drivers that have nothing in common their squared correlation', () => {
  const identity = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  expect(lmg(identity, [0.5, -0.4, 0])?.parts).toEqual([expect.closeTo(0.25, 14), expect.closeTo(0.16, 14), 0]);
});

test('lets a driver and its double share alike', () => {
  const { parts = [], rSquared: explained } =
    lmg(
      [
        [1, 1, 0.2],
        [1, 1, 0.2],
        [0.2, 0.2, 1],
      ],
      [0.6, 0.6, 0.3],
    ) ?? {};
  expect(parts[0]).toBeCloseTo(parts[1], 14);
  const two = lmg(
    [
      [1, 0.2],
      [0.2, 1],
    ],
    [0.6, 0.3],
  );
  expect(explained).toBeCloseTo(two?.rSquared ?? 0, 14);
});

function expectOrderless(count: number, dimensions: number, seed: number) {
  const { drivers, outcome } = randomCorrelations(count, dimensions, seed);
  const { rSquared: explained = -1, parts = [] } = lmg(drivers, outcome) ?? {};
  const direct = rSquared(driverMatrix(drivers, outcome), count + 1, [...drivers.keys()]);
  expect(explained).toBeCloseTo(direct, 7);
  const turned = lmg(drivers.map((row) => row.toReversed()).toReversed(), outcome.toReversed());
  for (const [index, part] of parts.entries()) {
    expect(turned?.parts[count - 1 - index]).toBeCloseTo(part, 6);
    expect(part).toBeGreaterThan(-1e-9);
  }
}

test('adds up to R², and does not depend on the order of the drivers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }), fc.nat(1e6), (count, more, seed) =>
      expectOrderless(count, count + more, seed),
    ),
    { numRuns: 60 },
  );
});

// Fixed ones: once in thousands a driver is so nearly explained by others that rounding decides whether it is.
test.each([1, 2, 3, 4, 5, 6, 7, 8])('does so, too, where some drivers follow from others (%i)', (seed) => {
  expectOrderless(6, 3, seed);
  expectOrderless(9, 4, seed);
});

test('handles twenty drivers exactly, and more by a sample of orders', () => {
  const twenty = randomCorrelations(20, 30, 8);
  const exact = lmg(twenty.drivers, twenty.outcome);
  expect(exact?.errors).toBeNull();
  const matrix = driverMatrix(twenty.drivers, twenty.outcome);
  const sample = sampledShapley(matrix, 20);
  for (const [index, part] of (exact?.parts ?? []).entries())
    expect(Math.abs(sample.shares[index] - part)).toBeLessThan(5 * sample.errors[index] + 1e-9);

  const forty = randomCorrelations(40, 60, 9);
  const sampled = lmg(forty.drivers, forty.outcome);
  const explained = rSquared(driverMatrix(forty.drivers, forty.outcome), 41, [...forty.drivers.keys()]);
  expect(sampled?.rSquared).toBeCloseTo(explained, 12);
  expect(Math.max(...(sampled?.errors ?? []))).toBeLessThan(0.005 * explained);
  expect(lmg(forty.drivers, forty.outcome)).toEqual(sampled);
  expect(lmg(forty.drivers, forty.outcome, 2)).not.toEqual(sampled);
});

test.skipIf(isSharedMissing)(`relative weights agree with johnson_relative_weights_swiss.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('johnson_relative_weights_swiss');
  const data = columnsOf(inputs.csv);
  const { drivers, outcome } = correlated(
    inputs.drivers.map((name: string) => data[name]),
    data[inputs.outcome],
  );
  const weights = relativeWeights(drivers, outcome, symmetricEigen(drivers));
  const r2 = weights.reduce((sum, weight) => sum + weight, 0);
  const perDriver = (value: (index: number) => number) =>
    Object.fromEntries(inputs.drivers.map((name: string, index: number) => [name, value(index)]));
  const actual = {
    r2,
    raw_weights: perDriver((index) => weights[index]),
    rescaled_percent: perDriver((index) => (100 * weights[index]) / r2),
    rank_agreement_with_lmg_spearman: pearson(
      weights.map((weight) => weights.filter((other) => other <= weight).length),
      (lmg(drivers, outcome)?.parts ?? []).map((part, _, parts) => parts.filter((other) => other <= part).length),
    ),
  };
  expectNear(actual, expected, tolerance);
});

test('relative weights add up to R², and are LMG for two drivers', () => {
  const { drivers, outcome } = randomCorrelations(7, 10, 21);
  const weights = relativeWeights(drivers, outcome, symmetricEigen(drivers));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(lmg(drivers, outcome)?.rSquared ?? 0, 12);
  // With two drivers both share the common part alike: Johnson 2000.
  const two = [
    [1, 0.4],
    [0.4, 1],
  ];
  const parts = lmg(two, [0.6, 0.1])?.parts ?? [];
  for (const [index, weight] of relativeWeights(two, [0.6, 0.1], symmetricEigen(two)).entries())
    expect(weight).toBeCloseTo(parts[index], 12);
});

test('relative weights leave out a dimension that is none', () => {
  const twins = [
    [1, 1],
    [1, 1],
  ];
  const weights = relativeWeights(twins, [0.6, 0.6], symmetricEigen(twins));
  expect(weights[0]).toBeCloseTo(0.18, 12);
  expect(weights[1]).toBeCloseTo(0.18, 12);
});
