import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ImportantSatisfied, opportunity } from '../../../src/analysis/gaps/opportunity.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const answers = (both: number, importantOnly: number, satisfiedOnly: number, neither: number): ImportantSatisfied => ({
  both,
  importantOnly,
  satisfiedOnly,
  neither,
});

test.skipIf(isSharedMissing)(`agrees with opportunity_score.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('opportunity_score');
  const outcomes = Object.entries<{ imp: number[]; sat: number[] }>(inputs.outcomes).map(([id, { imp, sat }]) => {
    const count = (important: boolean, satisfied: boolean) =>
      imp.filter((importance, index) => importance >= 4 === important && sat[index] >= 4 === satisfied).length;
    const result = opportunity(answers(count(true, true), count(true, false), count(false, true), count(false, false)))!;
    const { importance, satisfaction, value, error, isOverserved } = result;
    return [
      id,
      {
        importance_0_10: importance,
        satisfaction_0_10: satisfaction,
        opportunity: value,
        se: error,
        class: result.class,
        overserved: isOverserved,
      },
    ];
  });
  expectNear(Object.fromEntries(outcomes), expected, tolerance);
});

test('adds what is missing to what is important', () => {
  // 8 of 10 find it important, 3 of 10 are satisfied: 8 + (8 − 3) = 13.
  expect(opportunity(answers(2, 6, 1, 1))).toMatchObject({
    n: 10,
    importance: 8,
    satisfaction: 3,
    value: 13,
    class: 'high',
    isOverserved: false,
  });
});

test('adds nothing where more are satisfied than find it important', () => {
  expect(opportunity(answers(2, 0, 6, 2))).toMatchObject({ value: 2, class: 'served', isOverserved: true });
});

test.each([
  [15.01, 'extreme'],
  [15, 'high'],
  [12, 'solid'],
  [10, 'served'],
])('draws the line so that %d is %s', (score, expected) => {
  // Half as many satisfied as find it important would be 1.5 · I; so nobody satisfied: 2 · I = score.
  expect(opportunity(answers(0, score * 50, 0, 1000 - score * 50))?.class).toBe(expected);
});

test('says that a class is uncertain where the interval spans three of them', () => {
  expect(opportunity(answers(2, 6, 1, 1))?.isUncertain).toBe(true);
  expect(opportunity(answers(200, 600, 100, 100))?.isUncertain).toBe(false);
});

test('does not take a few people of one mind for a certainty', () => {
  expect(opportunity(answers(0, 9, 0, 0))).toMatchObject({ value: 20, error: 0, isErrorEstimable: false, isUncertain: true });
  expect(opportunity(answers(0, 10, 0, 0))).toMatchObject({ value: 20, error: 0, isErrorEstimable: true, isUncertain: false });
  expect(opportunity(answers(0, 1, 0, 0))).toMatchObject({ value: 20, low: 0, high: 20, error: null, isErrorEstimable: false });
});

test('is unknown for nobody', () => {
  expect(opportunity(answers(0, 0, 0, 0))).toBeNull();
});

test('twice the same answers keep the score and narrow the interval', () => {
  const some = fc.nat({ max: 30 });
  fc.assert(
    fc.property(some, some, some, some, (a, b, c, d) => {
      const once = opportunity(answers(a, b, c, d));
      const twice = opportunity(answers(2 * a, 2 * b, 2 * c, 2 * d));
      if (once === null || twice === null) return;
      expect(twice.value).toBeCloseTo(once.value, 12);
      expect(twice.low >= once.low - 1e-9 && twice.high <= once.high + 1e-9).toBe(true);
      expect(once.low >= 0 && once.high <= 20 && once.low <= once.value && once.value <= once.high).toBe(true);
    }),
  );
});
