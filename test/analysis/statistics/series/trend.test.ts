import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from '../../../../src/analysis/statistics/series/mann-kendall.js';
import { senSlope } from '../../../../src/analysis/statistics/series/sen-slope.js';
import { trendOf } from '../../../../src/analysis/statistics/series/trend.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

const series = (values: readonly number[], times?: readonly number[]) =>
  values.map((value, index) => ({ time: times?.[index] ?? index, value }));

test.skipIf(isSharedMissing)(`agrees with mann_kendall.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('mann_kendall');
  const actual = Object.fromEntries(
    Object.entries<number[]>(inputs.series).map(([name, values]) => {
      const trend = trendOf(series(values, inputs.times[name]));
      return [
        name,
        trend && {
          n: trend.test.n,
          S: trend.test.s,
          var_S: trend.test.variance,
          z: trend.test.z,
          p_two_sided: trend.test.p,
          p_exact: trend.test.exactP,
          tau_a: trend.test.tau,
          sen_slope: trend.slope.value,
          sen_intercept: trend.intercept,
          sen_ci95: [trend.slope.low, trend.slope.high],
          trend: trend.direction.replace('-', ' '),
        },
      ];
    }),
  );
  expectNear(actual, expected, tolerance);
  // The file names no exact p where there must be none.
  for (const [name, { p_exact }] of Object.entries<{ p_exact?: number }>(expected))
    expect(actual[name]?.p_exact ?? undefined).toBe(p_exact ?? undefined);
});

test('counts rising and falling pairs', () => {
  // 1 2 3 4: all six pairs rise; Var = 4·3·13/18; z = 5/√8.667; two of the 24 orders are as extreme.
  expect(mannKendall([1, 2, 3, 4])).toEqual({
    n: 4,
    s: 6,
    variance: 156 / 18,
    z: 5 / Math.sqrt(156 / 18),
    p: expect.closeTo(0.0894294, 7),
    exactP: 2 / 24,
    tau: 1,
  });
  expect(mannKendall([1])).toBeNull();
});

test('takes ties out of the variance, and gives no exact p with them or above ten values', () => {
  // Var = (5·4·15 − 2·1·9)/18.
  expect(mannKendall([1, 2, 2, 3, 4])).toMatchObject({ s: 9, variance: 282 / 18, exactP: null });
  expect(mannKendall([50, 50, 50])).toMatchObject({ s: 0, variance: 0, z: 0, p: 1, exactP: null });
  expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])?.exactP).toBeCloseTo(2 / 3628800, 14);
  expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])?.exactP).toBeNull();
});

test('has the exact p of Kendall’s table', () => {
  // Rank Correlation Methods, appendix table 1: with five values S is 8 or more in 0.042 of all orders.
  expect(mannKendall([1, 2, 3, 5, 4])?.exactP).toBeCloseTo(2 * 0.0416667, 6);
  expect(mannKendall([2, 1])?.exactP).toBe(1);
});

test('is the median slope, by real times', () => {
  // The slopes are 1/1, 7/3 and 6/2.
  expect(senSlope(series([0, 1, 7], [0, 1, 3]), 0)?.value).toBeCloseTo(7 / 3, 14);
  expect(senSlope(series([1, 2], [5, 5]), 1)).toBeNull();
});

test('is not led astray by one odd value', () => {
  const values = [10, 11, 12, 13, 90, 15, 16, 17, 18, 19];
  expect(trendOf(series(values))?.slope.value).toBe(1);
});

test('says nothing below four points, and only the slope below eight', () => {
  expect(trendOf(series([1, 2, 3]))).toBeNull();
  expect(trendOf(series([1, 2, 3, 4, 5, 6, 7]))).toMatchObject({ direction: 'increasing', verdict: 'too-short' });
  expect(trendOf(series([8, 7, 6, 5, 4, 3, 2, 1]))).toMatchObject({ direction: 'decreasing', verdict: 'decreasing' });
  expect(trendOf(series([5, 5, 5, 5, 5, 5, 5, 5]))).toMatchObject({
    verdict: 'no-trend',
    slope: { value: 0, low: 0, high: 0 },
    autocorrelation: null,
  });
});

test('sees that points resemble their neighbours', () => {
  // No slope, and from the mean 1 each is −1 or 1: seven products of −1 over eight squares.
  expect(trendOf(series([0, 2, 0, 2, 0, 2, 0, 2]))).toMatchObject({ slope: { value: 0 }, autocorrelation: -7 / 8 });
  // A wave on a rise: each point is like the one before.
  const wave = Array.from({ length: 24 }, (_, month) => month + 5 * Math.sin(month / 3));
  expect(trendOf(series(wave))?.autocorrelation).toBeGreaterThan(0.7);
  const zigzag = Array.from({ length: 24 }, (_, month) => month + 5 * (-1) ** month);
  expect(trendOf(series(zigzag))?.autocorrelation).toBeLessThan(-0.7);
});

test('does not depend on the order of the points, and turns round with the values', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(values, (list) => {
      const there = trendOf(series(list));
      expect(trendOf(series(list).toReversed())).toEqual(there);
      const back = trendOf(series(list.map((value) => -value)));
      expect(back?.test.p).toBe(there?.test.p);
      expect(back?.slope.value).toBeCloseTo(-(there?.slope.value ?? Number.NaN), 12);
      expect(back?.slope.low).toBeCloseTo(-(there?.slope.high ?? Number.NaN), 12);
      expect(there?.slope.low).toBeLessThanOrEqual(there?.slope.high ?? 0);
    }),
  );
});
