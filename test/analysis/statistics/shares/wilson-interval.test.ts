import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../../../src/analysis/statistics/distributions/normal.js';
import { wilsonInterval } from '../../../../src/analysis/statistics/shares/wilson-interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

const ends = (positive: number, total: number, z?: number) => {
  const interval = wilsonInterval(positive, total, z);
  return interval && [interval.low, interval.high];
};

test.skipIf(isSharedMissing)(`agrees with wilson_ci.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('wilson_ci');
  const actual = {
    ci95: inputs.k_n.map(([k, n]: number[]) => ends(k, n)),
    ci90: inputs.also_conf_90.map(([k, n]: number[]) => ends(k, n, normalQuantile(0.95))),
  };
  expectNear(actual, expected, tolerance);
});

// Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lie in the published interval', (positive, total, low, high) => {
  const interval = wilsonInterval(positive, total);
  expect(interval?.value).toBe(positive / total);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('ends exactly at 0 and 1, and is null without answers', () => {
  expect(wilsonInterval(0, 3)?.low).toBe(0);
  expect(wilsonInterval(3, 3)?.high).toBe(1);
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(wilsonInterval(3 + 1e-15, 3)).toEqual(wilsonInterval(3, 3));
});

const counts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 1e6, noNaN: true }));

test('mirrors itself: who are not positive are negative', () => {
  fc.assert(
    fc.property(counts, ([share, total]) => {
      const [low = 0, high = 0] = ends(share * total, total) ?? [];
      const [otherLow = 0, otherHigh = 0] = ends(total - share * total, total) ?? [];
      expect(low).toBeCloseTo(1 - otherHigh, 10);
      expect(high).toBeCloseTo(1 - otherLow, 10);
    }),
  );
});

test('holds the share, lies within 0–1, and shrinks with more answers', () => {
  fc.assert(
    fc.property(counts, ([share, total]) => {
      const { value = -1, low = -1, high = 2 } = wilsonInterval(share * total, total) ?? {};
      expect([0, low, value, high, 1]).toEqual([0, low, value, high, 1].sort((a, b) => a - b));
      const twice = wilsonInterval(2 * share * total, 2 * total);
      expect((twice?.high ?? 0) - (twice?.low ?? 0)).toBeLessThan(high - low);
    }),
  );
});
