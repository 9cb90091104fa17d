import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/analysis/statistics/benjamini-hochberg.js';
import { expectNear, isSharedMissing, needsShared, reference } from './reference.js';

test.skipIf(isSharedMissing)(`agrees with bh_fdr.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('bh_fdr');
  const actual = {
    adjusted: benjaminiHochberg(inputs.p),
    adjusted_with_ties_and_null: benjaminiHochberg(inputs.p_with_ties_and_null),
  };
  expectNear(actual, expected, tolerance);
});

test('calls four of the fifteen tests of the paper findings at 5 %', () => {
  // Benjamini & Hochberg 1995, 4.1. The fourth: 0.0095 · 15/4.
  const values = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const adjusted = benjaminiHochberg(values);
  expect(adjusted[3]).toBeCloseTo(0.035625, 12);
  expect(adjusted.filter((p) => p !== null && p <= 0.05)).toHaveLength(4);
});

test('leaves out what could not be tested, and takes no tests', () => {
  expect(benjaminiHochberg([null, 0.5, null])).toEqual([null, 0.5, null]);
  expect(benjaminiHochberg([])).toEqual([]);
});

test('keeps the order of the values, and never lowers one or goes above 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
      const adjusted = benjaminiHochberg(values);
      for (const [i, p] of values.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p * (1 - 1e-15));
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, q] of values.entries()) if (p <= q) expect(Number(adjusted[i])).toBeLessThanOrEqual(Number(adjusted[j]));
      }
    }),
  );
});
