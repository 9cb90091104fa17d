/** The figures that drawings show: from evidence, else assumed, else unknown. */
import { expect, test } from 'vitest';
import { touchpointFigures } from '../../src/diagrams/touchpoint-figures.js';
import { answers, evidenceOf, readings } from '../support/evidence.js';
import { loadExample } from '../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: Example
goals: [{ id: quick, measure: quality, touchpoint: hotline, at_least: 60 }]
settings: { target_quality: 70 }
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: waiting, unit: s, better: lower, target: 120 }]
assessment: { satisfaction: 1, date: 2026-01-01 }
# file: touchpoints/invoice.yaml
name: Invoice
metrics: [{ id: errors, better: lower }]
assessment: { satisfaction: 4, date: 2026-01-01 }
# file: touchpoints/fax.yaml
name: Fax
`);
const evidence = evidenceOf([answers('hotline', 'csat', { 1: 5, 5: 15 }, { month: '2026-09' }), readings('hotline', 'waiting', 30, 40)]);

test('takes what is measured before what is assumed, and no relevance where it is not asked for', async () => {
  const figures = await touchpointFigures(workspace, evidence, null);
  expect(figures.get('hotline')).toMatchObject({ relevance: null, quality: { value: 75, isAssumed: false, n: 20 } });
  expect(figures.get('invoice')?.quality).toEqual({ value: 75, low: null, high: null, isAssumed: true, n: 0 });
  expect(figures.get('fax')).toEqual({ relevance: null, quality: null, kpis: [] });
});

test('holds a quality against its goal, and a metric against its target; what is assumed is no figure', async () => {
  const figures = await touchpointFigures(workspace, evidence, null);
  expect(figures.get('hotline')?.kpis).toMatchObject([
    { measure: 'csat', value: 75, target: 60, isMet: true, n: 20, date: '2026-09-30' },
    { measure: 'waiting', value: null, within: 0.75, target: 120, isMet: null, n: 40, date: null },
  ]);
  expect(figures.get('invoice')?.kpis).toMatchObject([{ measure: 'errors', value: null, within: null, target: null, n: 0, date: null }]);
});
