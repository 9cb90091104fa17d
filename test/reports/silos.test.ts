import { expect, test } from 'vitest';
import { silos } from '../../src/reports/silos/silos.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt } from '../support/made-report.js';

const inventory = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: sales, name: { en: Sales, de: Vertrieb } }, { id: logistics, name: Logistics }, { id: service, name: Service }]
context: [{ id: order, name: { en: Order, de: Bestellung } }]
# file: touchpoints/shop.yaml
name: Shop
owner: sales
channel: web
context: { needs: [], gives: [order] }
# file: touchpoints/delivery.yaml
name: Delivery
owner: logistics
channel: on-site
context: { needs: [order] }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
channel: phone
context: { needs: [order] }
# file: touchpoints/forum.yaml
name: Forum
owner: service
# file: journeys/buy.yaml
name: { en: I buy, de: Ich kaufe }
steps:
  - { id: order, touchpoint: shop, passes_on: [order] }
  - { id: deliver, touchpoint: delivery }
  - { id: ask, touchpoint: hotline }
# file: journeys/tell.yaml
name: I tell others
steps: [{ id: talk, touchpoint: shop }, { id: write, touchpoint: forum }]
# file: journeys/wait.yaml
name: I wait
steps: [{ id: look, touchpoint: forum }]
# file: journeys/unread.yaml
name: I am empty
`;

test('says first with how many companies the customer deals', async () => {
  const sentences = sentencesOf(await madeReport(silos, inventory));
  expect(sentences.slice(0, 3)).toEqual([
    '“I buy”: the customer deals with 2 companies on this path (ideal 1): context is lost at 1 of 2 hand-offs.',
    '“I tell others”: the customer deals with 1 to 2 companies on this path (ideal 1): at 1 hand-off nobody knows whether context is lost.',
    '“I wait”: the customer deals with 1 company on this path: one team answers for all of it.',
  ]);
  expect(sentences.at(-1)).toContain('unread');
});

test('shows where context is lost, and where nobody knows', async () => {
  const report = await madeReport(silos, inventory, evidenceOf([]), { language: 'de' });
  expect(cellsOf(report, 'hand-offs')).toEqual([
    { journey: 'buy', steps: 'deliver → ask', teams: 'Logistics → Service', context: 'verloren: Bestellung' },
    { journey: 'tell', steps: 'talk → write', teams: 'Vertrieb → Service', context: 'unbekannt' },
  ]);
  expect(cellsOf(report, 'islands')).toEqual([
    { island: 1, teams: 'Logistics, Vertrieb' },
    { island: 2, teams: 'Service' },
  ]);
});

test('shows how few had to say it again with the interval and the number of those asked', async () => {
  const evidence = evidenceOf([answers('hotline', 'repeated', { 0: 8, 1: 2 }, { scale: [0, 1], reversed: true })]);
  const [buy, tell] = cellsOf(await madeReport(silos, inventory, evidence), 'silos');
  // Wilson for 8 of 10: 0.4902–0.9433 (Newcombe 1998, method 3).
  expect(buy).toMatchObject({
    'said-once': 80,
    'said-once-interval': { low: expect.closeTo(49.02, 2), high: expect.closeTo(94.33, 2) },
    'said-once-n': 10,
  });
  expect(tell).toMatchObject({ 'said-once': null, 'said-once-interval': null, 'said-once-n': null });
});

test('gives programs ids, estimates and the reason where there is no index', async () => {
  const evidence = evidenceOf([answers('hotline', 'repeated', { 0: 8, 1: 2 }, { scale: [0, 1], reversed: true })]);
  const { data } = await madeReport(silos, inventory, evidence);
  // Hand-offs 50, channels 50, said once 80: the third root of 200,000.
  expect(data.rows[0]).toMatchObject({
    journey: 'buy',
    state: 'current',
    companies: { value: 2, low: 2, high: 2 },
    handOffs: 2,
    contextLost: 1,
    contextUnknown: 0,
    owners: ['logistics', 'sales', 'service'],
    continuity: { value: 50 },
    channelContinuity: { value: 50 },
    consistency: null,
    repeated: { value: 0.2, n: 10 },
    islands: [['logistics', 'sales'], ['service']],
    indexReason: null,
    transitions: [
      { from: 'order', to: 'deliver', owners: ['sales', 'logistics'], context: 'passed', lost: [] },
      { from: 'deliver', to: 'ask', owners: ['logistics', 'service'], context: 'lost', lost: ['order'] },
    ],
  });
  expect((data.rows[0] as { index: number }).index).toBeCloseTo(200_000 ** (1 / 3), 9);
  expect(data.rows[1]).toMatchObject({ journey: 'tell', continuity: null, index: null, indexReason: 'too-much-unknown' });
  expect(data).toMatchObject({ unread: ['unread'], company: { allHandOffs: { changes: 3, passed: 1, lost: 1, unknown: 1 } } });
});

test('draws what becomes of the customer context at the hand-offs', async () => {
  const chart = (await madeReport(silos, inventory)).blocks.find(({ kind }) => kind === 'chart');
  expect(chart).toMatchObject({
    chart: {
      kind: 'stack',
      parts: ['passed on', 'unknown', 'lost'],
      bars: [
        { label: 'I buy', counts: [1, 0, 1] },
        { label: 'I tell others', counts: [0, 1, 0] },
        { label: 'I wait', counts: [0, 0, 0] },
      ],
    },
  });
});

test('is about the journeys that meet a touchpoint that is asked for, or are asked for themselves', async () => {
  const ids = async (query: string) =>
    (await madeReport(silos, inventory, evidenceOf([]), { query })).data.rows.map((row) => (row as { journey: string }).journey);
  expect(await ids('id:hotline')).toEqual(['buy']);
  expect(await ids('id:wait')).toEqual(['wait']);
});

test('has a sentence where there is no journey', async () => {
  const report = await madeReport(silos, '\n# file: touchpoints/shop.yaml\nname: Shop\n');
  expect(report.data).toMatchObject({ rows: [], company: null, notes: [] });
  expect(report.blocks).toHaveLength(1);
  expect(await shownAt(report, 60)).toContain('There are no journeys yet; begin with one');
});

test('fits into 60 columns', async () => {
  const text = await shownAt(await madeReport(silos, inventory, evidenceOf([]), { language: 'de' }), 60);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});
