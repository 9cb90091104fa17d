import { expect, test } from 'vitest';
import { importanceOf } from '../../../src/analysis/gaps/importance-of.js';
import type { RelevanceRow } from '../../../src/analysis/relevance/relevance.js';

const score = (value: number) => ({ value, low: value - 5, high: value + 5 });
const row: RelevanceRow = {
  touchpoint: 'hotline',
  segment: null,
  score: { value: 60, low: 40, high: 80 },
  coverage: 0.8,
  missing: [],
  rank: 1,
  rankRange: null,
  stated: { score: score(70), n: 9, from: 'answers', instrument: 'rating', points: null, ceiling: false, moments: null },
  derived: { lmg: 0.1, share: 0.5, low: 0.4, high: 0.6, index: 90, n: 99, status: 'ok', sources: ['s'] },
  structural: { share: 0.2, index: 55, rank: 2, plainShare: 0.1, plainRank: 3 },
  reach: { score: score(30), n: 9, from: 'answers', frequency: null },
  field: null,
  view: 'both',
};
const sides = ['relevance', 'stated', 'derived', 'structural', 'reach'] as const;

test('is relevance with its bounds, or one of its sides with the interval that it has', () => {
  expect(sides.map((side) => importanceOf(row, side))).toEqual([
    { value: 60, low: 40, high: 80 },
    { value: 70, low: 65, high: 75 },
    { value: 90, low: null, high: null },
    { value: 55, low: null, high: null },
    { value: 30, low: 25, high: 35 },
  ]);
});

test('is unknown where that side is, and where drivers may not be ranked', () => {
  const nothing: RelevanceRow = { ...row, score: null, stated: null, derived: null, structural: null, reach: null };
  expect(sides.map((side) => importanceOf(nothing, side))).toEqual([null, null, null, null, null]);
  expect(importanceOf({ ...row, derived: row.derived && { ...row.derived, index: null } }, 'derived')).toBeNull();
});
