import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z95 } from '../../../../src/analysis/statistics/interval.js';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { tInterval } from '../../../../src/analysis/statistics/means/mean-interval.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import {
  adjustedRecommendations,
  netPromoterChange,
  netPromoterInterval,
  netPromoterScore,
  type Recommendations,
  recommendationsOf,
  recommendationVariance,
  respondentsOf,
} from '../../../../src/analysis/statistics/shares/net-promoter.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with nps_ci.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('nps_ci');
  const isAnswer = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 10;
  const valid: number[] = inputs.raw_ltr_0_10.filter(isAnswer);
  const missing = inputs.raw_ltr_0_10.filter((value: unknown) => typeof value !== 'number').length;
  const raw = recommendationsOf(distributionOf(inputs.raw_ltr_0_10.filter((value: unknown) => typeof value === 'number')));
  const change = netPromoterChange(counts(inputs.compare.wave1), counts(inputs.compare.wave2));
  const actual = {
    results: Object.fromEntries(
      Object.entries<number[]>(inputs.counts_promoter_passive_detractor).map(([name, of]) => [name, described(of)]),
    ),
    raw: {
      ...raw,
      valid_n: respondentsOf(raw),
      missing,
      invalid_out_of_range: inputs.raw_ltr_0_10.length - valid.length - missing,
      nps: netPromoterScore(raw),
    },
    difference_wave2_minus_wave1: change && {
      difference_raw: change.value,
      difference_adj: change.adjusted,
      se_adj: change.error,
      ci95: [change.low, change.high],
      z: change.z,
      p_two_sided: change.p,
    },
  };
  expectNear(actual, expected, tolerance);
});

function counts([promoters, passives, detractors]: number[]): Recommendations {
  return { promoters, passives, detractors };
}

function described(of: number[]) {
  const answers = counts(of);
  const nps = netPromoterScore(answers);
  const variance = recommendationVariance(answers);
  const adjusted = adjustedRecommendations(answers);
  const adjustedVariance = recommendationVariance(adjusted) ?? 0;
  const interval = netPromoterInterval(answers);
  if (nps === null || variance === null || interval === null) return null;
  const n = respondentsOf(answers);
  const error = 100 * Math.sqrt(variance / n);
  const moments = momentsOf([-100, 0, 100].map((value, index) => ({ value, count: of[2 - index] })));
  const t = moments && tInterval(moments);
  return {
    n,
    nps,
    variance_pop: variance,
    se: error,
    wald_ci: [nps - z95 * error, nps + z95 * error],
    adj_n: respondentsOf(adjusted),
    adj_nps: netPromoterScore(adjusted),
    adj_variance: adjustedVariance,
    adj_se: 100 * Math.sqrt(adjustedVariance / respondentsOf(adjusted)),
    adj_wald_ci: [interval.low, interval.high],
    trinomial_t_ci: t && [t.low, t.high],
  };
}

test('counts promoters, passives and detractors, and nobody else', () => {
  const answers = recommendationsOf(distributionOf([10, 9, 8, 7, 6, 0, 11, -1]));
  expect(answers).toEqual({ promoters: 2, passives: 2, detractors: 2 });
  expect(recommendationsOf([])).toEqual({ promoters: 0, passives: 0, detractors: 0 });
});

test('has an interval around the adjusted score', () => {
  // 50.75 − 20.75 of 103 are 29.126; variance 71.5/103 − 0.29126² = 0.60934, so ± 1.96·√(0.60934/103)·100 = 15.075.
  const interval = netPromoterInterval({ promoters: 50, passives: 30, detractors: 20 });
  expect(interval?.value).toBe(30);
  expect(interval?.low).toBeCloseTo(14.051, 3);
  expect(interval?.high).toBeCloseTo(44.201, 3);
});

test('has a width where all are promoters, and stops at 100', () => {
  const interval = netPromoterInterval({ promoters: 8, passives: 0, detractors: 0 });
  expect(interval?.value).toBe(100);
  expect(interval?.low).toBeCloseTo(38.538, 3);
  expect(interval?.high).toBe(100);
});

test('is null without answers', () => {
  const nobody = { promoters: 0, passives: 0, detractors: 0 };
  const somebody = { promoters: 1, passives: 0, detractors: 0 };
  expect([netPromoterScore(nobody), recommendationVariance(nobody), netPromoterInterval(nobody)]).toEqual([null, null, null]);
  expect([netPromoterChange(nobody, somebody), netPromoterChange(somebody, nobody)]).toEqual([null, null]);
});

test('turns round when promoters and detractors change places', () => {
  const count = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(count, count, count, (promoters, passives, detractors) => {
      const there = netPromoterInterval({ promoters, passives, detractors });
      const back = netPromoterInterval({ promoters: detractors, passives, detractors: promoters });
      expect(back?.value).toBeCloseTo(-(there?.value ?? Number.NaN), 12);
      expect(back?.low).toBeCloseTo(-(there?.high ?? Number.NaN), 10);
    }),
  );
});
