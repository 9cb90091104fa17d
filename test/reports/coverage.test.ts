import { expect, test } from 'vitest';
import { coverage } from '../../src/reports/coverage/coverage.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt, tableOf } from '../support/made-report.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
languages: [en, de]
stages:
  - { id: look, name: { en: Looking, de: Suchen }, moment: before }
  - { id: buy, name: { en: Buying, de: Kaufen }, moment: during }
teams: [{ id: web, name: Web }, { id: service, name: Service }]
customers: { count: 1000 }
# file: touchpoints/shop.yaml
name: { en: Web shop, de: Webshop }
owner: web
channel: online
media: owned
directness: direct
stages: [look, buy]
reach: { contacts: 300, customers: 250, per: month }
cost: { amount: 600, currency: EUR, per: month }
measurements:
  - { measure: csat, scale: [1, 5], counts: { 4: 10 }, date: 2026-03-12 }
# file: touchpoints/reviews.yaml
name: Reviews
media: earned
stages: [look]
assessment: { satisfaction: 3, date: 2026-01-01 }
# file: touchpoints/robot.yaml
name: Robot
status: planned
# file: personas/anna.yaml
name: Anna
# file: journeys/order.yaml
name: I order
persona: anna
steps: [{ id: order, touchpoint: shop, stage: buy }]
`;
const measured = evidenceOf([answers('shop', 'csat', { 4: 10 }, { month: '2026-03', last: '2026-03-12' })], {
  sources: [{ id: null, last: '2026-03-12' }],
});

test('shows what is known of each touchpoint, and a dash for what is not', async () => {
  const report = await madeReport(coverage, shop, measured, { asOf: '2026-04-01' });
  const [reviews, web] = cellsOf(report, 'touchpoints');
  expect(reviews).toMatchObject({
    owner: null,
    quality: 'assumed',
    age: null,
    'cost-per-contact': null,
    unknown: 'Owner, Channel, Quality, Reach',
  });
  // 12 March to 1 April are 20 days; 600 EUR for 300 contacts.
  expect(web).toMatchObject({ quality: 'few answers', newest: '2026-03-12', age: 20, contacts: 300, unknown: '' });
  expect(web['cost-per-contact']).toEqual({ amount: 2, currency: 'EUR' });
});

test('counts what is known, without a cost for earned media', async () => {
  const report = await madeReport(coverage, shop, measured);
  expect(report.data['facts']).toEqual([
    { fact: 'owner', known: 1, of: 2, lacking: ['reviews'], share: 0.5 },
    { fact: 'stage', known: 2, of: 2, lacking: [], share: 1 },
    { fact: 'channel', known: 1, of: 2, lacking: ['reviews'], share: 0.5 },
    { fact: 'quality', known: 1, of: 2, lacking: ['reviews'], share: 0.5 },
    { fact: 'reach', known: 1, of: 2, lacking: ['reviews'], share: 0.5 },
    { fact: 'cost', known: 1, of: 1, lacking: [], share: 1 },
  ]);
});

test('divides the inventory, with the groups that are empty', async () => {
  const report = await madeReport(coverage, shop, measured);
  expect(cellsOf(report, 'by-owner')).toEqual([
    { owner: 'Web', touchpoints: 1, measured: 1 },
    { owner: 'Service', touchpoints: 0, measured: 0 },
    { owner: '(not said)', touchpoints: 1, measured: 0 },
  ]);
  expect(cellsOf(report, 'by-moment').map(({ moment, touchpoints }) => [moment, touchpoints])).toEqual([
    ['before the transaction', 2],
    ['during the transaction', 1],
    ['after the transaction', 0],
  ]);
});

test('gives programs one row a touchpoint by its id', async () => {
  const { data } = await madeReport(coverage, shop, measured, { asOf: '2026-04-01', language: 'de' });
  expect(data.rows[1]).toEqual({
    touchpoint: 'shop',
    owner: 'web',
    stages: ['look', 'buy'],
    channel: 'online',
    media: 'owned',
    directness: 'direct',
    measured: true,
    status: 'low',
    n: 10,
    // All ten are the same, so they do not tell how much answers differ: 385 suffice in any case.
    answersLacking: 375,
    reach: 25,
    newest: '2026-03-12',
    ageDays: 20,
    unknown: [],
    cost: { currency: 'EUR', perMonth: 600, contactsPerMonth: 300, perContact: 2, reason: null },
  });
  expect(data).toMatchObject({ notLive: ['robot'], medianAgeDays: 20, costs: [{ currency: 'EUR', cost: 600, touchpoints: ['shop'] }] });
});

test('draws where nobody meets a persona', async () => {
  const report = await madeReport(coverage, shop, measured);
  const chart = report.blocks.find((block) => block.kind === 'chart')?.chart;
  expect(chart).toMatchObject({
    kind: 'heat',
    rows: ['Looking', 'Buying'],
    columns: ['Anna'],
    cells: [
      { value: null, text: 'none' },
      { value: 1, text: '1' },
    ],
  });
});

test('speaks of one pair in the singular', async () => {
  const one = '\n# file: touchpoints/shop.yaml\nname: Shop\nstages: [buy]\nchannel: online\n';
  expect(sentencesOf(await madeReport(coverage, one, evidenceOf([]))).join(' ')).toContain('Stage × channel: 1 pair,');
  expect(sentencesOf(await madeReport(coverage, one, evidenceOf([]), { language: 'de' })).join(' ')).toContain('Phase × Kanal: 1 Paar,');
});

test('speaks German', async () => {
  const sentences = sentencesOf(await madeReport(coverage, shop, measured, { language: 'de' }));
  expect(sentences[0]).toBe(
    'Die Qualität ist an 1 von 2 Touchpoints gemessen (50 %). Am häufigsten fehlt: Verantwortung (1), Kanal (1), Qualität (1).',
  );
  expect(sentences).toContain('Phase × Persona: 2 Paare, davon 1 ohne Touchpoint (Chancenlücken), 0 ohne gemessenen (blinde Flecken).');
});

test('is about the touchpoints that are asked for', async () => {
  const { data } = await madeReport(coverage, shop, measured, { query: 'owner:web' });
  expect(data).toMatchObject({ rows: [{ touchpoint: 'shop' }], notLive: [], facts: [{ known: 1, of: 1 }, {}, {}, {}, {}, {}] });
});

test('knows no ages without dates, and nothing at all without touchpoints', async () => {
  const undated = await madeReport(coverage, shop, evidenceOf([answers('shop', 'csat', { 4: 10 })]));
  expect(undated.data.rows[1]).toMatchObject({ newest: null, ageDays: null, measured: true });
  const empty = await madeReport(coverage, '\n# file: personas/anna.yaml\nname: Anna\n');
  expect(empty.data).toMatchObject({ rows: [], notes: [] });
  expect(tableOf(empty, 'touchpoints').rows).toEqual([]);
  expect(await shownAt(empty, 60)).toContain('There are no touchpoints yet; begin with one');
});
