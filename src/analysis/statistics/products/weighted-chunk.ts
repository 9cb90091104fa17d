/** Sums of products of columns, in pieces that stay in the processor's nearest memory, and four sums at a time. */

/** Some rows of a table, column after column, each times the root of its weight, so that products of two columns are weighted. */
export interface WeightedChunk {
  /** The whole table, row after row, of `across` columns. */
  readonly table: Float64Array;
  readonly across: number;
  /** For each row the place of its count. */
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** What filling a chunk came to. */
export interface Filled {
  /** How many rows are in it. */
  readonly size: number;
  /** The first row that was not looked at. */
  readonly next: number;
}

const most = 128;

/** An empty chunk of a table that is given row after row. */
export function chunkOf(table: Float64Array, across: number, places: Int32Array): WeightedChunk {
  return { table, across, places, values: new Float64Array(across * most) };
}

/** Takes as many rows with a count above 0 as fit, from the row `from` on. */
export function fillChunk({ table, across, places, values }: WeightedChunk, counts: Int32Array, from: number): Filled {
  let size = 0;
  let row = from;
  for (; row < places.length && size < most; row += 1) {
    const count = counts[places[row] ?? 0] ?? 0;
    if (count === 0) continue;
    const root = Math.sqrt(count);
    const start = row * across;
    for (let column = 0; column < across; column += 1) values[column * most + size] = (table[start + column] ?? 0) * root;
    size += 1;
  }
  return { size, next: row };
}

/**
 * Adds to `sums`, a square as wide as the table, the weighted products of two columns, `row` and the next, with two others, `column` and
 * the next, over the first `size` rows of the chunk.
 */
export function addPairOfPairs({ across, values }: WeightedChunk, size: number, row: number, column: number, sums: Float64Array): void {
  const firstRow = row * most;
  const secondRow = firstRow + most;
  const firstColumn = column * most;
  const secondColumn = firstColumn + most;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let line = 0; line < size; line += 1) {
    const left = values[firstRow + line] ?? 0;
    const right = values[secondRow + line] ?? 0;
    const top = values[firstColumn + line] ?? 0;
    const bottom = values[secondColumn + line] ?? 0;
    a += left * top;
    b += left * bottom;
    c += right * top;
    d += right * bottom;
  }
  const at = row * across + column;
  sums[at] = (sums[at] ?? 0) + a;
  sums[at + 1] = (sums[at + 1] ?? 0) + b;
  sums[at + across] = (sums[at + across] ?? 0) + c;
  sums[at + across + 1] = (sums[at + across + 1] ?? 0) + d;
}
