/** Importance as people state it: ratings, points to hand out, best and worst, and whether raters agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../src/analysis/statistics/means/frequency.js';
import { boundedWilson } from '../../../src/analysis/statistics/means/mean-interval.js';
import { momentsOf } from '../../../src/analysis/statistics/means/moments.js';
import { scoresOf } from '../../../src/analysis/statistics/means/pomp.js';
import { kendallsW } from '../../../src/analysis/statistics/stated/kendalls-w.js';
import { bestWorst } from '../../../src/analysis/statistics/stated/max-diff.js';
import { sharesOfPoints } from '../../../src/model/points.js';
import { expectNear, isSharedMissing, needsShared, reference } from './reference.js';

test.skipIf(isSharedMissing)(`agree with stated_importance.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('stated_importance');
  const items = Object.keys(inputs.ratings_0_10);
  const perItem = (value: (item: string, index: number) => unknown) =>
    Object.fromEntries(items.map((item, index) => [item, value(item, index)]));
  const points: number[][] = inputs.constant_sum.map((answer: Record<string, number>) => items.map((item) => answer[item]));
  const shares = points.flatMap((answer) => [sharesOfPoints(answer) ?? []]);
  const raters = inputs.ratings_0_10[items[0]].map((_: number, rater: number) => items.map((item) => inputs.ratings_0_10[item][rater]));
  const agreement = kendallsW(raters);
  const actual = {
    rating_pomp_mean: perItem((item) => momentsOf(scoresOf(distributionOf(inputs.ratings_0_10[item]), { min: 0, max: 10 }).scores)?.mean),
    constant_sum_status: points.map((answer) => {
      const used = sharesOfPoints(answer);
      return used === null ? 'dropped' : used.every((share, index) => share === answer[index]) ? 'ok' : 'rescaled';
    }),
    constant_sum_mean_share: perItem((_, index) => momentsOf(distributionOf(shares.flatMap((row) => row[index] ?? [])))?.mean),
    maxdiff: perItem((item) => {
      const result = bestWorst(inputs.maxdiff[item]);
      return result && { bw: result.balance, score_0_100: result.score.value, se_bw: result.error };
    }),
    kendall_w: agreement && {
      W: agreement.w,
      chi2: agreement.chiSquare,
      df: agreement.df,
      p: agreement.p,
      rank_sums: perItem((_, index) => agreement.rankSums[index]),
    },
  };
  expectNear(actual, expected, tolerance);
});

test('best and worst: 50 where both are chosen alike, with an interval', () => {
  // Balance (30 − 10)/100 = 0.2; variance 0.4 − 0.04 over 100: error 0.06; score 60 ± 1.96 · 3.
  const result = bestWorst({ best: 30, worst: 10, shown: 100 });
  expect(result?.balance).toBe(0.2);
  expect(result?.error).toBeCloseTo(0.06, 14);
  expect(result?.score.value).toBe(60);
  expect(result?.score.low).toBeCloseTo(60 - 3 * 1.959963984540054, 12);
  expect(bestWorst({ best: 5, worst: 5, shown: 20 })?.score.value).toBe(50);
});

test('best and worst: has a width where all choices were alike, and ends at the ends of the scale', () => {
  expect(bestWorst({ best: 8, worst: 0, shown: 8 })?.score).toEqual(boundedWilson(100, 8));
  expect(bestWorst({ best: 0, worst: 0, shown: 8 })?.score).toEqual(boundedWilson(50, 8));
  expect(bestWorst({ best: 9, worst: 0, shown: 10 })?.score.high).toBe(100);
  expect(bestWorst({ best: 0, worst: 0, shown: 0 })).toBeNull();
});

test('agreement: is 1 for the same order, 0 for opposite ones', () => {
  const same = kendallsW([
    [1, 2, 3],
    [10, 20, 30],
  ]);
  expect(same).toMatchObject({ w: 1, chiSquare: 4, df: 2, rankSums: [6, 4, 2] });
  expect(same?.p).toBeCloseTo(Math.exp(-2), 14);
  expect(
    kendallsW([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toMatchObject({ w: 0, p: 1 });
});

test('agreement: allows for ties', () => {
  // Ranks 1.5 1.5 3 and 1 2 3: sums 2.5 3.5 6 around 4 give 2.25 + 0.25 + 4 = 6.5; W = 78/(4·24 − 2·6).
  const result = kendallsW([
    [9, 9, 1],
    [9, 5, 1],
  ]);
  expect(result?.w).toBeCloseTo(78 / 84, 14);
});

test('agreement: is null where there is nothing to agree on', () => {
  expect([kendallsW([]), kendallsW([[1, 2]]), kendallsW([[1], [2]])]).toEqual([null, null, null]);
  expect(
    kendallsW([
      [5, 5],
      [3, 3],
    ]),
  ).toBeNull();
  expect(
    kendallsW([
      [1, 2, 3],
      [1, 2],
    ]),
  ).toBeNull();
});

test('agreement: lies in 0–1, and does not depend on who rates first', () => {
  const rating = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(rating, { minLength: 2, maxLength: 8 }), (ratings) => {
      const result = kendallsW(ratings);
      if (result === null) return;
      expect(result.w).toBeGreaterThanOrEqual(-1e-12);
      expect(result.w).toBeLessThanOrEqual(1 + 1e-12);
      expect(kendallsW(ratings.toReversed())?.w).toBeCloseTo(result.w, 12);
    }),
  );
});
