import { expect, test } from 'vitest';
import { everybody, type Grouping, groupedByPersona, groupedBySegment } from '../../../src/analysis/grouping.js';
import { relevanceOf } from '../../../src/analysis/relevance/relevance.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import type { Workspace } from '../../../src/model/workspace.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function relevance(files: string, evidence: Evidence = evidenceOf([]), by: (workspace: Workspace) => Grouping = () => everybody) {
  const { workspace } = await loadExample(files);
  return relevanceOf(workspace, evidence, { grouping: by(workspace), seed: 1 });
}

// Of the journey, hotline has 1.5 · 2 and email 1.5 of 4.5 parts.
const office = `
# file: tp.yaml
format: 1
name: Office
customers: { count: 1000 }
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 4, date: 2026-01-01 }
reach: { customers: 500, per: month }
# file: touchpoints/email.yaml
name: E-mail
reach: { customers: 800, per: month }
# file: touchpoints/fax.yaml
name: Fax
reach: { customers: 10, per: month }
# file: touchpoints/letter.yaml
name: Letter
status: retired
# file: journeys/ask.yaml
name: I ask
volume: { count: 10, per: month }
steps: [{ id: call, touchpoint: hotline, moment_of_truth: true }, { id: answer, touchpoint: email }]
`;

test('puts the known sides together, and says what the others could change', async () => {
  const { rows } = await relevance(office);
  const hotline = rows.find(({ touchpoint }) => touchpoint === 'hotline');
  // (0.25 · 75 + 0.2 · 100 + 0.2 · 50) / 0.65; without derived 48.75, with it at 100 48.75 + 35.
  expect(hotline).toMatchObject({
    coverage: 0.65,
    missing: ['derived'],
    stated: { from: 'assessment' },
    derived: null,
  });
  expect(hotline?.structural?.index).toBeCloseTo(100, 9);
  expect(hotline?.score?.value).toBeCloseTo(75, 9);
  expect(hotline?.score?.low).toBeCloseTo(48.75, 9);
  expect(hotline?.score?.high).toBeCloseTo(83.75, 9);
});

test('ranks live touchpoints of which at least half is known, and puts the others below by score', async () => {
  const { rows } = await relevance(office);
  expect(rows.map(({ touchpoint, rank, coverage }) => [touchpoint, rank, Number(coverage.toFixed(6))])).toEqual([
    ['hotline', 1, 0.65],
    ['email', null, 0.4],
    ['fax', null, 0.4],
  ]);
  expect(rows[0]?.rankRange).toEqual({ low: 1, high: 1 });
  expect(rows[1]?.rankRange).toBeNull();
});

test('knows of a touchpoint that no journey meets that it is of no structural relevance', async () => {
  const { rows } = await relevance(office);
  expect(rows.find(({ touchpoint }) => touchpoint === 'fax')?.structural).toMatchObject({ share: 0, index: 0 });
  const alone = await relevance('\n# file: touchpoints/fax.yaml\nname: Fax\n');
  expect(alone.rows).toMatchObject([{ touchpoint: 'fax', score: null, coverage: 0, structural: null, rank: null, view: 'none' }]);
});

test('says from which side a touchpoint is seen', async () => {
  const { rows } = await relevance(office);
  expect(rows.map(({ touchpoint, view }) => [touchpoint, view])).toEqual([
    ['hotline', 'both'],
    ['email', 'both'],
    ['fax', 'both'],
  ]);
  const inside = await relevance(office.replaceAll(/reach: .*\n/g, ''));
  expect(inside.rows.map(({ view }) => view)).toEqual(['inside-only', 'inside-only', 'inside-only']);
});

test('takes the weights from the settings', async () => {
  const { rows } = await relevance(
    office.replace('name: Office\n', 'name: Office\nsettings: { relevance_weights: { derived: 0, stated: 0, structural: 0, reach: 1 } }\n'),
  );
  expect(rows.map(({ touchpoint, rank, score }) => [touchpoint, rank, score?.value])).toEqual([
    ['email', 1, 80],
    ['hotline', 2, 50],
    ['fax', 3, 1],
  ]);
});

