import { describe, expect, test } from 'vitest';
import { everybody, groupedByPersona } from '../../../src/analysis/grouping.js';
import { askedReader } from '../../../src/analysis/journey/asked-on-path.js';
import { memoryReader } from '../../../src/analysis/journey/journey-memory.js';
import { journeysOf } from '../../../src/analysis/journey/journeys.js';
import type { RowRequest, Rows } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/website.yaml
name: Website
owner: marketing
# file: touchpoints/shop.yaml
name: Shop
owner: sales
stages: [buy]
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: personas/anna.yaml
name: Anna
segment: { class: business }
# file: journeys/buy.yaml
name: I buy
persona: anna
steps:
  - { id: look, touchpoint: website, next: [order, { step: exit, share: 0.25 }] }
  - { id: order, touchpoint: shop, moment_of_truth: true, next: [wait, { step: ask, share: 0.4 }] }
  - { id: ask, touchpoint: hotline, feels: { score: -2 } }
  - { id: wait, touchpoint: website, feels: { score: 1, n: 5 } }
# file: journeys/dream.yaml
name: I dream
state: target
steps: [{ id: order, touchpoint: shop, feels: { score: 2 } }, { id: wait, touchpoint: website }]
`);
const [buy, dream] = [workspace.journeys.get('buy')!, workspace.journeys.get('dream')!];
const rowsOf = (evidence: ReturnType<typeof evidenceOf>, grouping = everybody) => journeysOf(workspace, evidence, [buy, dream], grouping);

describe('feelings', () => {
  test('come from answers to the step, else to its touchpoint, else from the file, else from nowhere', async () => {
    const evidence = evidenceOf([
      answers('website', 'csat', { 3: 5 }),
      answers('website', 'csat', { 5: 4, 1: 1 }, { journey: 'buy', step: 'wait' }),
      answers(null, 'csat', { 1: 50 }, { journey: 'dream', step: 'wait' }),
      answers('elsewhere', 'csat', { 1: 50 }, { step: 'wait' }),
      answers('shop', 'csat', { 5: 4 }),
      readings('shop', 'waiting-time', 9, 10),
    ]);
    const [row] = await rowsOf(evidence);
    // The answers about the step "wait" are answers about its touchpoint as well: (5 · 50 + 4 · 100 + 0) / 10.
    expect(row.steps.map(({ valence, source, answered }) => [valence, source, answered?.n ?? null])).toEqual([
      [65, 'touchpoint', 10],
      [null, null, null],
      [0, 'feels', null],
      [80, 'step', 5],
    ]);
    expect(row.facts.measuredShare).toBe(0.5);
  });

  test('of a journey that is only wanted never come from answers', async () => {
    const [, row] = await rowsOf(evidenceOf([answers('website', 'csat', { 1: 50 })]));
    expect(row.steps.map(({ valence, source }) => [valence, source])).toEqual([
      [100, 'feels'],
      [null, null],
    ]);
  });

  test('are those of people like the persona where enough of them are known', async () => {
    const grouping = groupedByPersona(workspace);
    const evidence = evidenceOf([
      answers('website', 'csat', { 5: 6 }, { segments: ['business'] }),
      answers('website', 'csat', { 1: 6 }, { segments: ['private'] }),
      answers('shop', 'csat', { 4: 4 }, { segments: ['business'] }),
      answers('shop', 'csat', { 2: 4 }, { segments: ['private'] }),
    ]);
    const [row] = await rowsOf(evidence, grouping);
    expect(row.steps.slice(0, 2).map(({ valence, answered }) => [valence, answered?.respondents])).toEqual([
      [100, 'persona'],
      [50, 'everybody'],
    ]);
    expect((await rowsOf(evidence))[0].steps[0]).toMatchObject({ valence: 50, answered: { respondents: 'everybody' } });
  });

  test('follow the touchpoint’s answers to another measure where the first has too few', async () => {
    const [row] = await rowsOf(evidenceOf([answers('shop', 'csat', { 5: 4 }), answers('shop', 'effort', { 2: 5 })]));
    expect(row.steps[1]).toMatchObject({ valence: 25, answered: { measure: 'effort' } });
  });
});

test('follows the way that most people go', async () => {
  const [row] = await rowsOf(evidenceOf([answers('website', 'csat', { 3: 5 })]));
  // Of those who order 60 % only wait; nobody knows how ordering feels.
  expect(row.curve.steps).toEqual([
    { id: 'look', valence: 50 },
    { id: 'order', valence: null },
    { id: 'wait', valence: 50 },
  ]);
  expect(row.steps.map(({ isOnPath }) => isOnPath)).toEqual([true, true, false, true]);
  // 0.75 · 0.4 ask, and wait like the others afterwards.
  expect(row.steps.map(({ probability }) => Math.round((probability ?? 0) * 1e6) / 1e6)).toEqual([1, 0.75, 0.3, 0.75]);
  expect(row.steps.map(({ isHandOff }) => isHandOff)).toEqual([false, true, false, true]);
  expect(row.steps[1].stage).toBe('buy');
  expect(row.designed).toMatchObject({ peakEnd: 50, n: 2 });
});

describe('memory', () => {
  const asked = [
    answers('website', 'csat', { 5: 6 }, { source: 'survey' }),
    answers('shop', 'csat', { 5: 6 }, { source: 'survey' }),
    answers('website', 'csat', { 5: 6 }, { source: 'pulse' }),
  ];
  const column = (...values: readonly number[]) => Float64Array.from(values);
  const unknown = Number.NaN;
  // For each customer shop, website, and the whole; the last rated one step only.
  const rows: Rows = {
    total: 6,
    columns: [column(5, 1, 3, 4, 5, 5), column(3, 3, 5, 4, 5, unknown)],
    outcome: column(80, 20, 90, 70, 100, 50),
    left: null,
    weights: null,
    respondents: null,
  };

  test('is that of the customers, by the source that asks about the most steps', async () => {
    const requests: RowRequest[] = [];
    const evidence = evidenceOf(asked, { rows: (request) => (requests.push(request) > 0 ? rows : null) });
    const [{ memory }, { memory: dreamt }] = await rowsOf(evidence);
    expect(dreamt).toBeNull();
    // The website was asked about once, and comes last on the way: shop, website.
    expect(requests.map(({ source, questions }) => [source, questions.map(({ touchpoint }) => touchpoint)])).toEqual([
      ['survey', ['shop', 'website']],
    ]);
    // Peak and end: (100, 50), (0, 50), (100, 100), (75, 75), (100, 100); their middles 75, 25, 100, 75, 100 have the mean 75.
    // Means of all steps: 75, 25, 75, 75, 100, mean 70.
    expect(memory).toMatchObject({ source: 'survey', steps: ['order', 'wait'], n: 5, peakEnd: { value: 75 } });
    expect(memory?.memoryGap).toBeCloseTo(5, 12);
    expect(memory?.test).toMatchObject({ n: 5, isConclusive: false });
  });

  test('prefers the source that asks about more steps, and takes the next where it cannot be read', async () => {
    const more = [
      ...asked,
      answers('shop', 'csat', { 5: 6 }, { source: 'pulse' }),
      answers('hotline', 'csat', { 5: 6 }, { source: 'survey' }),
    ];
    const path = [buy.steps![1], buy.steps![2], buy.steps![3]];
    const found = askedReader(workspace, evidenceOf(more))(buy, path);
    expect(found.map(({ source, asked: steps }) => [source, steps.map(({ step }) => step.id)])).toEqual([
      ['survey', ['order', 'ask', 'wait']],
      ['pulse', ['order', 'wait']],
    ]);
    const evidence = evidenceOf(more, { rows: ({ source }) => (source === 'survey' ? null : rows) });
    expect((await memoryReader(workspace, evidence, everybody)(buy, path))?.source).toBe('pulse');
  });

  test('counts customers by their survey weight', async () => {
    const weighted = { ...rows, weights: column(1, 3, 1, 1, 1, 1) };
    const [{ memory }] = await rowsOf(evidenceOf(asked, { rows: () => weighted }));
    expect(memory?.peakEnd.value).toBeCloseTo((75 + 3 * 25 + 100 + 75 + 100) / 7, 12);
  });

  test('is unknown where the source cannot be read by respondent, or too few rated two steps', async () => {
    expect((await rowsOf(evidenceOf(asked)))[0].memory).toBeNull();
    const few = { ...rows, columns: rows.columns.map((values) => values.slice(0, 4)), outcome: null };
    expect((await rowsOf(evidenceOf(asked, { rows: () => few })))[0].memory).toBeNull();
  });

  test('asks for people like the persona where the evidence is kept apart by persona', async () => {
    const requests: RowRequest[] = [];
    const evidence = evidenceOf(asked, { rows: (request) => (requests.push(request) > 0 ? rows : null) });
    await rowsOf(evidence, groupedByPersona(workspace));
    expect(requests[0].where).toEqual({ class: 'business' });
  });
});
