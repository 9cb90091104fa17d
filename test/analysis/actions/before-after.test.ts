import { expect, test } from 'vitest';
import { beforeAndAfter } from '../../../src/analysis/actions/before-after.js';
import { answers, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/shop.yaml
name: Shop
metrics: [{ id: load-time, better: lower, target: 2 }]
`);
const shop = workspace.touchpoints.get('shop')!;

test('compares the year before with the year after, without the month between and what lies further away', () => {
  const found = beforeAndAfter(
    [
      answers('shop', 'csat', { 1: 900 }, { month: '2025-02' }),
      answers('shop', 'csat', { 1: 10, 3: 10 }, { month: '2025-03' }),
      answers('shop', 'csat', { 2: 10 }, { month: '2026-02' }),
      answers('shop', 'csat', { 1: 900 }, { month: '2026-03' }),
      answers('shop', 'csat', { 4: 10, 5: 10 }, { month: '2026-04' }),
      answers('shop', 'csat', { 5: 10 }, { month: '2027-03' }),
      answers('shop', 'csat', { 1: 900 }, { month: '2027-04' }),
      answers('shop', 'csat', { 1: 900 }),
    ],
    shop,
    '2026-03-15',
    3,
  );
  // Before (10 · 0 + 10 · 50 + 10 · 25) / 30 = 25, after (10 · 75 + 20 · 100) / 30.
  expect(found).toMatchObject({
    touchpoint: 'shop',
    measure: 'csat',
    before: { score: { value: 25 }, n: 30, first: '2025-03', last: '2026-02' },
    after: { n: 30, first: '2026-04', last: '2027-03' },
    change: { verdict: 'improved' },
  });
  expect(found?.after.score?.value).toBeCloseTo(275 / 3, 10);
  expect(found?.change?.difference).toBeCloseTo(275 / 3 - 25, 10);
});

test('knows no change where one side has too few answers', () => {
  const evidence = [answers('shop', 'csat', { 1: 4 }, { month: '2026-02' }), answers('shop', 'csat', { 5: 50 }, { month: '2026-04' })];
  expect(beforeAndAfter(evidence, shop, '2026-03-01', 3)).toMatchObject({ before: { score: null, n: 4 }, after: { n: 50 }, change: null });
});

test('compares shares inside the target of a metric', () => {
  const evidence = [
    readings('shop', 'load-time', 50, 100, { month: '2026-02' }),
    readings('shop', 'load-time', 90, 100, { month: '2026-04' }),
  ];
  expect(beforeAndAfter(evidence, shop, '2026-03-01', 3)).toMatchObject({
    measure: 'load-time',
    before: { score: { value: 50 } },
    change: { difference: 40 },
  });
});

test('has nothing to compare without dated answers', () => {
  expect(beforeAndAfter([answers('shop', 'csat', { 1: 40 })], shop, '2026-03-01', 3)).toBeNull();
});
