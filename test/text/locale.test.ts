import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDifference, formatMonth, formatNumber, formatShare, formatSpan } from '../../src/text/locale.js';

test.each([
  [1234.5, 1, '1,234.5', '1.234,5'],
  [999.94, 1, '999.9', '999,9'],
  [999.95, 1, '1,000.0', '1.000,0'],
  [1234567, 0, '1,234,567', '1.234.567'],
  [72.25, 1, '72.3', '72,3'],
  [-3.14, 1, '−3.1', '−3,1'],
  [-0.04, 1, '0.0', '0,0'],
  [-0, 1, '0.0', '0,0'],
  [0.5, 0, '1', '1'],
  [1e21, 1, '1,000,000,000,000,000,000,000.0', '1.000.000.000.000.000.000.000,0'],
])('%d with %d decimals is %s in English and %s in German', (value, decimals, english, german) => {
  expect(formatNumber(value, decimals, 'en')).toBe(english);
  expect(formatNumber(value, decimals, 'de')).toBe(german);
});

test('a difference has a sign unless it rounds to nothing', () => {
  expect([4.25, -18.6, 0.04, -0.04, 0].map((value) => formatDifference(value, 1, 'en'))).toEqual(['+4.3', '−18.6', '0.0', '0.0', '0.0']);
});

test('a share is a percentage', () => {
  expect(formatShare(0.123, 1, 'en')).toBe('12.3 %');
  expect(formatShare(0.123, 1, 'de')).toBe('12,3 %');
});

test('days and months are written as people write them, and other text is left alone', () => {
  expect(formatDate('2026-10-02', 'en')).toBe('2 Oct 2026');
  expect(formatDate('2026-10-02', 'de')).toBe('02.10.2026');
  expect(formatMonth('2026-03', 'en')).toBe('Mar 2026');
  expect(formatMonth('2026-03', 'de')).toBe('Mär 2026');
  for (const language of ['en', 'de'] as const) {
    expect(formatDate('yesterday', language)).toBe('yesterday');
    expect(formatMonth('2026-Q1', language)).toBe('2026-Q1');
    expect(formatMonth('2026-13', language)).toBe('2026-13');
  }
});

test('a span of one day is that day', () => {
  expect(formatSpan('2026-10-02', '2026-11-03', 'en')).toBe('2 Oct 2026 – 3 Nov 2026');
  expect(formatSpan('2026-10-02', '2026-10-02', 'de')).toBe('02.10.2026');
});

test('a number that nobody can read is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => formatNumber(value, 1, 'en')).toThrow(RangeError);
});

test('the written number reads back as the rounded one, in both languages', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const read = (text: string, group: string) => Number(text.replaceAll(group, '').replace(',', '.').replace('−', '-'));
      const rounded = Number(value.toFixed(decimals)) + 0;
      expect(read(formatNumber(value, decimals, 'en'), ',')).toBe(rounded);
      expect(read(formatNumber(value, decimals, 'de'), '.')).toBe(rounded);
      expect(formatNumber(value, decimals, 'en')).not.toMatch(/^−0\.?0*$/);
    }),
  );
});
