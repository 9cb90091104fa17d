import { expect, test } from 'vitest';
import { journeys } from '../../src/reports/journeys/journeys.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt, tableOf } from '../support/made-report.js';

const inventory = `
# file: touchpoints/website.yaml
name: Website
owner: marketing
# file: touchpoints/shop.yaml
name: Shop
owner: sales
# file: journeys/buy.yaml
name: { en: I buy, de: Ich kaufe }
steps:
  - { id: look, touchpoint: website }
  - { id: order, touchpoint: shop, moment_of_truth: true }
  - { id: wait, touchpoint: website, feels: { score: 1, n: 4 } }
# file: journeys/wish.yaml
name: I wish
state: target
steps: [{ id: look, touchpoint: website }]
`;
const evidence = evidenceOf([answers('shop', 'csat', { 1: 30, 3: 10 }), answers('website', 'csat', { 4: 40 }, { step: 'look' })]);

test('shows the course of each journey, with gaps where nobody knows', async () => {
  const report = await madeReport(journeys, inventory, evidence);
  expect(cellsOf(report, 'journeys')).toMatchObject([
    // Answers about "look" are answers about the website, so "wait" is measured, too; (12.5 + 75) / 2 is remembered.
    {
      journey: 'buy',
      course: [75, 12.5, 75],
      first: 75,
      last: 75,
      lowest: 'order',
      remembered: 43.75,
      steps: 3,
      teams: 2,
      'hand-offs': 2,
      measured: 1,
    },
    { journey: 'wish', state: 'target', course: [null], first: null, lowest: null, remembered: null, measured: 0 },
  ]);
  expect(cellsOf(report, 'moments-of-truth')).toEqual([
    {
      journey: 'buy',
      step: 'order',
      touchpoint: 'shop',
      emotion: 12.5,
      interval: { low: expect.closeTo(5.49, 2), high: expect.closeTo(19.51, 2) },
      n: 40,
      evidence: 'measured',
    },
  ]);
  expect(tableOf(report, 'moments-of-truth').rows[0].tone).toBe('bad');
});

test('shows the steps of one journey, and says where it goes down', async () => {
  const report = await madeReport(journeys, inventory, evidenceOf([answers('shop', 'csat', { 1: 30, 3: 10 })]), {
    query: 'id:buy',
    language: 'de',
  });
  expect(report.title).toBe('Ich kaufe');
  expect(sentencesOf(report)[0]).toBe('Der Tiefpunkt ist „order“: 13, bei 50 neutral.');
  expect(cellsOf(report, 'steps').map(({ step, emotion, n, from, remarks }) => [step, emotion, n, from, remarks])).toEqual([
    ['look', null, null, null, ''],
    ['order', 12.5, 40, 'Antworten zum Touchpoint', 'Moment der Wahrheit, Übergabe'],
    ['wait', 75, 4, 'Interviews oder Urteil', 'Übergabe'],
  ]);
});

test('gives programs ids and status words', async () => {
  const { data } = await madeReport(journeys, inventory, evidence);
  expect(data.rows[0]).toMatchObject({
    journey: 'buy',
    state: 'current',
    owners: ['marketing', 'sales'],
    measuredShare: 1,
    dip: { step: 'order', valence: 12.5 },
    largestDrop: { from: 'look', to: 'order', drop: 62.5 },
    designed: { peak: 12.5, end: 75, peakEnd: 43.75 },
    customers: null,
    momentsOfTruth: [{ step: 'order', touchpoint: 'shop', valence: 12.5, measured: true }],
    steps: [
      { step: 'look', source: 'step', status: 'ok', n: 40, measure: 'csat', handOff: false },
      { step: 'order', source: 'touchpoint', momentOfTruth: true, handOff: true },
      { step: 'wait', source: 'touchpoint' },
    ],
  });
  expect(data.rows[1]).toMatchObject({
    journey: 'wish',
    designed: null,
    steps: [{ valence: null, source: null, score: null, status: 'no-data', n: 0 }],
  });
});

test('draws the steps of one journey, and several journeys side by side', async () => {
  const chartOf = async (query: string) =>
    (await madeReport(journeys, inventory, evidence, { query })).blocks.find(({ kind }) => kind === 'chart');
  expect(await chartOf('id:buy')).toMatchObject({
    chart: {
      kind: 'intervals',
      marks: [{ label: '1 Website', value: 75, certainty: 'measured' }, { value: 12.5 }, {}],
      target: { value: 50 },
    },
  });
  expect(await chartOf('')).toMatchObject({ chart: { kind: 'heat', rows: ['I buy'], columns: ['1', '2', '3'] } });
});

test('says of one journey how many give up, where the file does', async () => {
  const shares = inventory.replace(
    '{ id: order, touchpoint: shop,',
    '{ id: order, touchpoint: shop, next: [wait, { step: exit, share: 0.25 }],',
  );
  const report = await madeReport(journeys, shares, evidence, { query: 'id:buy' });
  expect(sentencesOf(report)[1]).toMatch(
    /^As the shares in the file say, 25 % of those who begin give up\. If nobody did at “order”, it would be 0 %\./,
  );
  const silent = await madeReport(journeys, inventory, evidence, { query: 'id:buy' });
  expect(sentencesOf(silent).join(' ')).not.toContain('give up');
});

test('has a sentence without journeys, without steps and without any feeling', async () => {
  expect(await shownAt(await madeReport(journeys, '\n# file: touchpoints/shop.yaml\nname: Shop\n'), 60)).toContain(
    'There are no journeys yet; begin with one',
  );
  const empty = await madeReport(journeys, '\n# file: journeys/empty.yaml\nname: I am empty\n', evidenceOf([]), { query: 'type:journey' });
  expect(await shownAt(empty, 60)).toContain('The journey has no steps yet.');
  const silent = await madeReport(journeys, inventory, evidenceOf([]), { query: 'id:wish' });
  expect(sentencesOf(silent)[0]).toBe('Nobody knows how people feel on this journey.');
  expect(silent.blocks.some(({ kind }) => kind === 'chart')).toBe(false);
});

test('fits into 60 columns', async () => {
  for (const query of ['', 'id:buy']) {
    const text = await shownAt(await madeReport(journeys, inventory, evidence, { query, language: 'de' }), 60);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  }
});
