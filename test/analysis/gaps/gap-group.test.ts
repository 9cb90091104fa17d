import { expect, test } from 'vitest';
import type { Asymmetry } from '../../../src/analysis/gaps/asymmetry.js';
import { groupOfGap } from '../../../src/analysis/gaps/gap-group.js';
import type { GapRow } from '../../../src/analysis/gaps/gap-row.js';
import type { Incident } from '../../../src/analysis/gaps/incidents-of.js';
import { opportunity } from '../../../src/analysis/gaps/opportunity.js';

type Known = Pick<GapRow, 'incident' | 'priority' | 'opportunity' | 'asymmetry' | 'quadrant'>;

const incident = (verdict: Incident['verdict']): Incident => ({
  withIncident: 0.3,
  without: 0.1,
  n: 50,
  nWithout: 50,
  difference: { value: 0.2, low: 0.1, high: 0.3 },
  attributable: 10,
  p: 0.01,
  pAdjusted: 0.01,
  verdict,
});
const asymmetry = (verdict: Asymmetry['verdict']): Asymmetry => ({
  source: 's',
  penalty: null,
  reward: null,
  asymmetry: null,
  p: null,
  n: 99,
  verdict,
});
const priority = (value: number) => ({ value, low: null, high: null, share: null, cumulative: null });
const group = (known: Partial<Known>, isToMeasureFirst = false, mayRetire = false) =>
  groupOfGap({ incident: null, priority: null, opportunity: null, asymmetry: null, quadrant: null, ...known }, isToMeasureFirst, mayRetire);

test('puts what breaks relations first, whatever else is true', () => {
  expect(group({ incident: incident('relation-breaker'), priority: priority(0) }, true, true)).toBe('relation-breaker');
  expect(group({ incident: incident('not-proven'), priority: priority(5) })).toBe('priority');
});

test('reduces what may go, whatever its quality', () => {
  expect(group({ priority: priority(5) }, false, true)).toBe('reduce');
  expect(group({}, true, true)).toBe('reduce');
});

test('measures before it improves, and improves where points are missing', () => {
  expect(group({}, true)).toBe('measure-first');
  expect(group({ priority: priority(0.1) })).toBe('priority');
  expect(group({ priority: priority(0) })).toBeNull();
});

test('sees an opportunity where delight pays', () => {
  expect(group({ priority: priority(0), asymmetry: asymmetry('satisfier') })).toBe('opportunity');
  expect(group({ priority: priority(0), asymmetry: asymmetry('strong-satisfier') })).toBe('opportunity');
  expect(group({ priority: priority(0), asymmetry: asymmetry('dissatisfier') })).toBeNull();
  expect(group({ priority: priority(1), asymmetry: asymmetry('satisfier') })).toBe('priority');
});

test('sees an opportunity in a score above 12 that is sure', () => {
  // 90 of 100 find it important, 50 are satisfied: 9 + 4 = 13.
  const high = opportunity({ both: 50, importantOnly: 40, satisfiedOnly: 0, neither: 10 });
  const few = opportunity({ both: 5, importantOnly: 4, satisfiedOnly: 0, neither: 1 });
  // 80 and 40: 8 + 4 = 12.
  const twelve = opportunity({ both: 40, importantOnly: 40, satisfiedOnly: 0, neither: 20 });
  expect(group({ opportunity: high })).toBe('opportunity');
  expect(few).toMatchObject({ value: 13, isUncertain: true });
  expect(group({ opportunity: few })).toBeNull();
  expect(twelve?.value).toBeCloseTo(12, 9);
  expect(group({ opportunity: twelve })).toBeNull();
});

test('reduces what is more than is called for', () => {
  expect(group({ priority: priority(0), quadrant: { data: 'possible-overkill', scale: 'keep-up-the-good-work' } })).toBe('reduce');
  expect(group({ priority: priority(0), quadrant: { data: 'low-priority', scale: 'possible-overkill' } })).toBeNull();
});
