import { expect, test } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.js';
import { overview } from '../../src/reports/overview/overview.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf } from '../support/made-report.js';

const touchpoint = (id: string, assessment: string, lines = '') => `
# file: touchpoints/${id}.yaml
name: ${id.toUpperCase()}
assessment: { ${assessment}, date: 2026-01-01 }
${lines}`;
const action = (id: string, status: string, due: string) => `
# file: actions/${id}.yaml
title: { en: ${id} it, de: ${id} das }
status: ${status}
due: ${due}`;
const office = `
# file: tp.yaml
format: 1
name: { en: Office, de: Büro }
languages: [en, de]
teams: [{ id: service, name: { en: Service team, de: Serviceteam } }]
${touchpoint('a', 'importance: 5', 'owner: service')}${touchpoint('b', 'importance: 5')}${touchpoint('c', 'importance: 4')}${touchpoint('d', 'importance: 5')}`;
const score = (id: string, best: number, window = 0) => answers(id, 'csat', { 1: 100 - best, 5: best }, { window });
const measured = evidenceOf([score('a', 40), score('b', 70), score('c', 60)], { sources: [{ last: '2026-10-01' }] });
const stated = { importance: 'stated' } as const;

const departed = (evidence: Evidence, left: number): Evidence => ({
  ...evidence,
  incidents: [
    {
      touchpoint: 'b',
      window: 0,
      incidents: { n: 50, left },
      without: { n: 450, left: 15 },
    },
  ],
});
const thing = (report: Awaited<ReturnType<typeof madeReport>>, name: string) => {
  const index = report.data.rows.findIndex((row) => 'thing' in row && row.thing === name);
  return [sentencesOf(report)[index], report.data.rows[index]];
};

test('says five things under the name of the company', async () => {
  const report = await madeReport(overview, office, measured, { ...stated, language: 'de' });
  expect(report).toMatchObject({ title: 'Büro', asOf: '2026-10-01' });
  expect(report.data.rows.map((row) => ('thing' in row ? row.thing : null))).toEqual([
    'relation-breakers',
    'priorities',
    'changes',
    'unknown',
    'due',
  ]);
  expect(report.data.notes).toHaveLength(5);
});

test('says what ends relations, that nothing is proven, or that nobody knows', async () => {
  expect(thing(await madeReport(overview, office, departed(measured, 12)), 'relation-breakers')).toEqual([
    'What ends relations: after a bad event at B more people leave (an association, no proof).',
    { thing: 'relation-breakers', touchpoints: ['b'], n: 1, of: 1 },
  ]);
  expect(thing(await madeReport(overview, office, departed(measured, 2)), 'relation-breakers')[0]).toBe(
    'What ends relations: nothing proven at 1 touchpoint.',
  );
  expect(thing(await madeReport(overview, office, measured), 'relation-breakers')).toEqual([
    'What ends relations: unknown, no source says who left.',
    { thing: 'relation-breakers', touchpoints: [], n: 0, of: 0 },
  ]);
  const asked = `${office}
# file: feedback/survey.yaml
name: Survey
data: survey.csv
left: { column: gone, values: [1] }
answers: [{ column: q, touchpoint: a, measure: csat, scale: [1, 5] }]
`;
  expect(thing(await madeReport(overview, asked, measured), 'relation-breakers')[0]).toBe(
    'What ends relations: unknown, of too few it is known whether they left.',
  );
});

test('says what to improve first, and how much of all that is', async () => {
  // 100 · 40, 100 · 10 and 75 · 20: 40, 15 and 10.
  expect(thing(await madeReport(overview, office, measured, stated), 'priorities')).toEqual([
    'What to improve first: A, C, B – 100 % of all that is missing.',
    { thing: 'priorities', touchpoints: ['a', 'c', 'b'], n: 3, of: 4 },
  ]);
  const fine = evidenceOf([score('a', 100)]);
  expect(thing(await madeReport(overview, office, fine, stated), 'priorities')[0]).toBe(
    'What to improve first: nothing is known to miss its target.',
  );
});

test('does not mix what was judged in a workshop with what was measured', async () => {
  const judged = `${office}${touchpoint('e', 'importance: 5, satisfaction: 1')}`;
  expect(thing(await madeReport(overview, judged, measured, stated), 'priorities')[1]).toMatchObject({ touchpoints: ['a', 'c', 'b'] });
  expect(thing(await madeReport(overview, judged, evidenceOf([]), stated), 'priorities')).toEqual([
    'What to improve first: E – 100 % of all that is missing.',
    { thing: 'priorities', touchpoints: ['e'], n: 1, of: 5 },
  ]);
});

