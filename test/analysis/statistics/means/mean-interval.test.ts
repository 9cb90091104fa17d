import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf, merged } from '../../../../src/analysis/statistics/means/frequency.js';
import { meanInterval, tInterval } from '../../../../src/analysis/statistics/means/mean-interval.js';
import { momentsOf, standardError } from '../../../../src/analysis/statistics/means/moments.js';
import { scoresOf } from '../../../../src/analysis/statistics/means/pomp.js';
import { wilsonInterval } from '../../../../src/analysis/statistics/shares/wilson-interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with mean_ci_small_n.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('mean_ci_small_n');
  const [min, max] = inputs.scale;
  const samples = Object.entries<number[]>(inputs.data);
  const actual = {
    mean: Object.fromEntries(samples.map(([name, values]) => [name, described(values, min, max)])),
    top2box: Object.fromEntries(samples.map(([name, values]) => [name, topBox(values, inputs.top_box)])),
  };
  expectNear(actual, expected, tolerance);
});

function described(values: number[], min: number, max: number) {
  const moments = momentsOf(scoresOf(distributionOf(values), { min, max }).scores);
  const interval = meanInterval(moments);
  const t = moments && tInterval(moments);
  return {
    n: values.length,
    mean: interval?.value ?? null,
    sd: moments?.variance == null ? null : Math.sqrt(moments.variance),
    se: moments && standardError(moments),
    ci95: interval && [interval.low, interval.high],
    ci95_unclipped: t && [t.low, t.high],
    method: interval?.method ?? 'no-data',
  };
}

function topBox(values: number[], top: number[]) {
  const k = values.filter((value) => top.includes(value)).length;
  const interval = wilsonInterval(k, values.length);
  return { k, n: values.length, share: interval?.value ?? null, ci95: interval && [interval.low, interval.high] };
}

test('gives the interval of Student, clipped to the scale', () => {
  // Mean 75, standard error 25, and t = 12.7062 with one degree of freedom.
  const moments = momentsOf(distributionOf([50, 100]));
  expect(meanInterval(moments)).toEqual({ value: 75, low: 0, high: 100, method: 't' });
  expect(moments && tInterval(moments)?.high).toBeCloseTo(75 + 25 * 12.706204736174705, 9);
  // Four answers with the mean 62.5: deviations ±12.5 and ±37.5, so s² = 3125/3, and t = 3.18245 with three degrees of freedom.
  const four = meanInterval(momentsOf(distributionOf([25, 50, 75, 100])));
  expect(four?.low).toBeCloseTo(62.5 - 3.1824463052837095 * Math.sqrt(3125 / 12), 10);
  expect(four?.high).toBe(100);
});

test('never has no width: one answer, or equal answers, get the interval of Wilson', () => {
  // Wilson's interval of 1 in 1 begins at 1/(1 + z²) = 0.20655.
  expect(meanInterval(momentsOf(distributionOf([100])))).toEqual({
    value: 100,
    low: expect.closeTo(20.65493143772375, 10),
    high: 100,
    method: 'bounded-wilson',
  });
  const equal = meanInterval(momentsOf(distributionOf([50, 50, 50, 50])));
  expect(equal?.low).toBeCloseTo(15.0039, 4);
  expect(equal?.high).toBeCloseTo(84.9961, 4);
  expect(meanInterval(momentsOf([]))).toBeNull();
});

test('takes any range', () => {
  const there = meanInterval(momentsOf(distributionOf([0.5])), { low: 0, high: 1 });
  const scores = meanInterval(momentsOf(distributionOf([50])));
  expect(100 * (there?.low ?? 0)).toBeCloseTo(scores?.low ?? 0, 12);
});

const answers = fc.array(
  fc.integer({ min: 0, max: 20 }).map((step) => 5 * step),
  { minLength: 1, maxLength: 60 },
);

test('holds the mean within the scale, and keeps it when all answers come twice, in a smaller interval', () => {
  fc.assert(
    fc.property(answers, (values) => {
      const once = distributionOf(values);
      const { value = -1, low = -1, high = 101 } = meanInterval(momentsOf(once)) ?? {};
      expect([0, low, value, high, 100]).toEqual([0, low, value, high, 100].sort((a, b) => a - b));
      const twice = meanInterval(momentsOf(merged([...once, ...once])));
      expect(twice?.value).toBeCloseTo(value, 12);
      const width = (twice?.high ?? 0) - (twice?.low ?? 0);
      // A single answer has no spread, and two of it have none either: then it is Wilson both times.
      expect(width).toBeLessThanOrEqual(high - low);
      expect(width).toBeGreaterThan(0);
    }),
  );
});
