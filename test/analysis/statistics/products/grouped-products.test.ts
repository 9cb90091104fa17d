import { expect, test } from 'vitest';
import { groupedProducts } from '../../../../src/analysis/statistics/products/grouped-products.js';
import { rowProducts } from '../../../../src/analysis/statistics/products/row-products.js';
import { seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';
import { countResampledRows } from '../../../../src/analysis/statistics/resampling/resample.js';

/** Two invented columns that have something in common, row after row more alike, with a gap now and then. */
function columnsOf(rows: number): Float64Array[] {
  const random = seededRandom(4);
  const first = Float64Array.from({ length: rows }, () => Math.round(10 * random.uniform()));
  const second = first.map((value) => (random.uniform() < 0.05 ? Number.NaN : Math.round(value / 2 + 8 * random.uniform())));
  return [first, second];
}

test.each(['listwise', 'pairwise'] as const)('gives the correlations of the rows when each group counts once, %s', (missing) => {
  const columns = missing === 'pairwise' ? columnsOf(1203) : columnsOf(1203).map((column) => column.map((value) => value || 0));
  const grouped = groupedProducts(columns, 50, 1);
  const single = rowProducts(columns, missing);
  expect([grouped.rows, grouped.units]).toEqual([1203, 50]);
  expect(grouped.correlations(new Int32Array(50).fill(1))?.[1]).toBeCloseTo(
    single.correlations(new Int32Array(1203).fill(1))?.[1] ?? 0,
    10,
  );
});

test('samples of groups vary as much as samples of rows', () => {
  const columns = columnsOf(4000);
  const spread = ({ units, correlations }: ReturnType<typeof rowProducts>) => {
    const random = seededRandom(9);
    const counts = new Int32Array(units);
    const drawn = Array.from({ length: 400 }, () => {
      countResampledRows(random, counts);
      return correlations(counts)?.[1] ?? Number.NaN;
    });
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    return Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length);
  };
  expect(spread(groupedProducts(columns, 400, 1)) / spread(rowProducts(columns, 'pairwise'))).toBeCloseTo(1, 0.5);
});

test('puts neighbours into different groups, so that rows in order do not make groups differ', () => {
  const rising = Float64Array.from({ length: 2000 }, (_, row) => row);
  const other = rising.map((value) => value % 7);
  const counts = new Int32Array(20);
  counts[3] = 1;
  // One group of neighbours would see a hundredth of the range; its correlation would be that of a ripple.
  const [, correlation = 1] =
    groupedProducts([rising, rising.map((value, row) => value + 300 * (other[row] ?? 0))], 20, 1).correlations(counts) ?? [];
  expect(correlation).toBeGreaterThan(0.4);
});

test('gives the same for several samples at once as for one after the other', () => {
  const columns = columnsOf(900);
  const { units, correlations, several } = groupedProducts(columns, 30, 1);
  const random = seededRandom(3);
  const samples = Array.from({ length: 4 }, () => {
    const counts = new Int32Array(units);
    countResampledRows(random, counts);
    return counts;
  });
  const together = several?.(samples) ?? [];
  expect(together).toHaveLength(4);
  for (const [sample, counts] of samples.entries()) expect(together[sample]).toEqual(correlations(counts));
});
