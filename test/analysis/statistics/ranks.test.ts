import fc from 'fast-check';
import { expect, test } from 'vitest';
import { midRanks, tiesOf } from '../../../src/analysis/statistics/ranks.js';

test('shares the ranks of equal values', () => {
  expect(midRanks([20, 10, 20, 30])).toEqual([2.5, 1, 2.5, 4]);
  expect(midRanks([5, 5, 5])).toEqual([2, 2, 2]);
  expect(midRanks([])).toEqual([]);
});

test('always hands out the same sum of ranks, and follows the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (values) => {
      const ranks = midRanks(values);
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
      expect(midRanks(values.toReversed())).toEqual(ranks.toReversed());
      for (const [i, a] of values.entries())
        for (const [j, b] of values.entries()) expect(Math.sign(a - b)).toBe(Math.sign(ranks[i] - ranks[j]));
    }),
  );
});

test('counts ties', () => {
  expect(tiesOf([1, 2, 2, 3, 3, 3])).toEqual([2, 3]);
  expect(tiesOf([1, 2])).toEqual([]);
});
