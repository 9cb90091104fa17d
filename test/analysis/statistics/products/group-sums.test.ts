import { expect, test } from 'vitest';
import { groupSums } from '../../../../src/analysis/statistics/products/group-sums.js';

const unknown = Number.NaN;

test('gives n, x, y, xx, yy and xy of the rows in which both are known, for each group of neighbours', () => {
  const x = Float64Array.of(1, 2, unknown, 4);
  const y = Float64Array.of(5, unknown, 7, 8);
  expect(groupSums([x, y], 2).map((sums) => [...sums])).toEqual([
    [1, 1],
    [1, 4],
    [5, 8],
    [1, 16],
    [25, 64],
    [5, 32],
  ]);
});

test('adds up once what columns with the same gaps have in common', () => {
  const columns = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6), Float64Array.of(7, 8, 9)];
  expect(groupSums(columns, 1)).toHaveLength(18);
  // The number of rows, three sums, three squares and three products.
  expect(new Set(groupSums(columns, 1)).size).toBe(10);
});
