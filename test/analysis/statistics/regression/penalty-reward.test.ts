import { expect, test } from 'vitest';
import { ols } from '../../../../src/analysis/statistics/regression/ols.js';
import { penaltyReward } from '../../../../src/analysis/statistics/regression/penalty-reward.js';
import { type Random, seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';

const rating = (random: Random) => 25 * random.bounded(5);

/** Ratings on a scale of five points, and what each adds to the outcome below and above the middle. */
function survey(rows: number, effects: readonly (readonly [penalty: number, reward: number])[], noise = 10) {
  const random = seededRandom(5);
  const ratings = effects.map(() => Array.from({ length: rows }, () => rating(random)));
  const outcome = Array.from({ length: rows }, (_, row) =>
    effects.reduce(
      (sum, [penalty, reward], driver) => {
        const value = ratings[driver][row];
        return sum + (value <= 40 ? -penalty : value >= 80 ? reward : 0);
      },
      50 + noise * (random.uniform() - 0.5),
    ),
  );
  return { ratings, outcome };
}

test('tells what disappoints from what delights', () => {
  const { ratings, outcome } = survey(1000, [
    [20, 0],
    [20, 8],
    [10, 10],
    [8, 20],
    [0, 20],
    [0, 0],
  ]);
  const result = penaltyReward(ratings, outcome);
  if (result.status !== 'estimated') throw new Error(result.status);
  expect(result.n).toBe(1000);
  expect(result.drivers.map(({ verdict }) => verdict)).toEqual([
    'strong-dissatisfier',
    'dissatisfier',
    'hybrid',
    'satisfier',
    'strong-satisfier',
    'no-effect',
  ]);
  const [first] = result.drivers;
  expect(first.penalty?.value).toBeCloseTo(-20, 0);
  expect(first.penalty?.p).toBeLessThan(1e-10);
  expect(first.range).toBeCloseTo(20, 0);
  expect(first.asymmetry).toBeLessThan(-0.9);
  expect(first.asymmetryP).toBeLessThan(1e-10);
});

test('is a regression on dummies', () => {
  const { ratings, outcome } = survey(60, [[5, 3]]);
  const low = ratings[0].map((value) => (value <= 40 ? 1 : 0));
  const high = ratings[0].map((value) => (value >= 80 ? 1 : 0));
  const regression = ols([low, high], outcome);
  const result = penaltyReward(ratings, outcome);
  if (result.status !== 'estimated') throw new Error(result.status);
  expect(result.rSquared).toBe(regression?.rSquared);
  expect(result.drivers[0].penalty?.value).toBe(regression?.coefficients[1]);
  expect(result.drivers[0].reward?.value).toBe(regression?.coefficients[2]);
  expect(result.drivers[0].low).toBe(low.filter((dummy) => dummy === 1).length);
});

test('does not estimate from fewer than ten people', () => {
  const { ratings, outcome } = survey(200, [
    [10, 10],
    [10, 10],
  ]);
  // Hardly anybody rates the second one low.
  const second = ratings[1].map((value, row) => (row < 9 ? 0 : Math.max(50, value)));
  const result = penaltyReward([ratings[0], second], outcome);
  if (result.status !== 'estimated') throw new Error(result.status);
  expect(result.drivers[1]).toMatchObject({
    low: 9,
    penalty: null,
    range: null,
    asymmetry: null,
    asymmetryP: null,
    verdict: 'not-estimated',
  });
  expect(result.drivers[1].reward).not.toBeNull();
  expect(result.drivers[0].penalty).not.toBeNull();
});

test('refuses fewer than ten rows a dummy, of those without gaps', () => {
  const { ratings, outcome } = survey(40, [
    [10, 10],
    [10, 10],
  ]);
  expect(penaltyReward(ratings, outcome).status).toBe('estimated');
  expect(penaltyReward([ratings[0], ratings[1].with(3, Number.NaN)], outcome)).toEqual({ status: 'too-few', n: 39, needed: 40 });
  expect(penaltyReward(ratings, outcome.with(0, Number.NaN))).toMatchObject({ status: 'too-few', n: 39 });
  expect(penaltyReward([], [])).toMatchObject({ status: 'too-few', n: 0 });
});

test('refuses ratings that explain each other', () => {
  const { ratings, outcome } = survey(200, [[10, 10]]);
  expect(penaltyReward([ratings[0], ratings[0]], outcome)).toEqual({ status: 'collinear', n: 200, needed: 40 });
});

test('has no class for effects of the wrong sign', () => {
  const { ratings, outcome } = survey(300, [[-10, -10]]);
  const result = penaltyReward(ratings, outcome);
  if (result.status !== 'estimated') throw new Error(result.status);
  expect(result.drivers[0]).toMatchObject({ range: 0, asymmetry: null, verdict: 'unexpected-sign' });
});

test('takes other bounds', () => {
  const { ratings, outcome } = survey(100, [[10, 10]]);
  const result = penaltyReward(ratings, outcome, { low: 20, high: 100 });
  if (result.status !== 'estimated') throw new Error(result.status);
  expect(result.drivers[0].low).toBe(ratings[0].filter((value) => value === 0).length);
});
