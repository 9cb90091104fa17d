/** The sums of products of each pair of columns over weighted rows, and the correlations that follow from them. */
import { correlationOf, type PairSums } from '../correlation.js';
import { type GapTable, gapTables } from './gap-table.js';
import { addPairOfPairs, chunkOf, fillChunk } from './weighted-chunk.js';

// For each pair: n, x, y, xx, yy, xy, as in `PairSums`, the earlier column as x.
const perPair = 6;

/** Room for the sums of `width` columns, all 0: six for each pair, the pairs ordered by their later column. */
export function emptyTotals(width: number): Float64Array {
  return new Float64Array((perPair * width * (width - 1)) / 2);
}

/**
 * Prepares standardized columns of one length in which NaN is unknown. The function it gives adds to the totals of `emptyTotals` the sums over rows that
 * count as often as `counts` says; each pair has the rows in which both are known.
 */
export function pairTotals(columns: readonly Float64Array[]): (totals: Float64Array, counts: Int32Array) => void {
  const parts = gapTables(columns).map((table) => ({ table, sumUp: adder(table) }));
  return (totals, counts) => {
    for (const { table, sumUp } of parts) addPairs(table, sumUp(counts), totals);
  };
}

/**
 * Writes the correlations that follow from `totals` into `result`, a square of `width` columns: its upper triangle, 0 for a column that does
 * not vary. False where two columns have no rows in common.
 */
export function fillCorrelations(totals: Float64Array, width: number, result: Float64Array): boolean {
  for (let column = 0; column < width; column += 1) {
    result[column * width + column] = 1;
    for (let row = 0; row < column; row += 1) {
      const at = placeOf(row, column);
      if (totals[at] === 0) return false;
      result[row * width + column] = correlationOf(sumsAt(totals, at)) ?? 0;
    }
  }
  return true;
}

function sumsAt(totals: Float64Array, at: number): PairSums {
  return {
    n: totals[at] ?? 0,
    x: totals[at + 1] ?? 0,
    y: totals[at + 2] ?? 0,
    xx: totals[at + 3] ?? 0,
    yy: totals[at + 4] ?? 0,
    xy: totals[at + 5] ?? 0,
  };
}

/** Where the six sums of a pair of columns begin. */
export function placeOf(earlier: number, later: number): number {
  return perPair * ((later * (later - 1)) / 2 + earlier);
}

/** A column around its mean and in its standard deviations, so that no digits are lost; correlations stay the same. NaN is unknown. */
export function standardized(column: Float64Array): Float64Array {
  const known = knownIn(column);
  const result = less(column, sumOf(column) / known);
  const squares = squaresOf(result);
  if (squares > 0) divide(result, Math.sqrt(squares / known));
  return result;
}

// Each loop by itself: together they would be compiled anew at the end of each, for every column.
function knownIn(column: Float64Array): number {
  let known = 0;
  for (let row = 0; row < column.length; row += 1) if (!Number.isNaN(column[row])) known += 1;
  return known;
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

function less(column: Float64Array, mean: number): Float64Array {
  const result = new Float64Array(column.length);
  for (let row = 0; row < column.length; row += 1) result[row] = (column[row] ?? 0) - mean;
  return result;
}

function squaresOf(column: Float64Array): number {
  let squares = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (!Number.isNaN(value)) squares += value * value;
  }
  return squares;
}

function divide(column: Float64Array, by: number): void {
  for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) / by;
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
      if (size === 0) continue;
      for (let row = 0; row < squares; row += 2)
        for (let column = row; column < squares; column += 2) addPairOfPairs(chunk, size, row, column, sums);
      for (let row = 0; row < masks && squares < across; row += 2)
        for (let column = squares; column < across; column += 2) addPairOfPairs(chunk, size, row, column, sums);
    }
    return sums;
  };
}

function addPairs({ across, columns, maskOf, masks, squares }: GapTable, sums: Float64Array, totals: Float64Array): void {
  const product = (row: number, column: number) => sums[Math.min(row, column) * across + Math.max(row, column)] ?? 0;
  // Without gaps there are no squares but those on the diagonal.
  const square = (mask: number, index: number) => (masks === 1 ? product(masks + index, masks + index) : product(mask, squares + index));
  for (const [second, column] of columns.entries()) {
    const maskY = maskOf[second] ?? 0;
    for (let first = 0; first < second; first += 1) {
      const maskX = maskOf[first] ?? 0;
      const at = placeOf(columns[first] ?? 0, column);
      add(totals, at, product(maskX, maskY));
      add(totals, at + 1, product(maskY, masks + first));
      add(totals, at + 2, product(maskX, masks + second));
      add(totals, at + 3, square(maskY, first));
      add(totals, at + 4, square(maskX, second));
      add(totals, at + 5, product(masks + first, masks + second));
    }
  }
}

function add(totals: Float64Array, at: number, value: number): void {
  totals[at] = (totals[at] ?? 0) + value;
}
