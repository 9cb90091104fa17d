import { expect, test } from 'vitest';
import { groupedBySegment } from '../../src/analysis/grouping.js';
import { balance } from '../../src/reports/balance/balance.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt } from '../support/made-report.js';

const inventory = `
# file: touchpoints/hotline.yaml
name: { en: Hotline, de: Hotline }
# file: touchpoints/shop.yaml
name: Shop
owner: sales
`;
const evidence = evidenceOf([answers('hotline', 'csat', { 1: 30, 3: 5, 5: 10 })]);

test('shows good against bad answers, and a dash where nobody was asked', async () => {
  const [hotline, shop] = cellsOf(await madeReport(balance, inventory, evidence), 'balance');
  expect(hotline).toMatchObject({ positive: 10, neutral: 5, negative: 30, n: 45, share: 0.25, verdict: 'bad outweighs' });
  expect(hotline['per-ten-bad']).toBeCloseTo(10 / 3, 12);
  expect(shop).toMatchObject({ positive: null, n: 0, share: null, 'per-ten-bad': null, verdict: null });
});

test('gives programs estimates and status words', async () => {
  const { data } = await madeReport(balance, inventory, evidence, { language: 'de' });
  expect(data.rows[0]).toMatchObject({
    touchpoint: 'hotline',
    measure: 'csat',
    primary: true,
    positive: 10,
    neutral: 5,
    negative: 30,
    share: { value: 0.25 },
    outweighs: 'negative',
  });
  expect(data.rows[1]).toMatchObject({ touchpoint: 'shop', status: 'no-data', positive: null, share: null, ratio: null });
});

test('speaks German', async () => {
  const report = await madeReport(balance, inventory, evidence, { language: 'de' });
  expect(cellsOf(report, 'balance')[0]).toMatchObject({ verdict: 'Schlechtes überwiegt' });
  expect(sentencesOf(report)[0]).toContain('Gute Antworten liegen über der Mitte ihrer Skala');
});

test('names the segment where the answers are kept apart', async () => {
  const apart = evidenceOf([
    answers('hotline', 'csat', { 5: 6 }, { segments: ['new'] }),
    answers('hotline', 'csat', { 1: 6 }, { segments: ['old'] }),
  ]);
  const report = await madeReport(balance, inventory, apart, { grouping: groupedBySegment('since') });
  expect(cellsOf(report, 'balance').map(({ touchpoint, segment, positive }) => [touchpoint, segment, positive])).toEqual([
    ['hotline', 'new', 6],
    ['hotline', 'old', 0],
    ['shop', null, null],
  ]);
});

test('draws the primary measures, and nothing where nothing is known', async () => {
  const chart = (await madeReport(balance, inventory, evidence)).blocks.find((block) => block.kind === 'chart')?.chart;
  expect(chart).toMatchObject({ kind: 'stack', parts: ['Bad', 'Neither', 'Good'], bars: [{ label: 'Hotline', counts: [30, 5, 10] }] });
  const report = await madeReport(balance, inventory);
  expect(report.blocks.map(({ kind }) => kind)).toEqual(['table']);
});

test('has a sentence where nothing matches, and fits into 60 columns', async () => {
  expect(await shownAt(await madeReport(balance, inventory, evidence, { query: 'owner:nobody' }), 60)).toContain('No touchpoint matches.');
  const text = await shownAt(await madeReport(balance, inventory, evidence, { language: 'de' }), 60);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});
