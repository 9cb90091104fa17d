import { expect, test } from 'vitest';
import { actionImpact } from '../../../src/analysis/actions/action-impact.js';
import { loadExample } from '../../support/workspace.js';

const relevance = new Map([
  ['shop', 80],
  ['hotline', 40],
]);

async function impactOf(text: string, asOf = '2026-11-22') {
  const { workspace } = await loadExample(`
# file: journeys/order.yaml
name: I order
steps: [{ id: a, touchpoint: hotline }, { id: b, touchpoint: fax }, { id: c, touchpoint: hotline }]
# file: actions/mend.yaml
title: Mend it
${text}
`);
  return actionImpact(workspace, workspace.actions.get('mend')!, relevance, asOf);
}

test('is the expected change, weighed by relevance and confidence', async () => {
  // (60 − 40) · 80 / 100 · 0.5 = 8, in 4 days.
  expect(
    await impactOf('touchpoints: [shop]\neffort: 4\nimpact: { quality: { from: 40, to: 60 }, confidence: 0.5 }\ndue: 2027-01-01'),
  ).toEqual({
    id: 'mend',
    touchpoints: ['shop'],
    from: 40,
    to: 60,
    confidence: 0.5,
    relevance: 80,
    effort: 4,
    uplift: 8,
    upliftPerDay: 2,
    unknown: [],
    due: '2027-01-01',
    isOverdue: false,
  });
});

test('counts once at the mean relevance, however many touchpoints it names', async () => {
  const {
    touchpoints,
    relevance: mean,
    uplift,
  } = await impactOf(
    'touchpoints: [shop]\nexpectations: [hotline/fast, shop/kind, fax/dead]\nimpact: { quality: { from: 40, to: 60 }, confidence: 1 }',
  );
  expect(touchpoints).toEqual(['shop', 'hotline', 'fax']);
  expect([mean, uplift]).toEqual([60, 12]);
});

test('goes by the touchpoints of its journeys where it names none', async () => {
  expect(await impactOf('journeys: [order, nowhere]')).toMatchObject({ touchpoints: ['hotline', 'fax'], relevance: 40 });
});

test('says what is unknown', async () => {
  expect(await impactOf('touchpoints: [fax]')).toMatchObject({
    uplift: null,
    upliftPerDay: null,
    unknown: ['quality', 'confidence', 'relevance', 'effort'],
  });
  expect(await impactOf('touchpoints: [shop]\nimpact: { quality: { from: 50, to: 60 } }\neffort: 0')).toMatchObject({
    uplift: 8,
    upliftPerDay: null,
    unknown: ['confidence'],
  });
});

test.each([
  ['is overdue after the day', 'due: 2026-11-21', true],
  ['is not overdue on the day', 'due: 2026-11-22', false],
  ['is not overdue once done', 'due: 2026-11-21\nstatus: done', false],
  ['is not overdue once dropped', 'due: 2026-11-21\nstatus: dropped', false],
  ['is not overdue without a day', 'status: doing', false],
])('%s', async (_, text, isOverdue) => {
  expect((await impactOf(text)).isOverdue).toBe(isOverdue);
});
