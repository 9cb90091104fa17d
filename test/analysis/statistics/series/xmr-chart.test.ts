import { expect, test } from 'vitest';
import { controlSignals } from '../../../../src/analysis/statistics/series/control-signals.js';
import { meanRange, rangeDeviation, xmrChart } from '../../../../src/analysis/statistics/series/xmr-chart.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with xmr.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('xmr');
  const { baseline_points, ...series } = inputs;
  const charts = Object.entries<number[]>(series).map(([name, values]) => [
    name,
    described(values, baseline_points[name] ?? values.length),
  ]);
  const constants = { d2: meanRange, d3: rangeDeviation, three_over_d2: 3 / meanRange, D4: 1 + (3 * rangeDeviation) / meanRange };
  expectNear({ ...Object.fromEntries(charts), constants }, expected, tolerance);
});

function described(values: number[], baseline: number) {
  const chart = xmrChart(values, baseline);
  const points = (rule: string) => chart?.signals.filter((signal) => signal.rule === rule).map(({ point }) => point);
  return (
    chart && {
      center: chart.centre,
      mr_bar: chart.meanMovingRange,
      sigma: chart.sigma,
      ucl: chart.limits.high,
      lcl: chart.limits.low,
      mr_ucl: chart.movingRangeLimit,
      moving_ranges: chart.movingRanges,
      mr_beyond: chart.jumps,
      signals_zero_based: {
        beyond_limits: points('beyond-limits'),
        run8_one_side: points('run'),
        two_of_three_beyond_2sigma: points('two-of-three'),
      },
    }
  );
}

test('gives the limits that Montgomery published for the viscosity of aircraft primer', () => {
  const viscosity = [33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33, 33.54, 33.12, 33.84];
  const chart = xmrChart(viscosity, 15);
  expect(chart?.centre).toBeCloseTo(33.52, 2);
  expect(chart?.meanMovingRange).toBeCloseTo(0.48, 2);
  expect(chart?.limits.high).toBeCloseTo(34.8, 2);
  expect(chart?.limits.low).toBeCloseTo(32.24, 1);
  expect(chart?.movingRangeLimit).toBeCloseTo(1.57, 2);
  expect(chart?.signals).toEqual([]);
});

test('takes its limits from the baseline alone', () => {
  const months = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 90];
  const chart = xmrChart(months);
  expect(chart?.centre).toBe(51);
  expect(chart?.meanMovingRange).toBe(2);
  expect(chart?.signals).toEqual([{ point: 12, rule: 'beyond-limits' }]);
  expect(chart?.jumps).toEqual([12]);
  expect(chart?.isProvisional).toBe(false);
  expect(xmrChart(months.slice(0, 7))?.isProvisional).toBe(true);
});

test('gives no signals where nothing varies, and no chart for one point', () => {
  expect(xmrChart([70, 70, 70, 70, 71])?.signals).not.toEqual([]);
  expect(xmrChart([70, 70, 70, 70])).toMatchObject({ sigma: 0, signals: [], jumps: [] });
  expect(xmrChart([0.1 + 0.2, 0.3, 0.1 + 0.2])?.signals).toEqual([]);
  expect([xmrChart([]), xmrChart([70])]).toEqual([null, null]);
});

test('signals from the eighth point of a run on, which a point on the centre ends', () => {
  const eight = [1, 1, 1, 1, 1, 1, 1, 1, 1];
  expect(controlSignals(eight)).toEqual([
    { point: 7, rule: 'run' },
    { point: 8, rule: 'run' },
  ]);
  expect(controlSignals([1, 1, 1, 1, 0, 1, 1, 1, 1])).toEqual([]);
  expect(controlSignals([1, 1, 1, 1, -1, 1, 1, 1, 1])).toEqual([]);
  expect(controlSignals(new Array(9).fill(0))).toEqual([]);
});

test('signals the second of three points that are far out on one side', () => {
  expect(controlSignals([2.5, 0.1, 2.1])).toEqual([{ point: 2, rule: 'two-of-three' }]);
  expect(controlSignals([2.5, 0.1, 0.1, 2.1])).toEqual([]);
  expect(controlSignals([2.5, -2.5])).toEqual([]);
  expect(controlSignals([2.5, 2.2, 0.5])).toEqual([{ point: 1, rule: 'two-of-three' }]);
});

test('passes over missing points, and may give a point two signals', () => {
  expect(controlSignals([null, 2.5, null, 3.5])).toEqual([
    { point: 3, rule: 'beyond-limits' },
    { point: 3, rule: 'two-of-three' },
  ]);
});
