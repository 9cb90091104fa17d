import { expect, test } from 'vitest';
import { answersSideBySide, scoresOf } from '../../../src/analysis/gaps/side-by-side.js';
import type { RowRequest, Rows, Tally } from '../../../src/evidence/evidence.js';
import { answers, cases, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const source = (id: string, lines = '') => `
# file: feedback/${id}.yaml
name: ${id}
data: ${id}.csv
${lines}
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]`;
const files = `
# file: touchpoints/email.yaml
name: E-mail${source('survey', 'outcome: { column: overall, scale: [1, 5] }')}${source('churn', 'left: { column: gone }')}${source('asked')}${source('pulse')}
`;
const rowsFor = ({ questions }: RowRequest): Rows => ({
  total: 3,
  columns: questions.map(() => Float64Array.of(1, Number.NaN, 4)),
  outcome: null,
  left: null,
  weights: null,
  respondents: null,
});

async function sideBySide(tallies: readonly Tally[], rows: (request: RowRequest) => Rows | null = rowsFor, where = {}) {
  const { workspace } = await loadExample(files);
  const asked: RowRequest[] = [];
  const evidence = evidenceOf(tallies, {
    windows: [{ name: '2026', first: '2026-01-01', last: '2026-12-31' }],
    rows: (request) => {
      asked.push(request);
      return rows(request);
    },
  });
  return { found: await answersSideBySide(workspace, evidence, where), asked };
}
const csat = (id: string, told = {}) => answers('email', 'csat', { 5: 3 }, { source: id, ...told });

test('looks where something can be paired: an outcome, departures, or expectations, in the order of ids', async () => {
  const tallies = ['survey', 'churn', 'asked', 'pulse'].map((id) => csat(id));
  const { found } = await sideBySide([...tallies, answers('email', 'importance', { 5: 3 }, { source: 'asked' })]);
  expect(found.map(({ source: id, questions }) => [id, questions.map(({ measure }) => measure)])).toEqual([
    ['asked', ['csat', 'importance']],
    ['churn', ['csat']],
    ['survey', ['csat']],
  ]);
});

test('asks for the people and the window that count', async () => {
  const { asked } = await sideBySide([csat('survey')], rowsFor, { class: 'eco' });
  expect(asked).toMatchObject([{ source: 'survey', window: { name: '2026' }, where: { class: 'eco' } }]);
});

test('leaves out what is no answer on a scale about a touchpoint', async () => {
  const kano = { ...csat('survey'), question: { ...csat('survey').question, measure: 'kano' } };
  const others = [kano, { ...cases('email', 'fast', 1, 2, { source: 'survey' }) }, answers(null, 'csat', { 5: 3 }, { source: 'survey' })];
  expect((await sideBySide([csat('survey'), ...others])).asked.map(({ questions }) => questions.length)).toEqual([1]);
  expect((await sideBySide(others)).found).toEqual([]);
});

test('passes over sources that cannot be read by respondent', async () => {
  expect((await sideBySide([csat('survey')], () => null)).found).toEqual([]);
});

test('gives answers as scores, unknown ones as NaN', async () => {
  const { found } = await sideBySide([csat('survey'), answers('email', 'effort', { 5: 3 }, { source: 'survey', reversed: true })]);
  const [first] = found;
  expect(scoresOf(first, 'email', 'csat')).toEqual(Float64Array.of(0, Number.NaN, 75));
  expect(scoresOf(first, 'email', 'effort')).toEqual(Float64Array.of(100, Number.NaN, 25));
  expect(scoresOf(first, 'email', 'nps')).toBeNull();
  expect(scoresOf(first, 'hotline', 'csat')).toBeNull();
});
