import { expect, test } from 'vitest';
import { reactionEvidence } from '../../../src/analysis/gaps/reaction-evidence.js';
import type { SideBySide } from '../../../src/analysis/gaps/side-by-side.js';
import { answers } from '../../support/evidence.js';

/** A source in which these measures of the hotline were answered, on 1–5, one column a measure. */
function source(columns: Readonly<Record<string, readonly number[]>>): SideBySide {
  return {
    source: 'survey',
    questions: Object.keys(columns).map((measure) => answers('hotline', measure, {}, { source: 'survey', scale: [1, 5] }).question),
    rows: {
      total: Object.values(columns)[0].length,
      columns: Object.values(columns).map((values) => Float64Array.from(values)),
      outcome: null,
      left: null,
      weights: null,
      respondents: null,
    },
  };
}
const none = Number.NaN;

test('pairs expectation and experience by respondent, and counts equal pairs together', () => {
  const given = source({ csat: [5, 3, none, 3, 2], expectation: [4, 4, 4, 4, none] });
  expect(reactionEvidence('hotline', [], [given], 'csat')).toMatchObject({
    expectation: [
      { performance: 100, expectation: 75, count: 1 },
      { performance: 50, expectation: 75, count: 2 },
    ],
    tolerance: [],
  });
});

test('pairs the measure that stands for the quality', () => {
  const given = source({ csat: [5], effort: [1], expectation: [4] });
  expect(reactionEvidence('hotline', [], [given], 'effort').expectation).toEqual([{ performance: 0, expectation: 75, count: 1 }]);
  expect(reactionEvidence('hotline', [], [given], 'nps').expectation).toEqual([]);
});

test('takes zones of tolerance only from those who answered all three', () => {
  const given = source({ csat: [3, 3, none], adequate: [2, none, 2], desired: [4, 4, 4] });
  expect(reactionEvidence('hotline', [], [given], 'csat').tolerance).toEqual([{ performance: 50, adequate: 25, desired: 75, count: 1 }]);
});

test('adds up sources', () => {
  const given = source({ csat: [5], expectation: [4] });
  expect(reactionEvidence('hotline', [], [given, given], 'csat').expectation).toHaveLength(2);
});

test('counts the direct question', () => {
  const { direct } = reactionEvidence('hotline', [answers('hotline', 'disconfirmation', { 1: 2, 3: 5, 5: 1 })], [], 'csat');
  expect(direct.map(({ value, count }) => [value, count])).toEqual([
    [0, 2],
    [50, 5],
    [100, 1],
  ]);
});

/** How many of the answers about satisfaction are among the worst, between, and the best. */
function satisfied(...tallies: Parameters<typeof reactionEvidence>[1]) {
  const { satisfaction } = reactionEvidence('hotline', tallies, [], 'csat');
  const sum = (isSuch: (one: (typeof satisfaction)[number]) => boolean) =>
    satisfaction.filter(isSuch).reduce((total, { count }) => total + count, 0);
  return [
    sum(({ isWorst }) => isWorst),
    sum(({ isWorst, isBest }) => !isWorst && !isBest),
    sum(({ isWorst, isBest }) => !isWorst && isBest),
  ];
}
const csat = (counts: Readonly<Record<number, number>>, scale: readonly [number, number]) => answers('hotline', 'csat', counts, { scale });

test('takes the two worst answers about satisfaction and the best one', () => {
  expect(satisfied(csat({ 1: 1, 2: 2, 3: 4, 4: 8, 5: 16, 6: 32, 7: 64 }, [1, 7]))).toEqual([3, 60, 64]);
});

test('takes only the worst answer on a scale of fewer than four points', () => {
  expect(satisfied(csat({ 0: 12, 1: 28 }, [0, 1]))).toEqual([12, 0, 28]);
  expect(satisfied(csat({ 1: 5, 2: 6, 3: 7 }, [1, 3]))).toEqual([5, 6, 7]);
});

test('goes by the scale of each source, in whatever order they come', () => {
  const sources = [csat({ 1: 1, 2: 2, 3: 4 }, [1, 5]), csat({ 0: 1, 1: 2, 2: 4, 10: 8 }, [0, 10])];
  expect(satisfied(...sources)).toEqual([6, 8, 8]);
  expect(satisfied(...sources.toReversed())).toEqual([6, 8, 8]);
});

test('is empty where nothing was asked', () => {
  expect(reactionEvidence('hotline', [], [], 'csat')).toMatchObject({ direct: [], tolerance: [], expectation: [], satisfaction: [] });
});
