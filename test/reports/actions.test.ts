import { expect, test } from 'vitest';
import { actions } from '../../src/reports/actions/actions.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt } from '../support/made-report.js';

const inventory = `
# file: touchpoints/shop.yaml
name: Shop
owner: sales
assessment: { importance: 5, date: 2026-01-01 }
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 3, date: 2026-01-01 }
# file: actions/form.yaml
title: { en: Shorter form, de: Kürzeres Formular }
kind: fix
touchpoints: [shop]
owner: sales
status: doing
effort: 2
cost: { amount: 100, currency: EUR }
impact: { quality: { from: 40, to: 60 }, confidence: 0.5 }
due: 2026-03-01
# file: actions/voice.yaml
title: New voice
touchpoints: [hotline]
effort: 5
impact: { quality: { from: 40, to: 50 } }
# file: actions/calm.yaml
title: Calmer music
touchpoints: [hotline]
status: done
done: 2026-02-10
`;
const evidence = evidenceOf(
  [answers('hotline', 'csat', { 1: 20, 2: 20 }, { month: '2026-01' }), answers('hotline', 'csat', { 4: 20, 5: 20 }, { month: '2026-03' })],
  { sources: [{ id: null, last: '2026-03-20' }] },
);

test('shows what each action is expected to bring, and what is late', async () => {
  const report = await madeReport(actions, inventory, evidence);
  const [form, voice, calm] = cellsOf(report, 'actions');
  // Relevance 100 and 50 from the assessments: 20 · 1 · 0.5 and 10 · 0.5.
  expect(form).toMatchObject({
    action: 'form',
    status: 'doing',
    gain: 10,
    'gain-per-day': 5,
    field: 'quick win',
    overdue: 19,
    cost: { amount: 100, currency: 'EUR' },
  });
  expect(voice).toMatchObject({ action: 'voice', status: 'idea', gain: 5, field: 'drop', due: null, overdue: null });
  expect(calm).toMatchObject({ action: 'calm', status: 'done', gain: null, field: null });
  expect(sentencesOf(report).slice(0, 3)).toEqual([
    'Overdue: form.',
    'Quick wins: form.',
    'Before against after: 1 surely better and 0 surely worse, of 1 comparison.',
  ]);
});

test('compares before and after without a control, and says so', async () => {
  const report = await madeReport(actions, inventory, evidence, { language: 'de' });
  // 12.5 before, 87.5 after.
  expect(cellsOf(report, 'before-after')).toMatchObject([
    { action: 'calm', touchpoint: 'hotline', before: 12.5, after: 87.5, 'n-before': 40, change: 75, verdict: 'verbessert' },
  ]);
  expect(sentencesOf(report).some((text) => text.startsWith('Vorher/nachher, ohne Vergleichsgruppe'))).toBe(true);
});

test('gives programs ids, null for what is unknown, and status words', async () => {
  const { data } = await madeReport(actions, inventory, evidence, { asOf: '2026-02-28' });
  expect(data.rows).toMatchObject([
    {
      action: 'form',
      touchpoints: ['shop'],
      uplift: 10,
      quadrant: 'quick-win',
      overdue: false,
      overdueDays: null,
      unknown: [],
      results: [],
    },
    { action: 'voice', confidence: null, unknown: ['confidence'], quadrant: 'drop' },
    { action: 'calm', from: null, uplift: null, done: '2026-02-10', results: [{ touchpoint: 'hotline', change: { verdict: 'improved' } }] },
  ]);
});

test('is about the actions at the touchpoints that are asked for, or asked for themselves', async () => {
  const ids = async (query: string) =>
    (await madeReport(actions, inventory, evidence, { query })).data.rows.map((row) => (row as { action: string }).action);
  expect(await ids('id:hotline')).toEqual(['voice', 'calm']);
  expect(await ids('kind:fix')).toEqual(['form']);
});

test('knows nothing late without a day, no results without evidence, and no chart without an expectation', async () => {
  const report = await madeReport(actions, inventory);
  expect(report.data.rows.every((row) => (row as { overdueDays: number | null }).overdueDays === null)).toBe(true);
  expect(sentencesOf(report).at(-1)).toContain('--as-of');
  expect(await shownAt(report, 80)).toContain('Nothing was measured where an action is done.');
  const empty = await madeReport(actions, '\n# file: touchpoints/shop.yaml\nname: Shop\n');
  expect(empty.blocks.map(({ kind }) => kind)).toEqual(['table']);
  expect(await shownAt(empty, 60)).toContain('There are no actions yet; begin with one: tp new action <id>');
});

test('fits into 60 columns', async () => {
  const text = await shownAt(await madeReport(actions, inventory, evidence, { language: 'de' }), 60);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});
