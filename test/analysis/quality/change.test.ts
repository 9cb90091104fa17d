import { expect, test } from 'vitest';
import { poolAnswers } from '../../../src/analysis/quality/answers.js';
import { changeBetween } from '../../../src/analysis/quality/change.js';
import { answers, readings } from '../../support/evidence.js';
import { expectNear } from '../statistics/reference.js';

const csat = (counts: Readonly<Record<number, number>>) => poolAnswers([answers('a', 'csat', counts)]);
const split = (promoters: number, passives: number, detractors: number) =>
  poolAnswers([answers('a', 'nps', { 1: promoters, 0: passives, [-1]: detractors }, { scale: [-1, 1] })]);
const inside = (within: number, n: number) => poolAnswers([readings('a', 'wait', within, n)]);

test('is the first window less the second (change_two_sample.json)', () => {
  const current = csat({ 1: 1, 2: 2, 3: 5, 4: 4 });
  const previous = csat({ 2: 1, 3: 2, 4: 4, 5: 3 });
  expectNear(
    changeBetween(current, previous, 3),
    {
      difference: -22.5,
      low: -44.369983716942606,
      high: -0.6300162830573939,
      p: 0.044350483188195775,
      pAdjusted: null,
      verdict: 'worsened',
    },
    1e-9,
  );
  expect(changeBetween(previous, current, 3)).toMatchObject({ difference: 22.5, verdict: 'improved' });
});

test('halves a difference of NPS, as the score does (nps_ci.json)', () => {
  expectNear(
    changeBetween(split(130, 90, 40), split(50, 30, 20), 3),
    {
      difference: 4.615384615384613 / 2,
      low: -12.381377304856308 / 2,
      high: 22.570014759173567 / 2,
      p: 0.567764652475133,
      verdict: 'unclear',
    },
    1e-9,
  );
});

test('compares shares inside the target by Newcombe (newcombe_difference_ci.json)', () => {
  // p of 0.2 / √(0.69333 · 0.30667 · (1/70 + 1/80)): z = 2.65017.
  expectNear(
    changeBetween(inside(56, 70), inside(48, 80), 3),
    { difference: 20, low: 5.243147240236507, high: 33.3872654036906, p: 0.00804508136819659, verdict: 'improved' },
    1e-9,
  );
});

test('has an interval but no test where nobody differs', () => {
  expect(changeBetween(csat({ 5: 20 }), csat({ 3: 20 }), 3)).toMatchObject({ difference: 50, p: null, verdict: 'improved' });
  expect(changeBetween(inside(20, 20), inside(20, 20), 3)).toMatchObject({ difference: 0, p: null });
});

test('takes the margin of what does not matter from outside', () => {
  const now = split(130, 90, 40);
  expect(changeBetween(now, split(50, 30, 20), 20)?.verdict).toBe('stable');
});

test('cannot be told from fewer than five answers, from averages, or without a window', () => {
  const averages = poolAnswers([{ ...readings('a', 'wait', 0, 50), readings: { n: 50, sum: 7000, squares: null, within: null } }]);
  expect(changeBetween(csat({ 5: 4 }), csat({ 1: 9 }), 3)).toBeNull();
  expect(changeBetween(csat({ 5: 9 }), csat({ 1: 4 }), 3)).toBeNull();
  expect(changeBetween(averages, averages, 3)).toBeNull();
  expect(changeBetween(csat({ 5: 9 }), null, 3)).toBeNull();
  expect(changeBetween(null, csat({ 5: 9 }), 3)).toBeNull();
});

test('gives weighted answers the spread of their weighted mean', () => {
  const weighed = poolAnswers([
    answers('a', 'csat', { 1: 6, 5: 6 }, { source: 's', weight: 1 }),
    answers('a', 'csat', { 1: 6, 5: 6 }, { source: 's', weight: 9 }),
  ]);
  const plain = csat({ 1: 12, 5: 12 });
  const width = (change: ReturnType<typeof changeBetween>) => (change === null ? 0 : change.high - change.low);
  expect(changeBetween(weighed, plain, 3)?.difference).toBeCloseTo(0, 9);
  expect(width(changeBetween(weighed, plain, 3))).toBeGreaterThan(width(changeBetween(plain, plain, 3)));
});
