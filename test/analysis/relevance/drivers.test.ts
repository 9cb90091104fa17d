import { expect, test } from 'vitest';
import { everybody, groupedByPersona, groupedBySegment } from '../../../src/analysis/grouping.js';
import { findDrivers } from '../../../src/analysis/relevance/drivers.js';
import { pairSumsOf } from '../../../src/analysis/statistics/correlation.js';
import type { Evidence, PairSums, RowRequest, Rows, Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const files = `
# file: touchpoints/hotline.yaml
name: Hotline
quality: effort
# file: touchpoints/email.yaml
name: E-mail
# file: personas/anna.yaml
name: Anna
segment: { class: business }
# file: feedback/survey.yaml
name: Survey
data: survey.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
# file: feedback/again.yaml
name: Survey again
data: again.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
`;
const scores = Float64Array.from({ length: 60 }, (_, row) => (row % 5) + 1);
const rowsFor = ({ questions }: RowRequest, told: Partial<Rows> = {}): Rows => ({
  total: 60,
  columns: questions.map(() => scores),
  outcome: scores.map((score) => 25 * (score - 1)),
  left: null,
  weights: null,
  respondents: null,
  ...told,
});

async function find(tallies: readonly Tally[], { evidence = {}, group = null as string | null, by = 'class', rows = rowsFor } = {}) {
  const { workspace } = await loadExample(files);
  const asked: RowRequest[] = [];
  const given: Evidence = {
    ...evidenceOf(tallies, {
      rows: (request) => {
        asked.push(request);
        return rows(request);
      },
    }),
    ...evidence,
  };
  const grouping = group === null ? everybody : by === 'persona' ? groupedByPersona(workspace) : groupedBySegment(by);
  return { found: await findDrivers(workspace, given, { grouping, group, seed: 1 }), asked };
}
const survey = (touchpoint: string | null, measure: string, told = {}) =>
  answers(touchpoint, measure, { 5: 60 }, { source: 'survey', ...told });

test('looks into the sources with an outcome, in the order of their ids', async () => {
  const { found } = await find([
    survey('email', 'csat'),
    answers('email', 'csat', { 5: 60 }, { source: 'again' }),
    answers('email', 'csat', { 5: 60 }, { source: 'pulse' }),
  ]);
  expect(found.map(({ source }) => source)).toEqual(['again', 'survey']);
});

test('takes one question a touchpoint, that of its first measure of quality with answers', async () => {
  const { asked } = await find([
    survey('hotline', 'csat'),
    survey('hotline', 'effort'),
    survey('email', 'nps'),
    survey('email', 'csat'),
    answers('email', 'effort', {}, { source: 'survey', missing: 60 }),
    survey('email', 'importance'),
    survey(null, 'csat'),
  ]);
  expect(asked.map(({ source, questions }) => [source, questions.map(({ touchpoint, measure }) => `${touchpoint} ${measure}`)])).toEqual([
    ['survey', ['email csat', 'hotline effort']],
  ]);
});

test('passes over a question without answers in the window', async () => {
  const { asked } = await find([
    survey('hotline', 'effort', { window: 1 }),
    survey('hotline', 'csat'),
    answers('email', 'csat', {}, { source: 'survey', missing: 60 }),
  ]);
  expect(asked.map(({ questions }) => questions.map(({ measure }) => measure))).toEqual([['csat']]);
});

test('asks for the window and the people that count', async () => {
  const window = { name: '2024', first: '2024-01-01', last: '2024-12-31' };
  const evidence = { request: { windows: [window, { ...window, name: '2023' }], by: ['class'] } };
  const tallies = [survey('email', 'csat', { segments: ['business'] })];
  const everyone = await find(tallies, { evidence });
  expect(everyone.asked).toMatchObject([{ window, where: {} }]);
  const business = await find(tallies, { evidence, group: 'business' });
  expect(business.asked).toMatchObject([{ window, where: { class: 'business' } }]);
  const anna = await find(tallies, { evidence, group: 'anna', by: 'persona' });
  expect(anna.asked).toMatchObject([{ where: { class: 'business' } }]);
  expect((await find(tallies, { evidence, group: 'nobody', by: 'persona' })).found).toEqual([]);
});

test('adds up all respondents where the rows are only a part of them', async () => {
  const sums: readonly (readonly PairSums[])[] = [[pairSumsOf(scores, scores)], [pairSumsOf(scores, scores), pairSumsOf(scores, scores)]];
  const whole = await find([survey('email', 'csat')], { evidence: { pairs: async () => sums } });
  expect(whole.found).toMatchObject([{ sampled: false, missing: 'listwise' }]);
  const part = await find([survey('email', 'csat')], {
    evidence: { pairs: async () => sums },
    rows: (request) => rowsFor(request, { total: 600 }),
  });
  expect(part.found).toMatchObject([{ sampled: true, missing: 'pairwise' }]);
});

test('passes over sources that cannot be read by respondent, or in which nobody judged', async () => {
  const tallies = [survey('email', 'csat')];
  const empty = evidenceOf([]);
  expect((await find(tallies, { evidence: { rows: empty.rows } })).found).toEqual([]);
  expect((await find(tallies, { rows: (request) => rowsFor(request, { outcome: null }) })).found).toEqual([]);
  expect((await find(tallies, { rows: (request) => rowsFor(request, { total: 0, outcome: new Float64Array() }) })).found).toEqual([]);
  expect((await find([])).found).toEqual([]);
});
