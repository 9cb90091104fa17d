import { describe, expect, test } from 'vitest';
import { type GoalTarget, goalVerdict } from '../../../src/analysis/goals/goal-state.js';
import type { GoalValue } from '../../../src/analysis/goals/goal-value.js';

const today = '2026-01-01';

function value(low: number, high: number, other: Partial<GoalValue> = {}): GoalValue {
  return { value: (low + high) / 2, low, high, n: 100, unit: 'score', measured: true, asOf: today, course: [], ...other };
}

function stateOf(found: GoalValue | null, target: Partial<GoalTarget>): string {
  return goalVerdict(found, { atLeast: null, atMost: null, by: null, ...target }, today).state;
}

/** One value each year up to 2025, so that the slope is the difference. */
function course(...values: readonly number[]): GoalValue['course'] {
  return values.map((one, index) => ({ time: 2026 - values.length + index, value: one }));
}

describe('a goal to reach at least 70', () => {
  test.each([
    ['met', 70, 80],
    ['unclear', 60, 70],
    ['unclear', 69.9, 80],
    ['missed', 60, 69.9],
  ])('is %s where the interval goes from %d to %d', (state, low, high) => {
    expect(stateOf(value(low, high), { atLeast: 70 })).toBe(state);
  });

  test('is missed only when its day is over', () => {
    const short = value(50, 60);
    expect(stateOf(short, { atLeast: 70, by: '2025-12-31' })).toBe('missed');
    expect(stateOf(short, { atLeast: 70, by: '2026-01-01' })).toBe('open');
  });

  test('is on the way where the course can lead there by the day, and behind where it cannot', () => {
    const rising = value(50, 60, { course: course(30, 38, 46, 54) });
    expect(stateOf(rising, { atLeast: 70, by: '2028-01-01' })).toBe('on-the-way');
    expect(stateOf(rising, { atLeast: 70, by: '2026-06-30' })).toBe('behind');
    expect(stateOf(value(50, 60, { course: course(60, 58, 56, 54) }), { atLeast: 70, by: '2028-01-01' })).toBe('behind');
  });

  test('counts the time from the newest evidence', () => {
    const old = value(50, 60, { course: course(46, 48, 50, 52), asOf: '2020-01-01' });
    expect(stateOf(old, { atLeast: 70, by: '2026-06-30' })).toBe('on-the-way');
    expect(stateOf({ ...old, asOf: today }, { atLeast: 70, by: '2026-06-30' })).toBe('behind');
  });
});

test('projects eight points a year over two years, and never beyond the scale', () => {
  const found = value(50, 60, { course: course(31, 39, 47, 55) });
  const target = { atLeast: 90, atMost: null };
  expect(goalVerdict(found, { ...target, by: '2028-01-01' }, today).projected?.value).toBeCloseTo(71, 1);
  expect(goalVerdict(found, { ...target, by: '2040-01-01' }, today).projected).toEqual({ value: 100, best: 100 });
});

test('knows the direction of two periods, but no number to rely on', () => {
  const verdict = goalVerdict(value(50, 60, { course: course(45, 55) }), { atLeast: 70, atMost: null, by: '2028-01-01' }, today);
  expect(verdict).toEqual({ state: 'on-the-way', projected: null });
});

test('judges a goal of at most 60 the other way round', () => {
  const seconds = { unit: { metric: 's' } };
  expect(stateOf(value(40, 60, seconds), { atMost: 60 })).toBe('met');
  expect(stateOf(value(60.1, 80, seconds), { atMost: 60 })).toBe('missed');
  expect(stateOf(value(70, 80, { ...seconds, course: course(90, 85, 80, 75) }), { atMost: 60, by: '2029-12-31' })).toBe('on-the-way');
  expect(stateOf(value(70, 80, { ...seconds, course: course(60, 65, 70, 75) }), { atMost: 60, by: '2029-12-31' })).toBe('behind');
});

test('judges a band at both ends', () => {
  expect(stateOf(value(12, 18), { atLeast: 10, atMost: 20 })).toBe('met');
  expect(stateOf(value(18, 22), { atLeast: 10, atMost: 20 })).toBe('unclear');
  expect(stateOf(value(22, 30), { atLeast: 10, atMost: 20 })).toBe('missed');
});

test('takes an average without an interval as it is', () => {
  expect(stateOf(value(148, 148, { low: null, high: null }), { atMost: 60 })).toBe('missed');
  expect(stateOf(value(59, 59, { low: null, high: null }), { atMost: 60 })).toBe('met');
});

test('is unknown without a number, without a target, and where there is only a judgement', () => {
  expect(stateOf(null, { atLeast: 70 })).toBe('unknown');
  expect(stateOf(value(80, 90), {})).toBe('unknown');
  expect(stateOf(value(80, 90, { measured: false }), { atLeast: 70 })).toBe('unknown');
});
