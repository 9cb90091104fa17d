import { expect, test } from 'vitest';
import { sampleForChange, sampleForMean, sampleForShare } from '../../../src/analysis/statistics/sample-size.js';

test('asks 385 people for ± 5 points, as every handbook says', () => {
  expect(sampleForShare(0.05)).toBe(385);
  expect(sampleForShare(0.03)).toBe(1068);
  expect(sampleForShare(0.05, 0.1)).toBe(139);
});

test('asks more for what varies more', () => {
  // (1.96 · 25/5)² = 96.04.
  expect(sampleForMean(5, 25)).toBe(97);
  expect(sampleForMean(5, 50)).toBe(385);
});

test('asks 63 in each group for half a standard deviation at 80 %', () => {
  // Cohen 1988, table 2.4.1, has 64 by the t distribution; the normal one gives 62.8.
  expect(sampleForChange(0.5, 1)).toBe(63);
  expect(sampleForChange(0.5, 1, 0.9)).toBe(85);
});
