import { describe, expect, test } from 'vitest';
import { meanOfShares } from '../../../src/analysis/promises/fulfilment-interval.js';
import { countedCases } from '../../../src/analysis/promises/promise-cases.js';
import { promisesOf } from '../../../src/analysis/promises/promises.js';
import { wilsonInterval } from '../../../src/analysis/statistics/shares/wilson-interval.js';
import { cases, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

describe('meanOfShares', () => {
  const share = (value: number, low: number, high: number) => ({ value, low, high });

  test('is the interval of the share itself for one', () => {
    const only = wilsonInterval(41, 80)!;
    const mean = meanOfShares([{ share: only, weight: 7 }]);
    expect(mean?.value).toBe(only.value);
    expect(mean?.low).toBeCloseTo(only.low, 12);
    expect(mean?.high).toBeCloseTo(only.high, 12);
  });

  test('puts the distances of the ends together like the sides of a right angle', () => {
    // Weights 3 : 1; below √((0.75 · 0.2)² + (0.25 · 0.8)²) = 0.25, above √((0.75 · 0.16)² + (0.25 · 0.2)²) = 0.13.
    const mean = meanOfShares([
      { share: share(0.6, 0.4, 0.76), weight: 3 },
      { share: share(0.8, 0, 1), weight: 1 },
    ]);
    expect(mean?.value).toBeCloseTo(0.65, 12);
    expect(mean?.low).toBeCloseTo(0.4, 12);
    expect(mean?.high).toBeCloseTo(0.78, 12);
  });

  test('counts all alike where no weight is above 0, and is null for none', () => {
    expect(
      meanOfShares([
        { share: share(0.2, 0.1, 0.3), weight: 0 },
        { share: share(0.4, 0.3, 0.5), weight: 0 },
      ])?.value,
    ).toBeCloseTo(0.3, 12);
    expect(meanOfShares([])).toBeNull();
  });
});

describe('countedCases', () => {
  test('adds up what was counted of one promise at one touchpoint, in the first window', () => {
    const evidence = evidenceOf([
      cases('hotline', 'fast', 3, 4),
      cases('hotline', 'fast', 5, 6, { month: '2026-02' }),
      cases('hotline', 'fast', 100, 100, { window: 1 }),
      cases('hotline', 'kind', 1, 1),
    ]);
    expect(countedCases(evidence)).toEqual([
      { promise: 'fast', touchpoint: 'hotline', kept: 8, n: 10, worth: { kept: 8, n: 10 } },
      { promise: 'kind', touchpoint: 'hotline', kept: 1, n: 1, worth: { kept: 1, n: 1 } },
    ]);
  });

  test('knows what weighted cases are worth', () => {
    const evidence = evidenceOf([cases('hotline', 'fast', 10, 10, { weight: 3 }), cases('hotline', 'fast', 0, 10)]);
    // Weights of 3 and 1: (10 · 3 + 10)² / (10 · 9 + 10) = 16 cases, of which three quarters were kept.
    const [found] = countedCases(evidence);
    expect(found).toMatchObject({ kept: 10, n: 20 });
    expect(found.worth.n).toBeCloseTo(16, 10);
    expect(found.worth.kept).toBeCloseTo(12, 10);
  });

  test('has no cases where all are missing', () => {
    expect(countedCases(evidenceOf([cases('hotline', 'fast', 0, 0, { missing: 5 })]))).toMatchObject([{ kept: 0, n: 0, worth: { n: 0 } }]);
  });
});

test('takes fewer than five cases for no evidence, and counts them', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: now, text: At once, promise: fast }]
`);
  const options = { selects: () => true, filtered: false, weights: { from: 'equal', weights: new Map() } } as const;
  const few = promisesOf(workspace, evidenceOf([cases('hotline', 'fast', 0, 4)]), options);
  expect(few.rows).toMatchObject([
    { status: 'unverified', fulfilment: null, n: 4, coverage: 0, cells: [{ n: 4, share: null, status: 'unverified' }] },
  ]);
  const enough = promisesOf(workspace, evidenceOf([cases('hotline', 'fast', 0, 5)]), options);
  expect(enough.rows).toMatchObject([{ status: 'broken', fulfilment: { value: 0 }, coverage: 1, cells: [{ status: 'broken' }] }]);
  expect(enough.overall.fulfilment?.value).toBe(0);
});
