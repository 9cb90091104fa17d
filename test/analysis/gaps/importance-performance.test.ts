import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ImportancePerformance, importancePerformance } from '../../../src/analysis/gaps/importance-performance.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const point = (id: string, importance: number, performance: number, more: Partial<ImportancePerformance> = {}): ImportancePerformance => ({
  id,
  importance,
  performance,
  importanceInterval: null,
  performanceInterval: null,
  ...more,
});
// The means are 50 and 60, the medians 55 and 60.
const four = [point('hotline', 90, 30), point('shop', 70, 90), point('forum', 40, 40), point('letter', 0, 80)];

test.skipIf(isSharedMissing)(`agrees with ipa.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('ipa');
  const around = (value: number, half: number) => ({ low: value - half, high: value + half });
  const result = importancePerformance(
    inputs.touchpoints.map((id: string, index: number) =>
      point(id, inputs.importance[index], inputs.performance[index], {
        importanceInterval: around(inputs.importance[index], inputs.importance_ci_halfwidth[index]),
        performanceInterval: around(inputs.performance[index], inputs.performance_ci_halfwidth[index]),
      }),
    ),
  );
  const crosshairs = Object.entries(result.crosshairs ?? {}).map(([kind, one]) => [kind, [one.importance, one.performance]]);
  expectNear(Object.fromEntries(crosshairs), expected.crosshair, tolerance);
  const touchpoints = result.touchpoints.map(({ id, quadrants, gap, distance, zGap, isBorderline }) => [
    id,
    {
      data_centred: quadrants?.data,
      scale_centred: quadrants?.scale,
      median_centred: quadrants?.median,
      gap_I_minus_P: gap,
      perpendicular_distance: distance,
      z_gap: zGap,
      borderline_data_centred: isBorderline,
    },
  ]);
  expectNear(Object.fromEntries(touchpoints), expected.touchpoint, tolerance);
  expect(result.byGap).toEqual(expected.rank_by_gap);
  expect(result.byZGap).toEqual(expected.rank_by_z_gap);
});

test('sorts touchpoints into quadrants around means, the middle of the scale and medians', () => {
  const { crosshairs, touchpoints } = importancePerformance(four);
  expect(crosshairs).toEqual({
    data: { importance: 50, performance: 60 },
    scale: { importance: 50, performance: 50 },
    median: { importance: 55, performance: 60 },
  });
  expect(touchpoints.map(({ quadrants }) => quadrants?.data)).toEqual([
    'concentrate-here',
    'keep-up-the-good-work',
    'low-priority',
    'possible-overkill',
  ]);
});

test('counts what lies on a line as high', () => {
  const middle = importancePerformance([...four, point('middle', 50, 60)]).touchpoints.at(-1);
  expect(middle?.quadrants?.data).toBe('keep-up-the-good-work');
});

test('calls a touchpoint borderline only where a line lies strictly inside one of its intervals', () => {
  const isBorderline = (more: Partial<ImportancePerformance>) =>
    importancePerformance([...four.slice(1), point('hotline', 90, 30, more)]).touchpoints[3].isBorderline;
  expect(isBorderline({ performanceInterval: { low: 20, high: 61 } })).toBe(true);
  expect(isBorderline({ performanceInterval: { low: 20, high: 60 }, importanceInterval: { low: 50, high: 99 } })).toBe(false);
});

test('draws no quadrants for fewer than four touchpoints, but still ranks their gaps', () => {
  const { crosshairs, touchpoints, byGap } = importancePerformance(four.slice(0, 3));
  expect(crosshairs).toBeNull();
  expect(touchpoints.map(({ quadrants, isBorderline }) => [quadrants, isBorderline])).toEqual(Array(3).fill([null, false]));
  expect(byGap).toEqual(['hotline', 'forum', 'shop']);
});

test('has no z-gap where all are equally important', () => {
  const { touchpoints, byZGap } = importancePerformance(four.map((one) => ({ ...one, importance: 0.1 })));
  expect(touchpoints.map(({ zGap }) => zGap)).toEqual([null, null, null, null]);
  expect(byZGap).toEqual([]);
});

test('is empty for nothing', () => {
  expect(importancePerformance([])).toEqual({ crosshairs: null, touchpoints: [], byGap: [], byZGap: [] });
});

test('gaps and quadrants do not depend on the order given', () => {
  const anyPoints = fc.array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })), { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(anyPoints, (pairs) => {
      const points = pairs.map(([i, p], index) => point(`t${index}`, i, p));
      const result = importancePerformance(points);
      const turned = importancePerformance([...points].reverse());
      expect(turned.byGap).toEqual(result.byGap);
      expect([...turned.touchpoints].reverse().map(({ gap }) => gap)).toEqual(result.touchpoints.map(({ gap }) => gap));
    }),
  );
});
