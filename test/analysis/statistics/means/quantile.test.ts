import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import { median, quantile, quantileOfSorted } from '../../../../src/analysis/statistics/means/quantile.js';
import { midRanks } from '../../../../src/analysis/statistics/ranks.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with descriptive_quantiles_ranks.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('descriptive_quantiles_ranks');
  const distribution = distributionOf(inputs.x);
  const moments = momentsOf(distribution);
  const actual = {
    n: moments?.n,
    mean: moments?.mean,
    sd_n_minus_1: Math.sqrt(moments?.variance ?? Number.NaN),
    median: median(inputs.x),
    quantiles_type7: inputs.q.map((q: number) => quantile(distribution, q)),
    midranks: midRanks(inputs.x),
  };
  // No report measures spread by the median.
  const { mad_raw: _, 'mad_scaled_1.4826': __, ...shown } = expected;
  expectNear(actual, shown, tolerance);
});

test('interpolates between neighbours', () => {
  // Position 0.25 · 3 = 0.75 between 10 and 20.
  expect(quantileOfSorted([10, 20, 40, 80], 0.25)).toBe(17.5);
  expect([0, 1].map((q) => quantileOfSorted([10, 20, 40, 80], q))).toEqual([10, 80]);
  expect(median([3, 1, 2, 10])).toBe(2.5);
});

test('is the value itself for one, and null for none', () => {
  expect(quantileOfSorted([7], 0.9)).toBe(7);
  expect(quantile([{ value: 7, count: 1 }], 0.9)).toBe(7);
  expect([quantileOfSorted([], 0.5), quantile([], 0.5), median([])]).toEqual([null, null, null]);
});

test('is the same for values and for their counts', () => {
  const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (sample, q) => {
      const sorted = sample.toSorted((a, b) => a - b);
      expect(quantile(distributionOf(sample), q)).toBe(quantileOfSorted(sorted, q));
    }),
  );
});
