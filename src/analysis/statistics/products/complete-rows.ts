/** Columns of answers without the respondents who did not answer everything. */

/** The rows in which all columns, which are of one length, have a value (not NaN), in order; columns stay columns. `rows` are those of `completeIndexes`. */
export function completeRows(columns: readonly Float64Array[], rows: Int32Array = completeIndexes(columns)): readonly Float64Array[] {
  return rows.length === columns[0]?.length ? columns : columns.map((column) => pick(column, rows));
}

function pick(column: Float64Array, rows: Int32Array): Float64Array {
  const kept = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) kept[index] = column[rows[index] ?? 0] ?? Number.NaN;
  return kept;
}

/** Which rows these are. Column after column, since that is how they lie in memory. */
export function completeIndexes(columns: readonly Float64Array[]): Int32Array {
  const gaps = new Uint8Array(columns[0]?.length ?? 0);
  for (const column of columns) markGaps(column, gaps);
  const rows = new Int32Array(gaps.length);
  return rows.subarray(0, withoutGaps(gaps, rows));
}

function markGaps(column: Float64Array, gaps: Uint8Array): void {
  for (let row = 0; row < gaps.length; row += 1) if (Number.isNaN(column[row])) gaps[row] = 1;
}

/** Writes the rows into `rows`, and gives their number. */
function withoutGaps(gaps: Uint8Array, rows: Int32Array): number {
  let size = 0;
  for (let row = 0; row < gaps.length; row += 1) {
    if (gaps[row] === 1) continue;
    rows[size] = row;
    size += 1;
  }
  return size;
}
