import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf, merged } from '../../../../src/analysis/statistics/means/frequency.js';
import { momentsOf, pooledVariance, spreadOf, standardError } from '../../../../src/analysis/statistics/means/moments.js';

test('gives number, mean and variance with n − 1', () => {
  expect(momentsOf(distributionOf([2, 4, 4, 4, 5, 5, 7, 9]))).toEqual({ n: 8, mean: 5, variance: 32 / 7 });
});

test('knows no mean without answers, and no variance of a single one', () => {
  expect(momentsOf([])).toBeNull();
  expect(momentsOf(distributionOf([3]))).toEqual({ n: 1, mean: 3, variance: null });
  expect(momentsOf([{ value: 3, count: 0.4 }])).toEqual({ n: 0.4, mean: 3, variance: null });
  expect(standardError({ n: 1, mean: 3, variance: null })).toBeNull();
});

test('finds no spread where all say the same, whatever the value', () => {
  for (const value of [0.1, 100 / 3, 1e9 + 0.1]) {
    expect(momentsOf([{ value, count: 7 }])).toEqual({ n: 7, mean: value, variance: 0 });
    expect(spreadOf({ n: 7, mean: value, variance: 0 })).toBeNull();
  }
  // What is left when 100/3 − 200/3 is computed in two ways.
  expect(spreadOf({ n: 7, mean: -33, variance: 5e-29 })).toBeNull();
  expect(spreadOf({ n: 1e7, mean: 99, variance: 1e-9 })).toBe(1e-9);
});

test('keeps its digits far from 0', () => {
  const moments = momentsOf(distributionOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]));
  expect(moments).toEqual({ n: 4, mean: 1e9 + 10, variance: 30 });
});

test('takes ten million answers as quickly as ten', () => {
  const moments = momentsOf([
    { value: 0, count: 4e6 },
    { value: 100, count: 6e6 },
  ]);
  expect(moments?.mean).toBe(60);
  expect(moments?.variance).toBeCloseTo((2400 * 1e7) / (1e7 - 1), 9);
});

test('does not depend on the order of rows, nor on whether they were counted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
      const counted = merged(values.map((value) => ({ value, count: 1 })));
      expect(momentsOf(distributionOf(values.toReversed()))).toEqual(momentsOf(counted));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(momentsOf(counted)?.mean).toBeCloseTo(mean, 12);
    }),
  );
});

test('pools the variances within groups by their degrees of freedom', () => {
  const groups = [
    { n: 3, mean: 0, variance: 4 },
    { n: 1, mean: 50, variance: null },
    { n: 7, mean: 9, variance: 8 },
  ];
  expect(pooledVariance(groups)).toEqual({ df: 8, variance: 7 });
  expect(pooledVariance([{ n: 1, mean: 50, variance: null }])).toBeNull();
});
