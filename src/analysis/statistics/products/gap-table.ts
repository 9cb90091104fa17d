/** Rows with gaps, as a table whose products tell how the rows that two columns have in common go together. */

/** Values are 0 where unknown, so that the product with a mask sums up over the rows that another column has too. */
export interface GapTable {
  /**
   * Row after row: first the masks, then the values, filled up to an even number of columns; then, where there are gaps, the squares of
   * the values likewise.
   */
  readonly cells: Float64Array;
  readonly across: number;
  /** For each row its place among all rows. */
  readonly places: Int32Array;
  /** Which columns of the data it holds: those that are known in at least one of the rows. */
  readonly columns: readonly number[];
  /** For each of these its mask, 1 where it is known and 0 elsewhere. Columns with the same gaps share one. */
  readonly maskOf: readonly number[];
  readonly masks: number;
  /** Where the squares begin. The values begin after the masks. */
  readonly squares: number;
}

// A pattern of gaps with so many rows is worth a table of its own.
const frequent = 128;

/**
 * The rows as tables: one for each frequent pattern of gaps, which then has none left, and one for all other rows. In the data NaN is
 * unknown, and all columns are of one length.
 */
export function gapTables(data: readonly Float64Array[]): readonly GapTable[] {
  const patterns = new Map<string, number[]>();
  for (const row of (data[0] ?? []).keys()) {
    let pattern = '';
    for (const column of data) pattern += Number.isNaN(column[row]) ? '0' : '1';
    const rows = patterns.get(pattern);
    if (rows) rows.push(row);
    else patterns.set(pattern, [row]);
  }
  const groups = [...patterns.values()];
  const rest = groups.filter((rows) => rows.length < frequent).flat();
  return [...groups.filter((rows) => rows.length >= frequent), ...(rest.length > 0 ? [rest] : [])].map((rows) =>
    gapTable(
      data.map((column) => Float64Array.from(rows, (row) => column[row] ?? 0)),
      Int32Array.from(rows),
    ),
  );
}

function gapTable(data: readonly Float64Array[], places: Int32Array): GapTable {
  const columns = [...data.keys()].filter((index) => data[index]?.some((value) => !Number.isNaN(value)));
  const values = columns.map((index) => data[index] ?? new Float64Array());
  const masks: Float64Array[] = [];
  const maskOf = values.map((column) => {
    const mask = column.map((value) => (Number.isNaN(value) ? 0 : 1));
    const place = masks.findIndex((other) => other.every((value, row) => value === mask[row]));
    return place < 0 ? masks.push(mask) - 1 : place;
  });
  const squares = even(masks.length + columns.length);
  const across = masks.length === 1 ? squares : squares + even(columns.length);
  const cells = new Float64Array(places.length * across);
  for (const [place, mask] of masks.entries()) write(mask, cells, place, across);
  for (const [index, column] of values.entries()) {
    const known = column.map((value) => (Number.isNaN(value) ? 0 : value));
    write(known, cells, masks.length + index, across);
    if (across > squares)
      write(
        known.map((value) => value * value),
        cells,
        squares + index,
        across,
      );
  }
  return { cells, across, places, columns, maskOf, masks: masks.length, squares };
}

function write(column: Float64Array, cells: Float64Array, to: number, across: number): void {
  for (let row = 0; row < column.length; row += 1) cells[row * across + to] = column[row] ?? 0;
}

function even(count: number): number {
  return count + (count % 2);
}
