import { expect, test } from 'vitest';
import { derivedImportance } from '../../../src/analysis/relevance/derived.js';
import type { Driver, Drivers } from '../../../src/analysis/relevance/driver-types.js';

const driver = (touchpoint: string, told: Partial<Driver> = {}): Driver => ({
  touchpoint,
  measure: 'csat',
  lmg: 0.1,
  share: 0.5,
  low: 0.4,
  high: 0.7,
  first: null,
  topThree: null,
  correlation: 0.3,
  correlationInterval: { low: 0.1, high: 0.5 },
  weight: 0.1,
  beta: 0.2,
  inflation: 1.5,
  n: 100,
  excluded: null,
  ...told,
});
const source = (id: string, drivers: readonly Driver[], told: Partial<Drivers> = {}): Drivers => ({
  source: id,
  drivers,
  r2: 0.4,
  respondents: 100,
  n: 100,
  missing: 'listwise',
  status: 'ok',
  explains: true,
  halo: false,
  repaired: 0,
  replicates: 1000,
  sampled: false,
  ...told,
});

test('puts the strongest driver at 100, the others in proportion', () => {
  const found = derivedImportance([source('s', [driver('a', { lmg: 0.3 }), driver('b', { lmg: 0.06 })])]);
  expect([...found].map(([id, { index }]) => [id, Math.round(index ?? 0)])).toEqual([
    ['a', 100],
    ['b', 20],
  ]);
});

test('averages sources by those who answered', () => {
  const found = derivedImportance([
    source('2015', [driver('a', { lmg: 0.2, share: 0.4, low: 0.3, high: 0.6, n: 300 })]),
    source('2016', [driver('a', { lmg: 0.4, share: 0.8, low: 0.4, high: 1, n: 100 })], { status: 'indicative' }),
  ]).get('a');
  expect(found).toMatchObject({ n: 400, status: 'indicative', sources: ['2015', '2016'] });
  expect(found?.lmg).toBeCloseTo((300 * 0.2 + 100 * 0.4) / 400, 12);
  expect(found?.share).toBeCloseTo(0.5, 12);
  // Half-widths 0.1 · 3/4 and 0.4 / 4 below, 0.2 · 3/4 and 0.2 / 4 above, as independent errors.
  expect(found?.low).toBeCloseTo(0.5 - Math.hypot(0.075, 0.1), 12);
  expect(found?.high).toBeCloseTo(0.5 + Math.hypot(0.15, 0.05), 12);
});

test('has no interval where a source has none', () => {
  const found = derivedImportance([source('2015', [driver('a', { low: null, high: null })]), source('2016', [driver('a')])]).get('a');
  expect(found).toMatchObject({ low: null, high: null, index: 100 });
});

test('leaves sources that may not be ranked aside where others may', () => {
  const found = derivedImportance([
    source('good', [driver('a', { lmg: 0.1 })]),
    source('few', [driver('a', { lmg: 0.9 })], { status: 'too-few' }),
    source('weak', [driver('a', { lmg: 0.9 })], { explains: false }),
    source('odd', [driver('a', { lmg: 0.9, excluded: 'negative' })]),
  ]).get('a');
  expect(found).toMatchObject({ lmg: 0.1, n: 100, sources: ['good'], index: 100 });
});

test('shows what may not be ranked without a place', () => {
  const few = derivedImportance([
    source('few', [driver('a', { lmg: 0.9 })], { status: 'too-few' }),
    source('good', [driver('b', { lmg: 0.1 })]),
  ]);
  expect(few.get('a')).toMatchObject({ lmg: 0.9, index: null, status: 'too-few' });
  // What is not ranked is no measure for the others.
  expect(few.get('b')).toMatchObject({ index: 100 });
});

test('says nothing of drivers that were left out of the computation', () => {
  const found = derivedImportance([source('s', [driver('a'), driver('b', { lmg: null, share: null, excluded: 'no-variance' })])]);
  expect([...found.keys()]).toEqual(['a']);
  expect(derivedImportance([]).size).toBe(0);
});
