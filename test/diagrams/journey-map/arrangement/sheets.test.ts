/** Which steps stand on which sheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOn, sheetsOf } from '../../../../src/diagrams/journey-map/arrangement/sheets.js';

test('every step is new on one sheet, no sheet is too full, and no two differ by more than one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 16 }), (count, columns) => {
      const sheets = sheetsOf(count, columns);
      expect(sheets.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, index) => first + index))).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
      const widths = sheets.map(columnsOn);
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    }),
  );
});

test('as few sheets as possible, each but the first beginning with the last step of the one before', () => {
  expect(sheetsOf(11, 11)).toEqual([{ first: 0, end: 11, repeats: false }]);
  expect(sheetsOf(12, 11)).toEqual([
    { first: 0, end: 7, repeats: false },
    { first: 7, end: 12, repeats: true },
  ]);
  expect(sheetsOf(21, 11)).toHaveLength(2);
  expect(sheetsOf(22, 11)).toHaveLength(3);
});
