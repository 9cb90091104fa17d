import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairSumsOf } from '../../../../src/analysis/statistics/correlation.js';
import { pairSums } from '../../../../src/analysis/statistics/products/pair-sums.js';

test('gives for each two columns what they have in common, wherever they have gaps', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constant(Number.NaN));
  const column = (rows: number) => fc.array(value, { minLength: rows, maxLength: rows });
  const table = fc.integer({ min: 0, max: 8 }).chain((rows) => fc.array(column(rows), { maxLength: 5 }));
  fc.assert(
    fc.property(table, (columns) => {
      const expected = columns.map((x, later) => columns.slice(0, later).map((y) => pairSumsOf(x, y)));
      expect(pairSums(columns.map((values) => Float64Array.from(values)))).toEqual(expected);
    }),
  );
});
