import { expect, test } from 'vitest';
import { everybody, groupedBySegment } from '../../../src/analysis/grouping.js';
import { reachOf } from '../../../src/analysis/relevance/reach.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const counted = 'reach: { contacts: 900, customers: 300, per: month }';

async function reach(customers: string, lines: string, tallies: readonly Tally[] = [], group: string | null = null) {
  const { workspace } = await loadExample(
    `\n# file: tp.yaml\nformat: 1\nname: A\n${customers}\n# file: touchpoints/wifi.yaml\nname: Wi-Fi\n${lines}\n`,
  );
  const touchpoint = workspace.touchpoints.get('wifi');
  if (touchpoint === undefined) throw new Error('there is no wifi');
  const grouping = group === null ? everybody : groupedBySegment('class');
  return reachOf(workspace.company, evidenceOf(tallies), touchpoint, grouping, group);
}
const thousand = 'customers: { count: 1000 }';

test('is the share of customers that were counted there, before what answers say', async () => {
  const asked = [answers('wifi', 'csat', { 5: 50 }, { notUsed: 50 })];
  expect(await reach(thousand, counted, asked)).toEqual({
    score: { value: 30, low: null, high: null },
    n: null,
    from: 'counted',
    frequency: 3,
  });
});

test('is never more than everybody', async () => {
  expect(await reach('customers: { count: 200 }', counted)).toMatchObject({ score: { value: 100 } });
});

test('is the share of those who did not answer "never used", with Wilson’s interval', async () => {
  // Wilson for 50 of 100: 0.4038–0.5962.
  const found = await reach('', counted, [answers('wifi', 'csat', { 5: 40, 1: 10 }, { notUsed: 50, missing: 7 })]);
  expect(found).toMatchObject({ from: 'answers', n: 100, frequency: 3, score: { value: 50 } });
  expect([found?.score.low?.toFixed(2), found?.score.high?.toFixed(2)]).toEqual(['40.38', '59.62']);
});

test('takes only questions that know "never used", and of several measures the one that most were asked', async () => {
  const found = await reach('', '', [
    answers('wifi', 'csat', { 5: 30 }, { source: '2015', notUsed: 20 }),
    answers('wifi', 'csat', { 5: 30 }, { source: '2016', notUsed: 20 }),
    answers('wifi', 'csat', { 5: 9000 }, { source: 'pulse' }),
    answers('wifi', 'importance', { 5: 40 }, { source: '2016', notUsed: 10 }),
  ]);
  expect(found).toMatchObject({ n: 100, score: { value: 60 } });
});

test('is that of the group that is asked for, whatever was counted for all', async () => {
  const tallies = [
    answers('wifi', 'csat', { 5: 30 }, { segments: ['eco'], notUsed: 10 }),
    answers('wifi', 'csat', { 5: 30 }, { segments: ['business'] }),
  ];
  expect(await reach(thousand, counted, tallies, 'eco')).toMatchObject({ from: 'answers', score: { value: 75 } });
  // Nobody in business class never used it: the question still could have told.
  expect(await reach(thousand, counted, tallies, 'business')).toMatchObject({ n: 30, score: { value: 100 } });
});

test('is unknown where nobody could say "never used", where fewer than five answered, and in another window', async () => {
  expect(await reach('', '', [answers('wifi', 'csat', { 5: 30 })])).toBeNull();
  expect(await reach('', '', [answers('wifi', 'csat', { 5: 2 }, { notUsed: 2 })])).toBeNull();
  expect(await reach('', '', [answers('wifi', 'csat', { 5: 30 }, { notUsed: 9, window: 1 })])).toBeNull();
  expect(await reach('', '', [answers('shop', 'csat', { 5: 30 }, { notUsed: 9 })])).toBeNull();
  expect(await reach('', counted)).toBeNull();
});
