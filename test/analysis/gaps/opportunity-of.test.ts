import { expect, test } from 'vitest';
import { opportunityOf } from '../../../src/analysis/gaps/opportunity-of.js';
import type { SideBySide } from '../../../src/analysis/gaps/side-by-side.js';
import { answers } from '../../support/evidence.js';

type Scale = readonly [number, number];

function source(importance: readonly number[], csat: readonly number[], scale: Scale = [1, 5], reversed = false): SideBySide {
  return {
    source: 'survey',
    questions: [answers('hotline', 'importance', {}).question, answers('hotline', 'csat', {}, { scale, reversed }).question],
    rows: {
      total: importance.length,
      columns: [Float64Array.from(importance), Float64Array.from(csat)],
      outcome: null,
      left: null,
      weights: null,
      respondents: null,
    },
  };
}
const none = Number.NaN;

test('counts who calls it important and who is satisfied, of those who answered both', () => {
  // 4 of 5 important, 2 of 5 satisfied: 8 + 4.
  const found = opportunityOf('hotline', [source([5, 4, 5, 4, 1, 5, none], [5, 1, 3, 2, 4, none, 5])], 'csat');
  expect(found).toMatchObject({ n: 5, importance: 8, satisfaction: 4, value: 12 });
});

test('adds up sources, each with the two best points of its own scale', () => {
  const found = opportunityOf('hotline', [source([5, 5], [5, 3]), source([5, 1], [2, 5], [1, 6], true)], 'csat');
  expect(found).toMatchObject({ n: 4, importance: 7.5, satisfaction: 5 });
});

test('is unknown where no source asks the same people for both', () => {
  expect(opportunityOf('hotline', [source([5], [5])], 'nps')).toBeNull();
  expect(opportunityOf('email', [source([5], [5])], 'csat')).toBeNull();
  expect(opportunityOf('hotline', [source([5], [1], [0, 1])], 'csat')).toBeNull();
  expect(opportunityOf('hotline', [source([5, none], [none, 5])], 'csat')).toBeNull();
  expect(opportunityOf('hotline', [], 'csat')).toBeNull();
});
