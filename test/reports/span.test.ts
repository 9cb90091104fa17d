import { expect, test } from 'vitest';
import { evidenceSpan } from '../../src/reports/span.js';
import { speaker } from '../../src/text/both.js';
import { evidenceOf } from '../support/evidence.js';

const window = (name: string) => ({ name, first: '2024-01-01', last: '2024-12-31' });
const said = (evidence: Parameters<typeof evidenceSpan>[0]) => [
  evidenceSpan(evidence, speaker('en'), 'en'),
  evidenceSpan(evidence, speaker('de'), 'de'),
];

test('names the windows as they were written', () => {
  expect(said(evidenceOf([], { windows: [window('2024Q1')] }))).toEqual(['2024Q1 · 95 % intervals', '2024Q1 · Vertrauensbereich (95 %)']);
  expect(said(evidenceOf([], { windows: [window('2024'), window('2023')] }))).toEqual([
    '2024 against 2023 · 95 % intervals',
    '2024 gegenüber 2023 · Vertrauensbereich (95 %)',
  ]);
});

test('names the first and the last day of all sources', () => {
  const sources = [
    { id: 'b', first: '2024-03-01', last: '2026-10-12' },
    { id: 'a', first: '2023-01-05', last: '2023-12-01' },
    { id: 'c', first: null, last: null },
  ];
  expect(said(evidenceOf([], { sources }))).toEqual([
    '5 Jan 2023 – 12 Oct 2026 · 95 % intervals',
    '05.01.2023 – 12.10.2026 · Vertrauensbereich (95 %)',
  ]);
  expect(said(evidenceOf([], { sources: [{ first: '2026-10-12', last: '2026-10-12' }] }))[0]).toBe('12 Oct 2026 · 95 % intervals');
});

test('says no span without dates, and that there is no evidence yet', () => {
  expect(said(evidenceOf([], { sources: [{ id: 'a' }] }))).toEqual(['95 % intervals', 'Vertrauensbereich (95 %)']);
  expect(said(evidenceOf([]))).toEqual(['no evidence yet', 'noch keine Belege']);
});
