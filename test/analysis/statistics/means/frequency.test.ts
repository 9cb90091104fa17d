import { expect, test } from 'vitest';
import { distributionOf, merged, sizeOf } from '../../../../src/analysis/statistics/means/frequency.js';

test('counts each value once, in ascending order', () => {
  expect(distributionOf([10, 2, 10, 0])).toEqual([
    { value: 0, count: 1 },
    { value: 2, count: 1 },
    { value: 10, count: 2 },
  ]);
});

test('merges counts that come in any order, and leaves out what does not count', () => {
  const counts = [
    { value: 5, count: 2 },
    { value: 1, count: 0.5 },
    { value: 5, count: 1 },
    { value: 3, count: 0 },
    { value: 4, count: -2 },
    { value: 2, count: Number.NaN },
  ];
  expect(merged(counts)).toEqual([
    { value: 1, count: 0.5 },
    { value: 5, count: 3 },
  ]);
  expect(sizeOf(merged(counts))).toBe(3.5);
  expect(sizeOf([])).toBe(0);
});
