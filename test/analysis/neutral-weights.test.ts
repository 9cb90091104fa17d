import { expect, test } from 'vitest';
import { neutralWeights } from '../../src/analysis/neutral-weights.js';

test('leaves known weights alone, zero as well', () => {
  expect(neutralWeights([3, 0, 7])).toEqual([3, 0, 7]);
});

test('gives unknown ones the median of the known', () => {
  expect(neutralWeights([9, null, 1, 2])).toEqual([9, 2, 1, 2]);
  expect(neutralWeights([9, null, 1, 2, 4])).toEqual([9, 3, 1, 2, 4]);
  expect(neutralWeights([null, 8])).toEqual([8, 8]);
});

test('weighs all alike where none is known', () => {
  expect(neutralWeights([null, null])).toEqual([1, 1]);
  expect(neutralWeights([])).toEqual([]);
});
