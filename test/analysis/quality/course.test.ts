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
  expect(control).toMatchObject({ provisional: false, signals: [{ period: '2022' }] });
  expect(courseControl(series(50, 52, 50, 52))).toMatchObject({ provisional: true, signals: [] });
});

test('is nothing for fewer than four periods', () => {
  expect(courseTrend(series(1, 2, 3))).toBeNull();
  expect(courseControl(series(1, 2, 3))).toBeNull();
  expect(courseTrend(null)).toBeNull();
  expect(courseControl(null)).toBeNull();
});
