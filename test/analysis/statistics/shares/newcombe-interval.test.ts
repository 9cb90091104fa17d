import { expect, test } from 'vitest';
import { newcombeInterval } from '../../../../src/analysis/statistics/shares/newcombe-interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

/** The first share less the second, as in the paper. */
const difference = (k1: number, n1: number, k2: number, n2: number) =>
  newcombeInterval({ positive: k2, total: n2 }, { positive: k1, total: n1 });

test.skipIf(isSharedMissing)(`agrees with newcombe_difference_ci.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('newcombe_difference_ci');
  const all = inputs.k1_n1_k2_n2.map(([k1, n1, k2, n2]: number[]) => difference(k1, n1, k2, n2));
  const actual = {
    difference: all.map(({ value }: { value: number }) => value),
    ci95: all.map(({ low, high }: { low: number; high: number }) => [low, high]),
  };
  expectNear(actual, expected, tolerance);
});

// Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%d/%d less %d/%d lies in the published interval', (k1, n1, k2, n2, low, high) => {
  const interval = difference(k1, n1, k2, n2);
  expect(interval?.value).toBeCloseTo(k1 / n1 - k2 / n2, 14);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('is null where one side has no answers, and turns round with the sides', () => {
  expect(difference(1, 2, 0, 0)).toBeNull();
  expect(difference(0, 0, 1, 2)).toBeNull();
  const there = difference(9, 10, 3, 10);
  const back = difference(3, 10, 9, 10);
  expect(back?.low).toBe(-(there?.high ?? 0));
});
