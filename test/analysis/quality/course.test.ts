import { expect, test } from 'vitest';
import { courseControl, courseTrend } from '../../../src/analysis/quality/course.js';
import type { Series } from '../../../src/analysis/quality/series.js';

const series = (...values: readonly number[]): Series => ({
  grain: 'year',
  points: values.map((value, index) => ({
    period: String(2010 + index),
    time: 2010.5 + index,
    score: { value, low: null, high: null },
    n: 30,
    share: null,
  })),
  leftOut: 0,
});

test('has a slope by year, and a verdict from eight periods on', () => {
  const rising = courseTrend(series(50, 52, 54, 56, 58, 60, 62, 64));
  expect(rising).toMatchObject({ verdict: 'increasing', autocorrelation: null });
  expect(rising?.slope).toBeCloseTo(2, 9);
  // S = 28 of 28 pairs; in 2 of 8! orders all go one way.
  expect(rising?.p).toBeCloseTo(2 / 40320, 9);
  expect(courseTrend(series(64, 62, 60, 58, 56, 54, 52, 50))?.verdict).toBe('decreasing');
  expect(courseTrend(series(50, 60, 50, 60, 50, 60, 50, 60))?.verdict).toBe('no-trend');
  expect(courseTrend(series(50, 52, 54, 56, 58))).toMatchObject({ verdict: 'too-short' });
});

test('has limits of control, and names the periods beyond them', () => {
  const values = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 80];
  const control = courseControl(series(...values));
  // The first twelve: mean 51, moving range 2; limits 51 ± 3 · 2 / (2/√π).
  expect(control?.centre).toBeCloseTo(51, 9);
  expect(control?.limits.high).toBeCloseTo(51 + 3 * Math.sqrt(Math.PI), 9);
  expect(control).toMatchObject({ chart: 'xmr', provisional: false, signals: [{ period: '2022' }], limitsByPeriod: null });
  expect(courseControl(series(50, 52, 50, 52))).toMatchObject({ provisional: true, signals: [] });
});

const shares = (...cases: readonly (readonly [positive: number, total: number])[]): Series => ({
  grain: 'month',
  points: cases.map(([positive, total], index) => ({
    period: `2024-${String(index + 1).padStart(2, '0')}`,
    time: 2024 + index / 12,
    score: { value: (100 * positive) / total, low: null, high: null },
    n: total,
    share: { positive, total },
  })),
  leftOut: 0,
});

test('has the limits of a share, the wider the fewer cases, where the score is one', () => {
  const control = courseControl(shares([80, 100], [82, 100], [79, 100], [81, 100], [78, 100], [20, 25], [80, 100], [60, 100]));
  // 560 of 725 cases; ± 3 · √(p (1 − p) / n).
  const p = 560 / 725;
  expect(control).toMatchObject({ chart: 'p', provisional: false });
  expect(control?.centre).toBeCloseTo(100 * p, 9);
  expect(control?.limitsByPeriod?.[5]?.low).toBeCloseTo(100 * (p - 3 * Math.sqrt((p * (1 - p)) / 25)), 9);
  expect(control?.limits.low).toBeCloseTo(100 * (p - 3 * Math.sqrt((p * (1 - p)) / 100)), 9);
  expect(control?.signals).toMatchObject([{ period: '2024-08', rule: 'beyond-limits', limits: control?.limits }]);
});

test('widens the limits of shares that differ more than chance within the periods explains', () => {
  const control = courseControl(shares([9000, 10000], [9300, 10000], [8900, 10000], [9250, 10000], [9050, 10000], [9200, 10000]));
  expect(control).toMatchObject({ chart: 'laney', signals: [] });
  expect(control?.overdispersion).toBeGreaterThan(1.2);
});

test('is nothing for fewer than four periods', () => {
  expect(courseTrend(series(1, 2, 3))).toBeNull();
  expect(courseControl(series(1, 2, 3))).toBeNull();
  expect(courseTrend(null)).toBeNull();
  expect(courseControl(null)).toBeNull();
});
