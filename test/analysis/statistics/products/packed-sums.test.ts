import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedSums } from '../../../../src/analysis/statistics/products/packed-sums.js';

const sumsOf = (columns: readonly Float64Array[], counts: readonly number[]) =>
  Float64Array.from(columns, (column) => counts.reduce((sum, count, row) => sum + count * (column[row] ?? 0), 0));

test('gives the sums of all columns, however often each row is drawn', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 ** 40 }));
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((rows) => fc.array(fc.array(value, { minLength: rows, maxLength: rows }), { maxLength: 9 }));
  fc.assert(
    fc.property(table, fc.nat(), (table, draw) => {
      const columns = table.map((values) => Float64Array.from(values));
      const rows = columns[0]?.length ?? 0;
      // One row as often as there are rows is the most that a column can come to.
      const counts = Array.from({ length: rows }, (_, row) => (row === draw % rows ? rows : 0));
      const { columns: packed, unpacked } = packedSums(columns);
      expect(unpacked(sumsOf(packed, counts))).toEqual(sumsOf(columns, counts));
    }),
  );
});

test('packs several columns of small numbers into one, and leaves large ones alone', () => {
  const small = Float64Array.of(1, 4, 0);
  const large = Float64Array.of(2 ** 45, 1, 0);
  expect(packedSums([small, small, small]).columns).toHaveLength(1);
  expect(packedSums([large, small, large]).columns).toHaveLength(2);
});
