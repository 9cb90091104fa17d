import { expect, test } from 'vitest';
import { promises } from '../../src/reports/promises/promises.js';
import { cases, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt } from '../support/made-report.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
promises:
  - { id: fast, text: { en: At once., de: Sofort. }, weight: 2 }
  - { id: kind, text: { en: With a smile., de: Mit einem Lächeln. } }
  - { id: honest, text: Without tricks. }
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: now, text: At once, promise: fast }, { id: smile, text: Kind, promise: kind }]
# file: touchpoints/delivery.yaml
name: { en: Delivery, de: Lieferung }
expectations: [{ id: now, text: At once, promise: fast }]
# file: touchpoints/website.yaml
name: Website
expectations: [{ id: now, text: At once, promise: fast }]
`;
const counted = evidenceOf([cases('hotline', 'fast', 41, 80), cases('delivery', 'fast', 96, 100), cases('hotline', 'kind', 3, 4)]);

test('says where which promise is kept', async () => {
  const report = await madeReport(promises, shop, counted);
  expect(
    cellsOf(report, 'promises').map(({ promise, verdict, n, broken, kept, unverified }) => ({
      promise,
      verdict,
      n,
      broken,
      kept,
      unverified,
    })),
  ).toEqual([
    { promise: 'fast', verdict: 'broken', n: 180, broken: 1, kept: 1, unverified: 1 },
    { promise: 'kind', verdict: 'unverified', n: 4, broken: 0, kept: 0, unverified: 1 },
    { promise: 'honest', verdict: 'unverified', n: 0, broken: 0, kept: 0, unverified: 0 },
  ]);
  expect(cellsOf(report, 'matrix').map(({ touchpoint, ...row }) => [touchpoint, row['promise-fast'], row['promise-kind']])).toEqual([
    ['delivery', 'kept', ''],
    ['hotline', 'broken', 'unverified'],
    ['website', 'unverified', ''],
  ]);
});

test('gives programs ids, estimates and status words', async () => {
  const { data } = await madeReport(promises, shop, counted, { language: 'de' });
  // (41/80 + 96/100) / 2, as all touchpoints count alike where no relevance is known.
  expect(data.rows[0]).toMatchObject({
    promise: 'fast',
    weight: 2,
    fulfilment: { value: 0.73625 },
    status: 'broken',
    n: 180,
    coverage: 2 / 3,
    cells: [
      { touchpoint: 'delivery', status: 'kept', kept: 96, n: 100, share: { value: 0.96 } },
      { touchpoint: 'hotline', status: 'broken', kept: 41, n: 80, share: { value: 0.5125 } },
      { touchpoint: 'website', status: 'unverified', kept: 0, n: 0, share: null },
    ],
    company: null,
  });
  expect(data.rows[1]).toMatchObject({ promise: 'kind', fulfilment: null, coverage: 0, cells: [{ kept: 3, n: 4, share: null }] });
  expect(data).toMatchObject({ overall: { fulfilment: { value: 0.73625 }, coverage: 0.5 }, target: 0.8, weightedBy: 'equal' });
});

test('says what was counted: by relevance and weight, in too few cases, or nowhere', async () => {
  const headline = async (evidence: typeof counted) => sentencesOf(await madeReport(promises, shop, evidence))[0];
  expect(await headline(counted)).toBe(
    'Promises are kept to 74 %, touchpoints counting by their relevance and promises by their weight; the target is 80 %.',
  );
  expect(await headline(evidenceOf([cases('hotline', 'kind', 3, 4)]))).toBe(
    'Nowhere have enough cases been looked at to say whether a promise is kept.',
  );
  expect(await headline(evidenceOf([]))).toBe('Nobody has counted yet whether a promise is kept.');
});

test('speaks German', async () => {
  const report = await madeReport(promises, shop, counted, { language: 'de' });
  expect(sentencesOf(report)).toContain(
    'Versprechen werden zu 74 % gehalten, wobei Touchpoints nach Relevanz und Versprechen nach Gewicht zählen; das Ziel sind 80 %.',
  );
  expect(sentencesOf(report).at(-1)).toContain('Kein Touchpoint trägt honest');
  expect(cellsOf(report, 'promises')[0]).toMatchObject({ text: 'Sofort.', verdict: 'gebrochen' });
});

test('shows only the promises of the touchpoints that are asked for', async () => {
  const report = await madeReport(promises, shop, counted, { query: 'id:website' });
  expect(report.data.rows).toMatchObject([{ promise: 'fast', fulfilment: null, cells: [{ touchpoint: 'website' }] }]);
});

test('keeps what was asked about the company apart', async () => {
  const asked = { ...cases('hotline', 'kind', 45, 50) };
  const evidence = evidenceOf([{ ...asked, question: { ...asked.question, touchpoint: null } }]);
  const { data } = await madeReport(promises, shop, evidence);
  expect(data.rows[1]).toMatchObject({
    promise: 'kind',
    fulfilment: null,
    n: 0,
    company: { kept: 45, n: 50, status: 'unclear', share: { value: 0.9 } },
  });
});

test('has a sentence for a workspace without promises, and nothing else', async () => {
  const report = await madeReport(promises, '\n# file: touchpoints/hotline.yaml\nname: Hotline\n');
  expect(report.data).toMatchObject({ rows: [], notes: [], overall: { fulfilment: null, coverage: null } });
  expect(await shownAt(report, 60)).toContain('No promise is written down');
});

test('fits into 60 columns', async () => {
  const text = await shownAt(await madeReport(promises, shop, counted), 60);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(text).toContain('hotline');
});

test('weighs touchpoints by their relevance, and says so', async () => {
  const judged = shop
    .replace('name: Hotline', 'name: Hotline\nassessment: { importance: 5, date: 2026-01-01 }')
    .replace('name: { en: Delivery, de: Lieferung }', 'name: Delivery\nassessment: { importance: 2, date: 2026-01-01 }');
  const report = await madeReport(promises, judged, counted);
  // (100 · 0.5125 + 25 · 0.96) / 125; the interval of the mean comes from those of its parts.
  expect((report.data.rows[0] as { fulfilment: { value: number } }).fulfilment.value).toBeCloseTo(0.602, 12);
  expect(report.data['weightedBy']).toBe('relevance');
  expect(sentencesOf(report)).toContain(
    'Touchpoints count by their relevance; one of unknown relevance counts like the one in the middle.',
  );
});
