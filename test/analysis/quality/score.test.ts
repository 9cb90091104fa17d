import { expect, test } from 'vitest';
import { poolAnswers } from '../../../src/analysis/quality/answers.js';
import {
  effectiveAnswers,
  effectiveRecommendations,
  netPromoterOf,
  scoreMoments,
  scoreOf,
  topTwoShare,
} from '../../../src/analysis/quality/score.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, readings } from '../../support/evidence.js';
import { expectNear } from '../statistics/reference.js';

const pooled = (...tallies: readonly Tally[]) => {
  const found = poolAnswers(tallies);
  if (found === null) throw new Error('there are no answers');
  return found;
};
const waits = (figures: Partial<NonNullable<Tally['readings']>>): Tally => ({
  ...readings('hotline', 'wait', 0, 25),
  readings: { n: 25, sum: null, squares: null, within: null, ...figures },
});

test('is the mean of ratings with its t interval (mean_ci_small_n.json, typical_csat_1_5)', () => {
  const given = pooled(answers('a', 'csat', { 1: 1, 2: 1, 3: 2, 4: 5, 5: 3 }));
  expectNear(scoreOf(given, null), { value: 66.66666666666667, low: 47.11451613251644, high: 86.2188172008169 }, 1e-9);
  expectNear(topTwoShare(given), { k: 8, value: 0.6666666666666666, low: 0.39062208887279953, high: 0.8618799089087867 }, 1e-9);
});

test('never has an interval without width (mean_ci_small_n.json, zero_variance)', () => {
  expectNear(scoreOf(pooled(answers('a', 'csat', { 5: 6 })), null), { value: 100, low: 60.96657120978346, high: 100 }, 1e-9);
});

test('counts the best answers of a reversed scale as the best', () => {
  const given = pooled(answers('a', 'effort', { 5: 1, 4: 1, 3: 2, 2: 5, 1: 3 }, { reversed: true }));
  expect(scoreOf(given, null)?.value).toBeCloseTo(66.6666666666666, 9);
  expect(topTwoShare(given)?.k).toBe(8);
});

test('maps the NPS and its interval on 0–100 (nps_ci.json, typical)', () => {
  const given = pooled(answers('a', 'nps', { 1: 50, 0: 30, [-1]: 20 }, { scale: [-1, 1] }));
  expectNear(netPromoterOf(given), { value: 30, low: 14.051130178761607, high: 44.20129700570441 }, 1e-9);
  expectNear(scoreOf(given, null), { value: 65, low: (100 + 14.051130178761607) / 2, high: (100 + 44.20129700570441) / 2 }, 1e-9);
  expect(netPromoterOf(pooled(answers('a', 'csat', { 5: 5 })))).toBeNull();
});

test('weighs the mean and the best answers (weighted_mean_ci.json)', () => {
  const given = pooled(
    answers('a', 'csat', { 2: 1, 3: 1, 4: 3, 5: 3 }, { source: 's', weight: 1 }),
    answers('a', 'csat', { 1: 1, 2: 1, 3: 2, 4: 1 }, { source: 's', weight: 1.12 }),
    answers('a', 'csat', { 4: 1, 5: 2 }, { source: 's', weight: 0.8 }),
  );
  expectNear(scoreOf(given, null), { value: 65.25, low: 48.152610098166335, high: 82.34738990183367 }, 1e-9);
  expect(effectiveAnswers(given)).toBeCloseTo(15.8102766798419, 9);
  expectNear(topTwoShare(given), { k: 10, value: 0.595, low: 0.35859976039985086, high: 0.7942596432435588 }, 1e-9);
  const moments = scoreMoments(given);
  // The variance that gives the standard error of the weighted mean.
  expectNear({ mean: moments?.mean, error: Math.sqrt((moments?.variance ?? 0) / 16) }, { mean: 65.25, error: 8.021484692166823 }, 1e-9);
});

test('does not let answers without two best points make the share of the others surer', () => {
  const own = [answers('a', 'csat', { 5: 6 }, { source: 's', weight: 2 }), answers('a', 'csat', { 1: 4 }, { source: 's', weight: 1 })];
  const thumbs = answers('a', 'csat', { 0: 500, 1: 500 }, { source: 'thumbs', scale: [0, 1] });
  expectNear(topTwoShare(pooled(...own, thumbs)), topTwoShare(pooled(...own)), 1e-9);
});

