import { expect, test } from 'vitest';
import { groupBy } from '../../src/analysis/group-by.js';

test('keeps groups in the order in which they appear, and items in theirs', () => {
  expect([...groupBy([3, 1, 4, 1, 5, 9, 2, 6], (number) => number % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5, 9]],
    [true, [4, 2, 6]],
  ]);
});
