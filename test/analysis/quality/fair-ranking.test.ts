import { expect, test } from 'vitest';
import { everybody } from '../../../src/analysis/grouping.js';
import { fairRanking } from '../../../src/analysis/quality/fair-ranking.js';
import { qualityOf } from '../../../src/analysis/quality/quality.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: Musterbau
# file: touchpoints/advice.yaml
name: Advice
# file: touchpoints/delivery.yaml
name: Delivery
# file: touchpoints/fair.yaml
name: Fair
# file: touchpoints/hotline.yaml
name: Hotline
`);

function rankingOf(...tallies: readonly Tally[]) {
  const rows = qualityOf(workspace, evidenceOf(tallies), { grouping: everybody, selects: () => true, withCompany: true });
  return fairRanking(rows);
}

const good = answers('advice', 'csat', { 4: 60, 5: 60 });
const middling = answers('delivery', 'csat', { 2: 20, 3: 60, 4: 40 });
const bad = answers('hotline', 'csat', { 1: 60, 2: 60 });

test('draws few answers towards the mean, so that they carry nobody to the top', () => {
  const { rows, comparisons } = rankingOf(good, middling, bad, answers('fair', 'csat', { 4: 2, 5: 10 }));
  const [advice, delivery, fair, hotline] = rows;
  expect(fair?.score?.value).toBeGreaterThan(advice?.score?.value ?? 100);
  expect(fair?.adjusted).toBeLessThan(fair?.score?.value ?? 0);
  expect([advice, delivery, fair, hotline].map((row) => row?.rank)).toEqual([2, 3, 1, 4]);
  expect(comparisons).toMatchObject([{ measure: 'csat', segment: null, touchpoints: 4 }]);
  expect(comparisons[0]?.heterogeneity).toBeGreaterThan(0.9);
});

test('draws fewer than ten answers, and does not rank them', () => {
  const [, , fair] = rankingOf(good, middling, bad, answers('fair', 'csat', { 5: 6 })).rows;
  expect(fair).toMatchObject({ score: { value: 100 }, rank: null });
  expect(fair?.adjusted).toBeLessThan(100);
});

test('ranks nothing where chance may explain all differences', () => {
  const same = { 2: 10, 3: 10, 4: 10 };
  const { rows, comparisons } = rankingOf(...['advice', 'delivery', 'fair'].map((id) => answers(id, 'csat', same)));
  expect(rows.map(({ rank }) => rank)).toEqual([null, null, null, null]);
  expect(comparisons).toMatchObject([{ deviation: 0, heterogeneity: 0 }]);
});

test('compares what was asked in the same way only, and never the company as a whole', () => {
  const { rows } = rankingOf(
    good,
    bad,
    answers('delivery', 'nps', { 10: 20, 0: 5 }),
    readings('fair', 'waiting-time', 80, 100),
    answers(null, 'csat', { 5: 20, 4: 5 }),
  );
  // Two can be put in order, but tell nothing of a mean to be drawn to; one alone has no rank.
  expect(rows.map(({ touchpoint, rank, adjusted }) => [touchpoint, rank, adjusted])).toEqual([
    ['advice', 1, null],
    ['delivery', null, null],
    ['fair', null, null],
    ['hotline', 2, null],
    [null, null, null],
  ]);
});

test('keeps the ranks among all where only some are shown', () => {
  const all = rankingOf(good, middling, bad).rows;
  const shown = fairRanking(
    all.filter(({ touchpoint }) => touchpoint === 'hotline').map((row) => ({ ...row, rank: null })),
    all,
  );
  expect(shown.rows).toMatchObject([{ touchpoint: 'hotline', rank: 3 }]);
});
