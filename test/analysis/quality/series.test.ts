import { expect, test } from 'vitest';
import { seriesOf } from '../../../src/analysis/quality/series.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers } from '../../support/evidence.js';

/** `n` answers a month, of which `best` are the best and the others the worst. */
const months = (year: number, from: number, to: number, n: number, best = n): readonly Tally[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    answers('a', 'csat', { 5: best, 1: n - best }, { month: `${year}-${String(from + index).padStart(2, '0')}` }),
  );

test('goes by month where eight months have enough answers', () => {
  const series = seriesOf(months(2024, 1, 8, 10, 5), null);
  expect(series).toMatchObject({ grain: 'month', leftOut: 0 });
  expect(series?.points.map(({ period }) => period)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2024-${month}`),
  );
  expect(series?.points[0]).toMatchObject({ n: 10, score: { value: 50 } });
});

test('goes by quarter where the months have too few answers each', () => {
  const series = seriesOf([...months(2023, 1, 12, 5), ...months(2024, 1, 12, 5)], null);
  expect(series).toMatchObject({ grain: 'quarter', leftOut: 0 });
  expect(series?.points.map(({ period, n }) => [period, n]).slice(0, 5)).toEqual([
    ['2023Q1', 15],
    ['2023Q2', 15],
    ['2023Q3', 15],
    ['2023Q4', 15],
    ['2024Q1', 15],
  ]);
});

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017].flatMap((year) => [...months(year, 2, 2, 6), ...months(year, 11, 11, 7)]);

test('goes by year where the quarters have too few answers each', () => {
  expect(seriesOf(years, null)).toMatchObject({ grain: 'year', points: Array.from({ length: 8 }, () => ({ n: 13 })) });
});

test('takes the longest series where none is long enough', () => {
  expect(seriesOf(months(2024, 1, 5, 10), null)).toMatchObject({ grain: 'month', points: { length: 5 } });
});

test('puts each period in its middle, in years', () => {
  const times = (tallies: readonly Tally[]) => seriesOf(tallies, null)?.points.map(({ time }) => Number(time.toFixed(6)));
  expect(times(months(2024, 1, 8, 10))?.slice(0, 2)).toEqual([2024.041667, 2024.125]);
  expect(times([...months(2023, 1, 12, 5), ...months(2024, 1, 12, 5)])?.slice(0, 2)).toEqual([2023.125, 2023.375]);
  expect(times(years)?.[0]).toBe(2010.5);
});

test('leaves out periods with fewer than five answers, and counts them', () => {
  const series = seriesOf([...months(2024, 1, 8, 10), ...months(2024, 9, 9, 4)], null);
  expect(series).toMatchObject({ points: { length: 8 }, leftOut: 1 });
});

test('passes over answers without a date', () => {
  expect(seriesOf([...months(2024, 1, 8, 10), answers('a', 'csat', { 1: 100 })], null)?.points).toHaveLength(8);
  expect(seriesOf([answers('a', 'csat', { 1: 100 })], null)).toBeNull();
});

test('is none with a single period', () => {
  expect(seriesOf(months(2024, 3, 3, 50), null)).toBeNull();
  expect(seriesOf([], null)).toBeNull();
});

test('passes over a finer grain in which too few periods can be shown', () => {
  // Of the months only three have five answers; the quarters around them have enough.
  const quarters = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017].flatMap((year) => months(year, 1, 3, 4));
  const series = seriesOf([...quarters, ...months(2018, 1, 3, 10)], null);
  expect(series).toMatchObject({ grain: 'quarter', points: { length: 9 }, leftOut: 0 });
});
