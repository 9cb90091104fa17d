/**
 * Correlations of all columns of a table from rows that count several times or not at all: what a bootstrap needs a thousand times over.
 */
import { completeRows } from './complete-rows.js';
import { correlationOf } from './correlation.js';
import { type GapTable, gapTables } from './gap-table.js';
import { addPairOfPairs, chunkOf, fillChunk } from './weighted-chunk.js';
import { wholeNumberProducts } from './whole-number-products.js';

/** A table that is ready to be weighted. */
export interface RowProducts {
  /** How many rows there are to draw from; as many counts are expected. */
  readonly rows: number;
  /**
   * The correlations of the columns, row by row, of which only the upper triangle is filled, when each row counts as often as `counts`
   * says: 0 for a column that does not vary; null where two columns have no rows in common. The next call overwrites the result.
   */
  readonly correlations: (counts: Int32Array) => Float64Array | null;
  /** The same for several samples at once, where that is faster; each result is one of its own. */
  readonly several?: (samples: readonly Int32Array[]) => readonly (Float64Array | null)[];
}

/** For each pair of columns the sums of `PairSums`, the earlier column as x, in a square; used anew by each call. */
type PairTotals = Readonly<Record<'n' | 'x' | 'y' | 'xx' | 'yy' | 'xy', Float64Array>>;

/**
 * Prepares columns of one length in which NaN is unknown. `listwise` keeps only the rows in which all is known, in order; `pairwise` keeps
 * all rows, and each correlation comes from the rows in which both are known.
 */
export function rowProducts(columns: readonly Float64Array[], missing: 'listwise' | 'pairwise'): RowProducts {
  const kept = missing === 'pairwise' ? columns : completeRows(columns);
  const whole = missing === 'pairwise' ? null : wholeNumberProducts(kept);
  if (whole !== null) return whole;
  const parts = gapTables(kept.map(standardized)).map((table) => ({ table, add: adder(table) }));
  const square = () => new Float64Array(columns.length ** 2);
  const totals: PairTotals = { n: square(), x: square(), y: square(), xx: square(), yy: square(), xy: square() };
  const result = square();
  return {
    rows: kept[0]?.length ?? 0,
    correlations(counts) {
      for (const total of Object.values(totals)) total.fill(0);
      for (const { table, add } of parts) addPairs(table, add(counts), totals, columns.length);
      return fillCorrelations(totals, columns.length, result) ? result : null;
    },
  };
}

/** Around its mean and in its standard deviations, so that no digits are lost; correlations stay the same. */
function standardized(column: Float64Array): Float64Array {
  const known = column.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = squares > 0 ? Math.sqrt(squares / known.length) : 1;
  return column.map((value) => (value - mean) / deviation);
}

/** A function that sums up the products of a table: of masks and values with each other, and of masks with squares. */
function adder({ cells, across, places, masks, squares }: GapTable): (counts: Int32Array) => Float64Array {
  const chunk = chunkOf(cells, across, places);
  const sums = new Float64Array(across ** 2);
  return (counts) => {
    sums.fill(0);
    for (let from = 0; from < places.length; ) {
      const { size, next } = fillChunk(chunk, counts, from);
      from = next;
      for (let row = 0; row < squares; row += 2)
        for (let column = row; column < squares; column += 2) addPairOfPairs(chunk, size, row, column, sums);
      for (let row = 0; row < masks && squares < across; row += 2)
        for (let column = squares; column < across; column += 2) addPairOfPairs(chunk, size, row, column, sums);
    }
    return sums;
  };
}

function addPairs({ across, columns, maskOf, masks, squares }: GapTable, sums: Float64Array, totals: PairTotals, width: number): void {
  const { n, x, y, xx, yy, xy } = totals;
  const product = (row: number, column: number) => sums[Math.min(row, column) * across + Math.max(row, column)] ?? 0;
  // Without gaps there are no squares but those on the diagonal.
  const square = (mask: number, index: number) => (masks === 1 ? product(masks + index, masks + index) : product(mask, squares + index));
  for (const [second, column] of columns.entries()) {
    const maskY = maskOf[second] ?? 0;
    for (let first = 0; first < second; first += 1) {
      const maskX = maskOf[first] ?? 0;
      const at = (columns[first] ?? 0) * width + column;
      n[at] = (n[at] ?? 0) + product(maskX, maskY);
      x[at] = (x[at] ?? 0) + product(maskY, masks + first);
      y[at] = (y[at] ?? 0) + product(maskX, masks + second);
      xx[at] = (xx[at] ?? 0) + square(maskY, first);
      yy[at] = (yy[at] ?? 0) + square(maskX, second);
      xy[at] = (xy[at] ?? 0) + product(masks + first, masks + second);
    }
  }
}

function fillCorrelations({ n, x, y, xx, yy, xy }: PairTotals, width: number, result: Float64Array): boolean {
  for (let row = 0; row < width; row += 1) {
    result[row * width + row] = 1;
    for (let at = row * width + row + 1; at < (row + 1) * width; at += 1) {
      const sums = { n: n[at] ?? 0, x: x[at] ?? 0, y: y[at] ?? 0, xx: xx[at] ?? 0, yy: yy[at] ?? 0, xy: xy[at] ?? 0 };
      if (sums.n === 0) return false;
      result[at] = correlationOf(sums) ?? 0;
    }
  }
  return true;
}
