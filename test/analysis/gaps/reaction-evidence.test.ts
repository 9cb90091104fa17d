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

test('counts the direct question and satisfaction, with the step of its scale', () => {
  const found = reactionEvidence(
    'hotline',
    [answers('hotline', 'disconfirmation', { 1: 2, 3: 5, 5: 1 }), answers('hotline', 'csat', { 7: 4, 1: 1 }, { scale: [1, 7] })],
    [],
    'csat',
  );
  expect(found.direct.map(({ value, count }) => [value, count])).toEqual([
    [0, 2],
    [50, 5],
    [100, 1],
  ]);
  expect(found.satisfaction.map(({ value, count }) => [value, count])).toEqual([
    [0, 1],
    [100, 4],
  ]);
  expect(found.satisfactionStep).toBeCloseTo(100 / 6, 12);
});

test('is empty where nothing was asked', () => {
  expect(reactionEvidence('hotline', [], [], 'csat')).toMatchObject({ direct: [], tolerance: [], expectation: [], satisfaction: [] });
});
