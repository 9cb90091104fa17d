import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { meanInterval } from '../../../../src/analysis/statistics/means/mean-interval.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import { pomp } from '../../../../src/analysis/statistics/means/pomp.js';
import { postStratifiedMean } from '../../../../src/analysis/statistics/means/post-stratified-mean.js';
import { effectiveSize, weightedMean, weightedShare, weightedSumsOf } from '../../../../src/analysis/statistics/means/weighted-mean.js';
import { wilsonInterval } from '../../../../src/analysis/statistics/shares/wilson-interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with weighted_mean_ci.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('weighted_mean_ci');
  const segments = Object.entries<number[]>(inputs.segments_raw_1_5);
  const n = segments.flatMap(([, values]) => values).length;
  const weights: Record<string, number> = Object.fromEntries(
    segments.map(([name, values]) => [name, (inputs.population_share[name] * n) / values.length]),
  );
  const score = (value: number) => pomp(value, { min: 1, max: 5 }) ?? Number.NaN;
  const rows = segments.flatMap(([name, values]) => values.map((value) => ({ value, weight: weights[name] })));
  const weight = rows.map((row) => row.weight);
  const scores = weightedSumsOf(
    rows.map(({ value }) => score(value)),
    weight,
  );
  const tops = weightedSumsOf(
    rows.map(({ value }) => (value >= 4 ? 1 : 0)),
    weight,
  );
  if (scores === null || tops === null) throw new Error('there are rows');
  const mean = weightedMean(scores);
  const share = tops.wx / tops.w;
  const shareInterval = weightedShare(share, effectiveSize(tops));
  const strata = postStratifiedMean(
    segments.map(([name, values]) => ({ share: inputs.population_share[name], moments: momentsOf(distributionOf(values.map(score))) })),
  );
  const actual = {
    n,
    weights,
    unweighted_mean: momentsOf(distributionOf(rows.map(({ value }) => score(value))))?.mean,
    weighted_mean: mean?.value,
    se_linearised: mean?.error,
    ci95_linearised_t_df_n_minus_1: [mean?.low, mean?.high],
    kish_n_eff: mean?.effectiveN,
    design_effect_weighting: n / (mean?.effectiveN ?? 0),
    poststratified: { mean: strata?.value, se: strata?.error, df_satterthwaite: strata?.df, ci95: [strata?.low, strata?.high] },
    weighted_top2box: { share, ci95_wilson_neff: [shareInterval?.low, shareInterval?.high] },
  };
  expectNear(actual, expected, tolerance);
});

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0.1, max: 5, noNaN: true })), {
  minLength: 2,
  maxLength: 40,
});

test('gives from sums what the rows give', () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const total = pairs.reduce((sum, [, w]) => sum + w, 0);
      const mean = pairs.reduce((sum, [x, w]) => sum + 10 * w * x, 0) / total;
      const squares = pairs.reduce((sum, [x, w]) => sum + w * w * (10 * x - mean) ** 2, 0);
      const error = Math.sqrt((pairs.length / (pairs.length - 1)) * squares) / total;
      const sums = weightedSumsOf(
        pairs.map(([x]) => 10 * x),
        pairs.map(([, w]) => w),
      );
      const result = sums && weightedMean(sums);
      expect(result?.value).toBeCloseTo(mean, 11);
      if (result?.error == null) expect(new Set(pairs.map(([x]) => x)).size).toBe(1);
      else expect(Math.abs(result.error - error)).toBeLessThan(1e-9 * Math.max(1, error));
    }),
  );
});

test('is the plain mean with its interval where all weights are equal', () => {
  const values = [0, 25, 50, 50, 75, 100];
  const sums = weightedSumsOf(values, [3, 3, 3, 3, 3, 3]);
  const plain = meanInterval(momentsOf(distributionOf(values)));
  const weighted = sums && weightedMean(sums);
  expect(weighted?.value).toBeCloseTo(plain?.value ?? 0, 12);
  expect(weighted?.low).toBeCloseTo(plain?.low ?? 0, 11);
  expect(weighted?.high).toBeCloseTo(plain?.high ?? 0, 11);
  expect(weighted?.effectiveN).toBeCloseTo(6, 12);
});

test('has the interval of Wilson where the answers show no spread, of as many as count', () => {
  // Weights 1 and 3: (1 + 3)²/(1 + 9) = 1.6 answers.
  const sums = weightedSumsOf([100 / 3, 100 / 3], [1, 3]);
  const { value = 0, low, high, error, effectiveN = 0 } = (sums && weightedMean(sums)) ?? {};
  expect(effectiveN).toBeCloseTo(1.6, 14);
  expect(error).toBeNull();
  const wilson = wilsonInterval((1.6 * value) / 100, 1.6);
  expect(low).toBeCloseTo(100 * (wilson?.low ?? 0), 10);
  expect(high).toBeCloseTo(100 * (wilson?.high ?? 0), 10);
});

test('is null without answers and for weights that are none', () => {
  expect(weightedSumsOf([], [])).toBeNull();
  expect(weightedSumsOf([1, 2], [1, 0])).toBeNull();
  expect(weightedSumsOf([1, 2], [1, -1])).toBeNull();
  expect(weightedSumsOf([1, 2], [1])).toBeNull();
  expect(weightedMean({ n: 0, w: 0, ww: 0, wx: 0, wwx: 0, wwxx: 0, wxx: 0 })).toBeNull();
  expect(weightedShare(0.5, 0)).toBeNull();
});
