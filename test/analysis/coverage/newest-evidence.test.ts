import { expect, test } from 'vitest';
import { newestEvidence } from '../../../src/analysis/coverage/newest-evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], counts: { 4: 10 }, date: 2026-03-12 }
  - { measure: csat, scale: [1, 5], counts: { 4: 10 }, date: 2026-03-03 }
`);

test('takes the day of a measurement, the newest one', () => {
  const evidence = evidenceOf([
    answers('hotline', 'csat', { 4: 20 }, { month: '2026-03' }),
    answers('hotline', 'csat', { 4: 1 }, { month: '2025-12' }),
  ]);
  expect(newestEvidence(workspace, evidence)).toEqual(new Map([['hotline', '2026-03-12']]));
});

test('takes the end of the month for answers in data, or of their source', () => {
  const tallies = [
    answers('shop', 'csat', { 4: 20 }, { month: '2026-02', source: 'pulse' }),
    answers('van', 'csat', { 4: 20 }, { month: '2026-03', source: 'pulse' }),
  ];
  const evidence = evidenceOf(tallies, { sources: [{ id: 'pulse', last: '2026-03-09' }] });
  expect(newestEvidence(workspace, evidence)).toEqual(
    new Map([
      ['shop', '2026-02-28'],
      ['van', '2026-03-09'],
    ]),
  );
});

test('tells evidence without a date from none', () => {
  const tallies = [answers('shop', 'csat', { 4: 2 }), answers('van', 'csat', {}), answers(null, 'nps', { 9: 2 }, { month: '2026-01' })];
  expect(newestEvidence(workspace, evidenceOf(tallies))).toEqual(new Map([['shop', null]]));
});
