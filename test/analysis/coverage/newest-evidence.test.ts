import { expect, test } from 'vitest';
import { newestEvidence } from '../../../src/analysis/coverage/newest-evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';

test('takes the newest day on which anybody answered', () => {
  const evidence = evidenceOf([
    answers('hotline', 'csat', { 4: 20 }, { last: '2026-03-12' }),
    answers('hotline', 'effort', { 4: 1 }, { last: '2026-03-03' }),
    answers('van', 'csat', { 4: 20 }, { last: '2026-02-28' }),
  ]);
  expect(newestEvidence(evidence)).toEqual(
    new Map([
      ['hotline', '2026-03-12'],
      ['van', '2026-02-28'],
    ]),
  );
});

test('tells evidence without a date from none', () => {
  const tallies = [answers('shop', 'csat', { 4: 2 }), answers('van', 'csat', {}), answers(null, 'nps', { 9: 2 }, { month: '2026-01' })];
  expect(newestEvidence(evidenceOf(tallies))).toEqual(new Map([['shop', null]]));
});
