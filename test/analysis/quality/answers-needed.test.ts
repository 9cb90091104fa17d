import { expect, test } from 'vitest';
import { answersForChange, answersNeeded } from '../../../src/analysis/quality/answers-needed.js';

test('asks for as many answers as their spread wants', () => {
  // (1.96 · 25/5)² = 96.04.
  expect(answersNeeded({ n: 40, mean: 60, variance: 625 }, 40)).toBe(97);
});

test('asks for more where answers count unequally', () => {
  // 40 answers are worth 20: twice as many are needed, 192.1.
  expect(answersNeeded({ n: 20, mean: 60, variance: 625 }, 40)).toBe(193);
});

test('asks for what suffices in any case where nothing tells how much answers differ', () => {
  expect([
    answersNeeded(null, 3),
    answersNeeded({ n: 9, mean: 75, variance: 0 }, 9),
    answersNeeded({ n: 1, mean: 75, variance: null }, 1),
  ]).toEqual([385, 385, 385]);
});

test('asks for answers in each window by the spread within both', () => {
  const change = (now: number, before: number) =>
    answersForChange({ n: 11, mean: 60, variance: now }, { n: 11, mean: 50, variance: before }, 3);
  // 2 · (1.96 + 0.8416)² · 400/9 = 697.7.
  expect(change(300, 500)).toBe(698);
  expect(change(0, 0)).toBeNull();
  expect(answersForChange(null, null, 3)).toBeNull();
});
