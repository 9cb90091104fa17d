import { expect, test } from 'vitest';
import { perMonth } from '../../src/analysis/per-month.js';

test('leaves a month a month', () => {
  expect(perMonth(12, 'month')).toBe(12);
});

test('divides quarters and years', () => {
  expect(perMonth(12, 'quarter')).toBeCloseTo(4, 12);
  expect(perMonth(12, 'year')).toBeCloseTo(1, 12);
});

test('counts days and weeks so that 400 years have their 146,097 days', () => {
  expect(perMonth(1, 'day') * 4800).toBeCloseTo(146_097, 6);
  expect(perMonth(1, 'week') * 4800 * 7).toBeCloseTo(146_097, 6);
});
