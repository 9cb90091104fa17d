import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../src/model/date.js';
import { overlap, parseWindow } from '../../src/model/window.js';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-03-15', '2024-03-15', '2024-03-15'],
  ['2024-03-15..2024-04', '2024-03-15', '2024-04-30'],
  ['2023Q3..2024Q1', '2023-07-01', '2024-03-31'],
  ['2024..', '2024-01-01', '9999-12-31'],
  ['..2024', '0001-01-01', '2024-12-31'],
])('reads %s as %s to %s', (text, first, last) => {
  expect(parseWindow(text)).toEqual({ name: text, first, last });
});

test.each(['', '..', '24', '2024Q5', '2024-13', '2024-02-30', '2024..2023', '2024..2025..2026', 'last year'])(
  'does not read "%s"',
  (text) => {
    expect(parseWindow(text)).toBeNull();
  },
);

test('sees that two windows share days', () => {
  const [year, quarter, later] = ['2024', '2024Q4', '2025'].map(parseWindow);
  if (!year || !quarter || !later) throw new Error('the windows are valid');
  expect([overlap(year, quarter), overlap(quarter, year), overlap(quarter, later)]).toEqual([true, true, false]);
});

test('ends on a day that exists, whatever the month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const window = parseWindow(`${year}-${String(month).padStart(2, '0')}`);
      expect(window !== null && isDate(window.first) && isDate(window.last)).toBe(true);
    }),
  );
});
