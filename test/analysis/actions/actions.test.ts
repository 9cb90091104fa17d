import { expect, test } from 'vitest';
import { actionsOf } from '../../../src/analysis/actions/actions.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/shop.yaml
name: Shop
# file: touchpoints/hotline.yaml
name: Hotline
# file: actions/form.yaml
title: Shorter form
touchpoints: [shop]
status: doing
effort: 2
impact: { quality: { from: 40, to: 60 }, confidence: 0.5 }
due: 2026-03-01
# file: actions/rebuild.yaml
title: New shop
touchpoints: [shop]
status: planned
effort: 100
impact: { quality: { from: 40, to: 90 }, confidence: 0.8 }
due: 2026-03-10
# file: actions/thought.yaml
title: Some thought
touchpoints: [hotline]
# file: actions/calm.yaml
title: Calmer music
touchpoints: [hotline, shop]
status: done
done: 2026-02-10
effort: 1
# file: actions/bot.yaml
title: A robot
touchpoints: [hotline]
status: dropped
due: 2026-01-01
`);
const options = { selects: () => true, asOf: '2026-03-05', weights: { from: 'relevance', weights: new Map([['shop', 50]]) } } as const;

test('puts what gains most for a day of work first, ideas after that, then what is done or dropped', () => {
  const { rows, crosshair } = actionsOf(workspace, evidenceOf([]), options);
  // 20 · 0.5 · 0.5 = 5 points in 2 days, 50 · 0.5 · 0.8 = 20 in 100 days.
  expect(rows.map(({ action, status, impact, quadrant }) => [action.id, status, impact.uplift, impact.upliftPerDay, quadrant])).toEqual([
    ['form', 'doing', 5, 2.5, 'fill-in'],
    ['rebuild', 'planned', 20, 0.2, 'major-project'],
    ['thought', 'idea', null, null, null],
    ['calm', 'done', null, null, null],
    ['bot', 'dropped', null, null, null],
  ]);
  expect(crosshair).toEqual({ impact: 12.5, effort: 51 });
});

test('counts the days since an action was due, as of the day', () => {
  const overdue = (asOf: string | null) =>
    actionsOf(workspace, evidenceOf([]), { ...options, asOf }).rows.map(({ overdueDays }) => overdueDays);
  expect(overdue('2026-03-05')).toEqual([4, null, null, null, null]);
  expect(overdue('2026-03-12')).toEqual([11, 2, null, null, null]);
  expect(overdue(null)).toEqual([null, null, null, null, null]);
});

test('compares before and after at each touchpoint of what is done, all comparisons tested together', () => {
  const evidence = evidenceOf([
    answers('hotline', 'csat', { 1: 20, 2: 20 }, { month: '2026-01' }),
    answers('hotline', 'csat', { 4: 20, 5: 20 }, { month: '2026-03' }),
    answers('shop', 'csat', { 3: 20, 4: 20 }, { month: '2026-01' }),
    answers('shop', 'csat', { 3: 21, 4: 19 }, { month: '2026-03' }),
  ]);
  const done = actionsOf(workspace, evidence, options).rows.find(({ action }) => action.id === 'calm');
  expect(done?.results.map(({ touchpoint, change }) => [touchpoint, change?.verdict])).toEqual([
    ['hotline', 'improved'],
    ['shop', 'unclear'],
  ]);
  const [hotline, other] = done?.results.map(({ change }) => change) ?? [];
  expect(hotline?.pAdjusted).toBeCloseTo(2 * (hotline?.p ?? 0), 12);
  expect(other?.pAdjusted).toBe(other?.p);
});

test('shows only what is selected, and sets the fields among that', () => {
  const { rows, crosshair } = actionsOf(workspace, evidenceOf([]), {
    ...options,
    selects: (_, touchpoints) => touchpoints.includes('hotline'),
  });
  expect(rows.map(({ action }) => action.id)).toEqual(['thought', 'calm', 'bot']);
  expect(crosshair).toBeNull();
});
