import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pearson } from '../../../../src/analysis/statistics/correlation.js';
import { wholeNumberProducts } from '../../../../src/analysis/statistics/products/whole-number-products.js';

/** The rows, each as often as it was drawn. */
function drawn(column: readonly number[], counts: readonly number[]): Float64Array {
  return Float64Array.from(column.flatMap((value, row) => new Array<number>(counts[row] ?? 0).fill(value)));
}

test('gives the correlations of the rows that were drawn, on any scale of whole steps', () => {
  const rating = fc.integer({ min: 0, max: 4 });
  const row = fc.tuple(rating, rating, rating, fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
      const counts = rows.map(([, , , count]) => count);
      const columns = [0, 1, 2].map((index) => rows.map((values) => (values[index] ?? 0) * (index === 2 ? 25 : 1) + (index === 1 ? 7 : 0)));
      const products = wholeNumberProducts(columns.map((column) => Float64Array.from(column)));
      const found = products?.correlations(Int32Array.from(counts));
      for (const [x, y] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const expected = pearson(drawn(columns[x] ?? [], counts), drawn(columns[y] ?? [], counts)) ?? 0;
        expect(found?.[x * 3 + y]).toBeCloseTo(expected, 10);
      }
    }),
  );
});

test('declines values that are no whole steps, and sums that would not fit', () => {
  expect(wholeNumberProducts([Float64Array.from([1, 2, 3.3]), Float64Array.from([1, 2, 3])])).toBeNull();
  const tall = Float64Array.from({ length: 20_000 }, (_, row) => row % 61);
  expect(wholeNumberProducts([tall, tall])).toBeNull();
  expect(wholeNumberProducts([tall.subarray(0, 1_000), tall.subarray(0, 1_000)])).not.toBeNull();
});