test('says what moves between two windows, else over time, else that nobody can tell', async () => {
  const window = (name: string) => ({ name, first: `${name}-01-01`, last: `${name}-12-31` });
  const two = evidenceOf([score('a', 80), score('a', 40, 1), score('b', 40), score('b', 80, 1), score('c', 50), score('c', 52, 1)], {
    windows: [window('2026'), window('2025')],
  });
  expect(thing(await madeReport(overview, office, two), 'changes')).toEqual([
    'What moves: better A; worse B (3 with enough history).',
    { thing: 'changes', touchpoints: ['a', 'b'], n: 2, of: 3 },
  ]);
  const months = (id: string, step: number) =>
    Array.from({ length: 8 }, (_, month) =>
      answers(id, 'csat', { 5: 50 + step * month, 1: 50 - step * month }, { month: `2026-0${month + 1}` }),
    );
  expect(
    thing(await madeReport(overview, office, evidenceOf([...months('a', 3), ...months('b', -3), ...months('c', 0)])), 'changes')[0],
  ).toBe('What moves: better A; worse B (3 with enough history).');
  expect(thing(await madeReport(overview, office, measured), 'changes')[0]).toBe('What moves: too little history to tell.');
});

test('says what is unknown, and what to measure first', async () => {
  expect(thing(await madeReport(overview, office, measured, stated), 'unknown')).toEqual([
    'What is unknown: the quality of 1 of 4 touchpoints; measure first: D.',
    { thing: 'unknown', touchpoints: ['d'], n: 1, of: 4 },
  ]);
});

test('says why to measure first what has a score', async () => {
  const few = evidenceOf([
    answers('a', 'csat', { 5: 6 }),
    answers('b', 'csat', { 5: 60 }),
    answers('c', 'csat', { 5: 60 }),
    answers('d', 'csat', { 5: 60 }),
  ]);
  expect(thing(await madeReport(overview, office, few, stated), 'unknown')[0]).toBe(
    'What is unknown: the quality of 0 of 4 touchpoints; measure first: A (none or fewer than 10 answers).',
  );
});

test('names three at the most', async () => {
  const many = office + ['e', 'f', 'g'].map((id) => touchpoint(id, 'importance: 5')).join('');
  expect(thing(await madeReport(overview, many, measured, stated), 'unknown')[0]).toBe(
    'What is unknown: the quality of 4 of 7 touchpoints; measure first: D, E, F and 1 more.',
  );
});

test('says what is overdue on the day of the report', async () => {
  const busy =
    office + action('mend', 'doing', '2026-09-01') + action('paint', 'planned', '2026-12-01') + action('dream', 'idea', '2020-01-01');
  expect(thing(await madeReport(overview, busy, measured), 'due')).toEqual([
    'What is under way: 2 open actions, overdue: mend it.',
    { thing: 'due', touchpoints: [], n: 1, of: 2 },
  ]);
  expect(thing(await madeReport(overview, busy, measured, { asOf: '2026-08-01', language: 'de' }), 'due')[0]).toBe(
    'Was läuft: 2 offene Maßnahmen, keine überfällig.',
  );
  const one = office + action('mend', 'doing', '2026-09-01');
  expect(thing(await madeReport(overview, one, measured), 'due')[0]).toBe('What is under way: 1 open action, overdue: mend it.');
  // Without any date nobody knows what is late.
  expect(thing(await madeReport(overview, one), 'due')).toEqual([
    'What is under way: 1 open action.',
    { thing: 'due', touchpoints: [], n: null, of: 1 },
  ]);
  expect(thing(await madeReport(overview, office), 'due')).toEqual([
    'What is under way: no open action.',
    { thing: 'due', touchpoints: [], n: 0, of: 0 },
  ]);
});

test('shows at most five touchpoints with who answers for them, the most urgent first', async () => {
  const many = office + ['e', 'f', 'g'].map((id) => touchpoint(id, 'importance: 2')).join('');
  const evidence = departed(evidenceOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => score(id, 50))), 12);
  const report = await madeReport(overview, many, evidence, stated);
  expect(cellsOf(report, 'first').map(({ touchpoint: id, owner, importance }) => [id, owner, importance])).toEqual([
    ['b', null, 100],
    ['a', 'Service team', 100],
    ['d', null, 100],
    ['c', null, 75],
    ['e', null, 25],
  ]);
  expect(sentencesOf(report).at(-1)).toContain('tp explain b.priority');
});

test('is about the touchpoints that are asked for', async () => {
  const report = await madeReport(overview, office, measured, { ...stated, query: 'owner:service' });
  expect(thing(report, 'priorities')[1]).toMatchObject({ touchpoints: ['a'], of: 1 });
  expect(thing(report, 'unknown')[1]).toMatchObject({ n: 0, of: 1 });
});