test('looks at each segment of the data by itself, without journeys', async () => {
  const evidence = evidenceOf(
    [
      answers('email', 'importance', { 5: 10 }, { segments: ['eco'] }),
      answers('email', 'importance', { 1: 10 }, { segments: ['business'] }),
      answers('email', 'importance', { 3: 9 }, { segments: [null] }),
    ],
    { by: ['class'] },
  );
  const { rows } = await relevance(office, evidence, () => groupedBySegment('class'));
  expect(
    rows.filter(({ touchpoint }) => touchpoint === 'email').map(({ segment, score, structural }) => [segment, score?.value, structural]),
  ).toEqual([
    ['business', 0, null],
    ['eco', 100, null],
  ]);
  expect(rows.map(({ segment }) => segment)).toEqual(['business', 'business', 'business', 'eco', 'eco', 'eco']);
});

test('does not take a segment of the data for the persona of that name', async () => {
  const files = `${office.replace('name: I ask\n', 'name: I ask\npersona: anna\n')}# file: personas/anna.yaml\nname: Anna\n`;
  const evidence = evidenceOf([answers('email', 'csat', { 5: 9 }, { segments: ['anna'] })], { by: ['class'] });
  const { rows } = await relevance(files, evidence, () => groupedBySegment('class'));
  expect(rows.map(({ segment, structural }) => [segment, structural])).toEqual([
    ['anna', null],
    ['anna', null],
    ['anna', null],
  ]);
});

test('gives a persona its own journeys and wishes, answers or not', async () => {
  const people = `${office.replace('name: I ask\n', 'name: I ask\npersona: anna\n')}
# file: personas/anna.yaml
name: Anna
segment: { class: business }
# file: personas/bernd.yaml
name: Bernd
importance: { email: 5 }
segment: { class: eco }
`;
  const { rows } = await relevance(people, evidenceOf([]), groupedByPersona);
  const email = rows.filter(({ touchpoint }) => touchpoint === 'email');
  expect(
    email.map(({ segment, structural, stated }) => [segment, structural && Math.round(structural.index), stated?.score.value ?? null]),
  ).toEqual([
    ['anna', 50, null],
    ['bernd', null, 100],
  ]);
});

test('takes derived importance from the sources with an outcome', async () => {
  const survey = `${office}
# file: feedback/survey.yaml
name: Survey
data: survey.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
`;
  const scores = Float64Array.from({ length: 60 }, (_, row) => (row % 5) + 1);
  const evidence = evidenceOf([answers('email', 'csat', { 5: 60 }, { source: 'survey' })], {
    rows: () => ({ total: 60, columns: [scores], outcome: scores, left: null, weights: null, respondents: null }),
  });
  const { rows, drivers } = await relevance(survey, evidence);
  expect(drivers).toMatchObject([{ source: 'survey', segment: null, r2: 1 }]);
  const email = rows.find(({ touchpoint }) => touchpoint === 'email');
  // (0.35 · 100 + 0.2 · 50 + 0.2 · 80) / 0.75.
  expect(email).toMatchObject({ derived: { index: 100, sources: ['survey'] }, missing: ['stated'], rank: 1 });
  expect(email?.score?.value).toBeCloseTo(61 / 0.75, 9);
});

test('names the journeys whose weight is a guess', async () => {
  expect(await relevance(office)).toMatchObject({ assumedJourneys: ['ask'], unreadJourneys: [] });
});

test('shows what fewer than ten people say matters, and ranks nothing by it', async () => {
  const of = async (count: number) =>
    (await relevance(office, evidenceOf([answers('email', 'importance', { 5: count })]))).rows.find(
      ({ touchpoint }) => touchpoint === 'email',
    );
  expect(await of(9)).toMatchObject({ stated: { n: 9, score: { value: 100 } } });
  expect((await of(9))?.missing).toContain('stated');
  expect((await of(10))?.missing).not.toContain('stated');
});
