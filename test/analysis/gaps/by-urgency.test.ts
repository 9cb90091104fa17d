import { expect, test } from 'vitest';
import { byUrgency } from '../../../src/analysis/gaps/by-urgency.js';
import type { GapRow } from '../../../src/analysis/gaps/gap-row.js';
import type { Incident } from '../../../src/analysis/gaps/incidents-of.js';

const score = (value: number) => ({ value, low: null, high: null });
const incident = (attributable: number, verdict: Incident['verdict'] = 'relation-breaker'): Incident => ({
  withIncident: 0.3,
  without: 0.1,
  n: 50,
  nWithout: 50,
  difference: { value: 0.2, low: 0.1, high: 0.3 },
  attributable,
  p: 0.01,
  pAdjusted: 0.01,
  verdict,
});
const row = (touchpoint: string, group: GapRow['group'], told: Partial<GapRow> & { readonly priorityOf?: number } = {}): GapRow => ({
  touchpoint,
  segment: null,
  importance: null,
  performance: null,
  measure: 'csat',
  n: 30,
  status: 'ok',
  target: { value: 80, from: 'default' },
  quadrant: null,
  borderline: false,
  gap: null,
  zGap: null,
  priority: told.priorityOf === undefined ? null : { ...score(told.priorityOf), share: null, cumulative: null },
  reactions: null,
  opportunity: null,
  asymmetry: null,
  incident: null,
  group,
  ...told,
});
const order = (...rows: readonly GapRow[]) => rows.toSorted(byUrgency).map(({ touchpoint }) => touchpoint);

test('goes from what breaks relations to what is fine', () => {
  expect(
    order(
      row('fine', null),
      row('less', 'reduce'),
      row('chance', 'opportunity'),
      row('ask', 'measure-first'),
      row('mend', 'priority'),
      row('break', 'relation-breaker'),
    ),
  ).toEqual(['break', 'mend', 'ask', 'chance', 'less', 'fine']);
});

test('orders what breaks relations by the departures that it stands for', () => {
  expect(
    order(
      row('few', 'relation-breaker', { incident: incident(2), priorityOf: 30 }),
      row('many', 'relation-breaker', { incident: incident(9), priorityOf: 1 }),
    ),
  ).toEqual(['many', 'few']);
});

test('orders the others by priority, departures that prove nothing aside', () => {
  expect(
    order(
      row('low', 'priority', { priorityOf: 3, incident: incident(50, 'not-proven') }),
      row('high', 'priority', { priorityOf: 9 }),
      row('middle', 'priority', { priorityOf: 5 }),
    ),
  ).toEqual(['high', 'middle', 'low']);
});

test('puts what was judged in a workshop after what was measured', () => {
  expect(order(row('judged', 'priority', { priorityOf: 40, status: 'assumed' }), row('measured', 'priority', { priorityOf: 1 }))).toEqual([
    'measured',
    'judged',
  ]);
});

test('orders equals by importance, then by id and segment', () => {
  expect(order(row('b', 'measure-first'), row('c', 'measure-first', { importance: score(9) }), row('a', 'measure-first'))).toEqual([
    'c',
    'a',
    'b',
  ]);
  const segments = [row('a', null, { segment: 'eco' }), row('a', null, { segment: 'business' })].toSorted(byUrgency);
  expect(segments.map(({ segment }) => segment)).toEqual(['business', 'eco']);
});
