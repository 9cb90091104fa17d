import { expect, test } from 'vitest';
import { changeVerdict } from '../../../src/analysis/statistics/change-verdict.js';

test.each([
  [2, 8, 'improved'],
  [-9, -1, 'worsened'],
  [0.5, 2.5, 'improved-but-negligible'],
  [-2.5, -0.5, 'worsened-but-negligible'],
  [-2, 2, 'stable'],
  [-3, 3, 'stable'],
  [-6, 4, 'unclear'],
  [0, 5, 'unclear'],
  [-5, 0, 'unclear'],
] as const)('%d to %d is %s at a margin of 3', (low, high, verdict) => {
  expect(changeVerdict({ low, high })).toBe(verdict);
});

test('knows the margin that matters', () => {
  expect(changeVerdict({ low: 2, high: 8 }, 10)).toBe('improved-but-negligible');
});
