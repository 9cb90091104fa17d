import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationInterval, correlationOf, pairSumsOf, pearson, spearman } from '../../../src/analysis/statistics/correlation.js';
import { columnsOf, expectNear, isSharedMissing, needsShared, reference } from './reference.js';

test.skipIf(isSharedMissing)(`agrees with derived_correlation.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('derived_correlation');
  const data = columnsOf(inputs.csv);
  const outcome = data[inputs.outcome];
  const n = outcome.length;
  const perDriver = (value: (column: number[]) => unknown) =>
    Object.fromEntries(inputs.drivers.map((name: string) => [name, value(data[name])]));
  const ends = (r: number | null) => {
    const interval = r === null ? null : correlationInterval(r, n);
    return interval && [interval.low, interval.high];
  };
  // A report shows intervals of Pearson's correlation, no p, and ranks only to choose among several; so there is no more to compare.
  const { 'spearman_ci95_fisher_factor_1.06': _, p_pearson: __, ...shown } = expected;
  const actual = {
    n,
    pearson: perDriver((column) => pearson(column, outcome)),
    pearson_ci95: perDriver((column) => ends(pearson(column, outcome))),
    spearman: perDriver((column) => spearman(column, outcome)),
    degenerate: { ...shown.degenerate, r: pearson(inputs.degenerate.x_constant, inputs.degenerate.y) },
  };
  expectNear(actual, shown, tolerance);
  expect(correlationOf(pairSumsOf(data.Education, outcome))).toBeCloseTo(expected.pearson.Education, 12);
});

// Anscombe, The American Statistician 27 (1973) 17–21, first set: r = 0.8164.
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

test('gives the correlation that Anscombe published', () => {
  expect(pearson(x, y)).toBeCloseTo(0.81642, 5);
  expect(correlationOf(pairSumsOf(x, y))).toBeCloseTo(0.81642, 5);
});

test('follows ranks, whatever the distances', () => {
  expect(spearman([1, 2, 3, 4, 5], [1, 4, 9, 16, 1000])).toBe(1);
  // 1 − 6·Σd²/(n(n² − 1)) without ties: d = −1, 1, −1, 1, 0.
  expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * 4) / 120, 14);
});

test('leaves out rows in which one is unknown, ranks included', () => {
  const gaps = [1, Number.NaN, 2, 3, 9];
  const others = [2, 100, 4, 5, Number.NaN];
  expect(pearson(gaps, others)).toBeCloseTo(pearson([1, 2, 3], [2, 4, 5]) ?? 0, 14);
  expect(spearman(gaps, others)).toBe(1);
  expect(pairSumsOf(gaps, others).n).toBe(3);
});

test('is null where one does not vary', () => {
  expect(pearson([3, 3, 3, 3], [1, 2, 3, 4])).toBeNull();
  expect(pearson([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
  expect(correlationOf(pairSumsOf([1 / 3, 1 / 3, 1 / 3], [1, 2, 3]))).toBeNull();
  expect([pearson([], []), pearson([1], [2])]).toEqual([null, null]);
});

test('has no interval for three pairs or at exactly ±1', () => {
  expect([correlationInterval(0.5, 3), correlationInterval(1, 20), correlationInterval(-1, 20)]).toEqual([null, null, null]);
  // tanh(atanh 0.5 ± 1.96/√25).
  expect(correlationInterval(0.5, 28)?.low).toBeCloseTo(Math.tanh(Math.atanh(0.5) - 1.959963984540054 / 5), 14);
});

test('stays the same when scales are stretched or moved, and turns round with one of them', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const xs = rows.map(([value]) => value);
      const ys = rows.map(([, value]) => value);
      const r = pearson(xs, ys);
      const turned = pearson(
        xs.map((value) => 1e6 - 7 * value),
        ys,
      );
      if (r === null) expect(turned).toBeNull();
      else expect(turned).toBeCloseTo(-r, 10);
      expect(pearson(ys, xs) ?? 0).toBeCloseTo(r ?? 0, 12);
    }),
  );
});
