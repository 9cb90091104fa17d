import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criticalIncident } from '../../../../src/analysis/statistics/shares/critical-incident.js';
import { fisherExact } from '../../../../src/analysis/statistics/shares/fisher-exact.js';

const share = (positive: number, total: number) => ({ positive, total });

test('compares who left after an incident with who left without', () => {
  // 12 of 50 against 15 of 450: 24 % − 3.3 %; 50 · 0.2067 people; of 27 in 500 (5.4 %) the part above 3.3 %.
  const result = criticalIncident(share(12, 50), share(15, 450));
  expect(result?.riskDifference.value).toBeCloseTo(0.24 - 15 / 450, 14);
  expect(result?.riskDifference.low).toBeCloseTo(0.107, 3);
  expect(result?.riskDifference.high).toBeCloseTo(0.341, 3);
  expect(result?.riskRatio?.value).toBeCloseTo(7.2, 12);
  expect(result?.attributableBreaks).toBeCloseTo(10 + 1 / 3, 12);
  expect(result?.attributableShare).toBeCloseTo((0.054 - 15 / 450) / 0.054, 12);
  expect(result?.verdict).toBe('relation-breaker');
  expect(result?.p).toBeLessThan(1e-5);
});

test('has the interval of the ratio after Katz', () => {
  // ln 7.2 ± 1.96·√(1/12 − 1/50 + 1/15 − 1/450).
  const result = criticalIncident(share(12, 50), share(15, 450));
  const margin = 1.959963984540054 * Math.sqrt(1 / 12 - 1 / 50 + 1 / 15 - 1 / 450);
  expect(result?.riskRatio?.low).toBeCloseTo(7.2 * Math.exp(-margin), 10);
  expect(result?.riskRatio?.high).toBeCloseTo(7.2 * Math.exp(margin), 10);
});

test('adds a half to all cells where one is empty, for the ratio alone', () => {
  const result = criticalIncident(share(3, 10), share(0, 40));
  expect(result?.riskRatio?.value).toBeCloseTo(3.5 / 11 / (0.5 / 41), 12);
  expect(result?.riskDifference.value).toBe(0.3);
  expect(result?.attributableShare).toBe(1);
});

test('proves nothing where the interval holds 0', () => {
  expect(criticalIncident(share(2, 10), share(4, 40))?.verdict).toBe('not-proven');
  expect(criticalIncident(share(0, 10), share(20, 40))).toMatchObject({ attributableBreaks: 0, verdict: 'not-proven' });
});

test('knows no ratio where nobody left, and nothing where a group is empty', () => {
  expect(criticalIncident(share(0, 10), share(0, 40))).toMatchObject({ riskRatio: null, attributableShare: null, p: 1 });
  expect([criticalIncident(share(0, 0), share(1, 40)), criticalIncident(share(1, 4), share(0, 0))]).toEqual([null, null]);
});

test('exact test: the lady tasting tea, and other tables worked by hand', () => {
  // Fisher, The Design of Experiments, 1935: 3 of 4 cups right; 34 of 70 divisions are as unlikely.
  expect(fisherExact(share(3, 4), share(1, 4))).toBeCloseTo(34 / 70, 14);
  expect(fisherExact(share(4, 4), share(0, 4))).toBeCloseTo(2 / 70, 14);
  // 1 of 10 against 11 of 14: 0.002759 by the hypergeometric distribution.
  expect(fisherExact(share(1, 10), share(11, 14))).toBeCloseTo(0.002759456, 9);
  expect(fisherExact(share(0, 0), share(1, 4))).toBe(1);
});

test('exact test: takes millions of cases without overflow', () => {
  expect(fisherExact(share(500_000, 5_000_000), share(500_000, 5_000_000))).toBeCloseTo(1, 9);
  expect(fisherExact(share(600_000, 5_000_000), share(400_000, 5_000_000))).toBeLessThan(1e-100);
});

test('exact test: is the same whichever way the table is turned', () => {
  const count = fc.nat(25);
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const p = fisherExact(share(a, a + b), share(c, c + d));
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisherExact(share(c, c + d), share(a, a + b))).toBeCloseTo(p, 10);
      expect(fisherExact(share(b, a + b), share(d, c + d))).toBeCloseTo(p, 10);
      expect(fisherExact(share(a, a + c), share(b, b + d))).toBeCloseTo(p, 10);
    }),
  );
});
