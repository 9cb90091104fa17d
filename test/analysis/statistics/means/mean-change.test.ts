import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeVerdict } from '../../../../src/analysis/statistics/change-verdict.js';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { meanChange, pairedChange } from '../../../../src/analysis/statistics/means/mean-change.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import { newcombeInterval } from '../../../../src/analysis/statistics/shares/newcombe-interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

const moments = (...values: number[]) => momentsOf(distributionOf(values));

test.skipIf(isSharedMissing)(`agrees with change_two_sample.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('change_two_sample');
  // A change is told in points of 0–100, which readers know, so that in standard deviations is nowhere shown.
  const { cohens_d_pooled: _, ...shown } = expected;
  const before = moments(...inputs.previous);
  const after = moments(...inputs.current);
  const change = meanChange(before, after);
  const actual = {
    difference_current_minus_previous: change?.value,
    se: change?.test?.error,
    t: change?.test?.t,
    df: change?.test?.df,
    p_two_sided: change?.test?.p,
    ci95: [change?.low, change?.high],
    verdict: change && changeVerdict(change, inputs.delta),
    verdict_cases: inputs.verdict_cases_lo_hi_delta.map(([low, high, margin]: number[]) => changeVerdict({ low, high }, margin)),
  };
  expectNear(actual, shown, tolerance);
});

// The hours of sleep that two drugs added, in ten patients: Student, Biometrika 6 (1908) 1–25; the results are those that R prints.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test('compares different people after Welch', () => {
  const change = meanChange(moments(...first), moments(...second));
  expect(change?.method).toBe('welch');
  expect(change?.value).toBeCloseTo(1.58, 12);
  expect(change?.low).toBeCloseTo(-0.2054832, 7);
  expect(change?.high).toBeCloseTo(3.3654832, 7);
  expect(change?.test?.t).toBeCloseTo(1.8608, 4);
  expect(change?.test?.df).toBeCloseTo(17.776, 3);
  expect(change?.test?.p).toBeCloseTo(0.07939, 5);
});

test('compares the same people by their differences', () => {
  const change = pairedChange(moments(...second.map((hours, index) => hours - first[index])));
  expect(change?.method).toBe('paired');
  expect(change?.low).toBeCloseTo(0.7001142, 7);
  expect(change?.high).toBeCloseTo(2.4598858, 7);
  expect(change?.test?.t).toBeCloseTo(4.0621, 4);
  expect(change?.test?.p).toBeCloseTo(0.002833, 6);
});

test('compares the places in the range where neither side shows any spread', () => {
  const shares = newcombeInterval({ positive: 2, total: 4 }, { positive: 5, total: 5 });
  expect(meanChange(moments(50, 50, 50, 50), moments(100, 100, 100, 100, 100))).toEqual({
    value: 50,
    low: 100 * (shares?.low ?? 0),
    high: 100 * (shares?.high ?? 0),
    method: 'newcombe',
    test: null,
  });
  expect(meanChange(moments(50, 50), moments(50, 100))?.method).toBe('welch');
});

test('has a width where all differ by the same', () => {
  const change = pairedChange(moments(0, 0, 0, 0, 0));
  expect(change).toMatchObject({ value: 0, method: 'bounded-wilson', test: null });
  expect(change?.low).toBeLessThan(-20);
  expect(change?.high).toBeCloseTo(-(change?.low ?? 0), 12);
});

test('is null below two answers', () => {
  expect(meanChange(moments(50), moments(1, 2))).toBeNull();
  expect(meanChange(moments(1, 2), moments(50))).toBeNull();
  expect(meanChange(null, moments(1, 2))).toBeNull();
  expect(meanChange(moments(1, 2), null)).toBeNull();
  expect(pairedChange(moments(3))).toBeNull();
  expect(pairedChange(null)).toBeNull();
});

test('turns round with the sides', () => {
  const sample = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(sample, sample, (before, after) => {
      const there = meanChange(moments(...before), moments(...after), { low: 0, high: 10 });
      const back = meanChange(moments(...after), moments(...before), { low: 0, high: 10 });
      expect(back?.low).toBeCloseTo(-(there?.high ?? Number.NaN), 10);
      expect(back?.test?.p).toBe(there?.test?.p);
    }),
  );
});
