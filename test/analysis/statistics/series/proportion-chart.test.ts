import { expect, test } from 'vitest';
import { proportionChart } from '../../../../src/analysis/statistics/series/proportion-chart.js';

// 30 samples of 50: Montgomery, Introduction to Statistical Quality Control, 7th ed. 2012, example 7.1 (as cans); NIST/SEMATECH e-Handbook of
// Statistical Methods, 6.3.3.2 (as chips on wafers).
const wafers = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
const periods = (counts: readonly number[], total: number) => counts.map((positive) => ({ positive, total }));

test('gives the limits that Montgomery and NIST published', () => {
  const chart = proportionChart(periods(wafers, 50), 30);
  expect(chart?.centre).toBeCloseTo(0.2313, 4);
  for (const point of chart?.points ?? []) {
    expect(point?.plainLimits.high).toBeCloseTo(0.4102, 4);
    expect(point?.plainLimits.low).toBeCloseTo(0.0524, 4);
  }
  expect(chart?.points[0]?.value).toBe(0.24);
  expect(chart?.points.flatMap((point, index) => (point && point.value > point.plainLimits.high ? [index] : []))).toEqual([14, 22]);
  // The wafers vary more from one to the next than 50 chips with a common share of defects would.
  expect(chart?.method).toBe('laney');
});

test('has wider limits for periods with fewer cases, and ends at 0 and 1', () => {
  const chart = proportionChart([
    { positive: 50, total: 1000 },
    { positive: 1, total: 20 },
  ]);
  // ±3·√(0.05·0.95/1000) and the same over 20.
  expect(chart?.points[0]?.limits.low).toBeCloseTo(0.05 - 3 * Math.sqrt(0.0475 / 1000), 12);
  expect(chart?.points[1]?.limits).toEqual({ low: 0, high: expect.closeTo(0.05 + 3 * Math.sqrt(0.0475 / 20), 12) });
  expect(chart?.points[1]?.plainLimits).toEqual(chart?.points[1]?.limits);
  expect(chart?.method).toBe('p');
  expect(chart?.isProvisional).toBe(true);
});

test('widens the limits where large numbers make every difference look like a signal', () => {
  // 1000, 1200 … of 10,000: σ is 0.0031, and they jump by 0.02 every time. The chart of Laney takes that as their usual variation.
  const chart = proportionChart(periods([1000, 1200, 1000, 1200, 1000, 1200, 1000, 1200, 1000, 1200, 1000, 1200], 10_000));
  const sigma = Math.sqrt((0.11 * 0.89) / 10_000);
  expect(chart?.method).toBe('laney');
  expect(chart?.overdispersion).toBeCloseTo((0.02 / sigma) * (Math.sqrt(Math.PI) / 2), 10);
  expect(chart?.points[0]?.limits.high).toBeCloseTo(0.11 + 3 * 0.02 * (Math.sqrt(Math.PI) / 2), 12);
  expect(chart?.signals).toEqual([]);
});

test('passes over a period without cases', () => {
  const chart = proportionChart(
    [{ positive: 1, total: 10 }, { positive: 0, total: 0 }, ...periods([1, 1, 1], 10), { positive: 9, total: 10 }],
    5,
  );
  expect(chart?.points[1]).toBeNull();
  expect(chart?.signals).toEqual([{ point: 5, rule: 'beyond-limits' }]);
});

test('gives no signals where all or none went wrong, and no chart without cases', () => {
  expect(proportionChart(periods([0, 0, 0], 10))).toMatchObject({ centre: 0, signals: [], overdispersion: null, method: 'p' });
  expect(proportionChart(periods([10, 10], 10))).toMatchObject({ centre: 1, signals: [] });
  expect([proportionChart([]), proportionChart(periods([0, 0], 0))]).toEqual([null, null]);
});