test('weighs promoters by effective numbers, so that weights widen the interval', () => {
  const given = pooled(
    answers('a', 'nps', { 10: 30 }, { source: 's', weight: 3 }),
    answers('a', 'nps', { 0: 30 }, { source: 's', weight: 1 }),
  );
  // 90 : 30, worth 120² / (30·9 + 30·1) = 48 answers.
  expectNear(effectiveRecommendations(given), { promoters: 36, passives: 0, detractors: 12 }, 1e-9);
  expect(netPromoterOf(given)?.value).toBeCloseTo(50, 9);
});

test('is the share of contacts inside the target with Wilson’s interval', () => {
  // Wilson for 90 of 100: 0.8256–0.9448.
  const score = scoreOf(pooled(readings('hotline', 'wait', 90, 100)), null);
  expect([score?.value, score?.low?.toFixed(2), score?.high?.toFixed(2)]).toEqual([90, '82.56', '94.48']);
});

test('is the place of a mean between limit and target, without an interval where only the mean is known', () => {
  // (180 − 140) / (180 − 120).
  expectNear(scoreOf(pooled(waits({ sum: 25 * 140 })), { target: 120, limit: 180 }), { value: 200 / 3, low: null, high: null }, 1e-9);
});

test('maps the interval of a mean that is known with its spread, whichever way is better', () => {
  // Mean 140, variance 900, so ± 2.0638985616 · 30 / √25.
  const given = pooled(waits({ sum: 25 * 140, squares: 25 * 140 ** 2 + 24 * 900 }));
  const margin = 2.063898561628 * 6;
  const lower = { value: 200 / 3, low: (100 * (40 - margin)) / 60, high: (100 * (40 + margin)) / 60 };
  expectNear(scoreOf(given, { target: 120, limit: 180 }), lower, 1e-9);
  expectNear(scoreOf(given, { target: 180, limit: 120 }), { value: 100 / 3, low: 100 - lower.high, high: 100 - lower.low }, 1e-9);
});

test('is unknown for a metric without a target or limit, and without answers', () => {
  expect(scoreOf(pooled(waits({ sum: 3500 })), { target: null, limit: 180 })).toBeNull();
  expect(scoreOf(pooled(waits({ sum: 3500 })), { target: 120, limit: 120 })).toBeNull();
  expect(scoreOf(pooled(waits({ sum: 3500 })), null)).toBeNull();
  expect(scoreOf(pooled(answers('a', 'csat', {}, { missing: 9 })), null)).toBeNull();
  expect(topTwoShare(pooled(answers('a', 'csat', {}, { missing: 9 })))).toBeNull();
});

test('resamples the interval of few ratings where that is asked for, and says how an interval was made', () => {
  // The answers of bootstrap_ci.json, in rising order.
  const few = pooled(answers('a', 'csat', { 1: 1, 2: 1, 3: 2, 4: 5, 5: 3 }));
  const resampled = scoreOf(few, null, 1);
  expect(resampled).toMatchObject({ value: scoreOf(few, null)?.value, method: 'bca' });
  // Skewed to the low side, and so is the interval.
  expect((resampled?.value ?? 0) - (resampled?.low ?? 0)).toBeGreaterThan((resampled?.high ?? 0) - (resampled?.value ?? 0));
  expect(scoreOf(few, null, 1)).toEqual(resampled);
  expect(scoreOf(few, null)?.method).toBe('t');
  expect(scoreOf(pooled(answers('a', 'csat', { 1: 15, 5: 15 })), null, 1)?.method).toBe('t');
  expect(scoreOf(pooled(answers('a', 'csat', { 5: 6 })), null, 1)?.method).toBe('bounded-wilson');
  expect(scoreOf(pooled(answers('a', 'csat', { 1: 3, 5: 6 }, { weight: 2 }), answers('a', 'csat', { 3: 3 })), null, 1)?.method).toBe(
    'linearised',
  );
  expect(scoreOf(pooled(answers('a', 'nps', { 1: 3, 10: 6 })), null, 1)?.method).toBe('adjusted-wald');
  expect(scoreOf(pooled(readings('a', 'wait', 20, 25)), null, 1)?.method).toBe('wilson');
  expect(scoreOf(pooled(waits({ sum: 2500 })), { target: 50, limit: 150 }, 1)?.method).toBeNull();
});
