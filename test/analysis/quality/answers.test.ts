import { expect, test } from 'vitest';
import { kindOf, poolAnswers } from '../../../src/analysis/quality/answers.js';
import { isTopTwo } from '../../../src/analysis/quality/top-two.js';
import { answers, readings } from '../../support/evidence.js';

/** Value, count and weight of what was pooled. */
const shown = (...tallies: Parameters<typeof poolAnswers>[0]) =>
  poolAnswers(tallies)?.frequencies.map(({ value, count, weight }) => [value, count, weight]);

test('pools sources and scales on 0–100, the best on top', () => {
  const found = poolAnswers([
    answers('hotline', 'csat', { 4: 10, 5: 1 }, { source: 'pulse', missing: 2, notUsed: 3 }),
    answers('hotline', 'csat', { 7: 5, 1: 4 }, { source: 'survey', scale: [1, 7], missing: 1, invalid: 6 }),
  ]);
  expect(found).toMatchObject({ kind: 'rating', n: 20, missing: 3, notUsed: 3, invalid: 6, mixed: true, weighted: false });
  expect(found?.frequencies.map(({ value, count }) => [value, count])).toEqual([
    [0, 4],
    [75, 10],
    [100, 6],
  ]);
});

test('does not call one scale in two sources mixed', () => {
  expect(poolAnswers([answers('a', 'csat', { 1: 1 }, { source: 'x' }), answers('a', 'csat', { 2: 1 }, { source: 'y' })])?.mixed).toBe(
    false,
  );
  expect(poolAnswers([answers('a', 'csat', { 1: 1 }), answers('a', 'csat', { 2: 1 }, { reversed: true })])?.mixed).toBe(true);
});

test('turns a reversed scale around', () => {
  expect(shown(answers('hotline', 'effort', { 1: 6, 4: 2 }, { reversed: true }))).toEqual([
    [25, 2, 2],
    [100, 6, 6],
  ]);
});

test('gives the weights of each source the mean 1, so that its unit does not matter', () => {
  const heavy = [
    answers('hotline', 'csat', { 5: 2 }, { source: 'survey', weight: 300 }),
    answers('hotline', 'csat', { 1: 2 }, { source: 'survey', weight: 100 }),
  ];
  // 800 for four answers: each weight is divided by 200.
  expect(shown(...heavy, answers('hotline', 'csat', { 3: 4 }, { source: 'pulse' }))).toEqual([
    [0, 2, 1],
    [50, 4, 4],
    [100, 2, 3],
  ]);
  expect(poolAnswers(heavy)?.frequencies.map(({ squaredWeight }) => squaredWeight)).toEqual([2 * 0.5 ** 2, 2 * 1.5 ** 2]);
});

test('sees weights also where those of each answer add up to its count', () => {
  const mixed = [
    answers('a', 'csat', { 5: 1 }, { source: 's', weight: 0.5 }),
    answers('a', 'csat', { 5: 1 }, { source: 's', weight: 1.5 }),
  ];
  const [first] = mixed;
  const [frequency] = first.frequencies;
  const whole = [{ ...first, frequencies: [{ ...frequency, count: 2, weight: 2, squaredWeight: 2.5 }] }];
  expect(poolAnswers(mixed)?.weighted).toBe(true);
  expect(poolAnswers(whole)?.weighted).toBe(true);
});

test('counts promoters, passives and detractors together with answers from 0 to 10', () => {
  const found = poolAnswers([
    answers('hotline', 'nps', { 10: 2, 9: 1, 8: 1, 7: 1, 6: 1, 0: 1 }),
    answers('hotline', 'nps', { 1: 40, 0: 20, [-1]: 10 }, { scale: [-1, 1] }),
  ]);
  expect(found).toMatchObject({ kind: 'nps', n: 77 });
  expect(found?.recommendation?.counts).toEqual({ promoters: 43, passives: 22, detractors: 12 });
  expect(found?.topTwo).toMatchObject({ k: 3, n: 7 });
});

test('weighs promoters and detractors', () => {
  const found = poolAnswers([
    answers('hotline', 'nps', { 10: 2 }, { source: 's', weight: 3 }),
    answers('hotline', 'nps', { 3: 2 }, { source: 's', weight: 1 }),
  ]);
  expect(found?.recommendation).toEqual({
    counts: { promoters: 2, passives: 0, detractors: 2 },
    weights: { promoters: 3, passives: 0, detractors: 1 },
  });
});

test('counts the two best points of each scale by itself, and none where there are fewer than three', () => {
  const found = poolAnswers([
    answers('a', 'csat', { 5: 1, 4: 2, 3: 4 }),
    answers('a', 'csat', { 1: 8, 2: 16, 3: 32 }, { scale: [1, 6], reversed: true }),
    answers('a', 'csat', { 1: 64, 0: 128 }, { scale: [0, 1] }),
  ]);
  expect(found?.topTwo).toMatchObject({ k: 27, n: 63 });
  expect(poolAnswers([answers('a', 'csat', { 1: 64, 0: 128 }, { scale: [0, 1] })])?.topTwo).toBeNull();
});

test('counts halves between the two best points', () => {
  const stars = { min: 0, max: 5, reversed: false };
  expect([3.5, 4, 4.5, 5].map((value) => isTopTwo(value, stars))).toEqual([false, true, true, true]);
  expect([1, 2, 2.5].map((value) => isTopTwo(value, { min: 1, max: 6, reversed: true }))).toEqual([true, true, false]);
});

test('adds up contacts inside the target, and passes over averages beside them', () => {
  const average = { ...readings('hotline', 'wait', 0, 50), readings: { n: 50, sum: 7000, squares: null, within: null } };
  const found = poolAnswers([readings('hotline', 'wait', 80, 100), readings('hotline', 'wait', 30, 60), average]);
  expect(found).toMatchObject({ kind: 'readings', n: 160, readings: { n: 160, within: 110 }, topTwo: null, recommendation: null });
  expect(poolAnswers([average, average])?.readings).toEqual({ n: 100, sum: 14000, squares: null, within: null });
});

test('knows the kinds of measure', () => {
  expect(kindOf(answers('a', 'csat', { 1: 1 }).question)).toBe('rating');
  expect(kindOf(answers('a', 'nps', { 1: 1 }).question)).toBe('nps');
  expect(kindOf(readings('a', 'wait', 1, 2).question)).toBe('readings');
});

test('is nothing without tallies', () => {
  expect(poolAnswers([])).toBeNull();
});
