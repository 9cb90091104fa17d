/** Columns of answers without the respondents who did not answer everything. */

/** The rows in which all columns, which are of one length, have a value (not NaN), in order; columns stay columns. */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const rows = completeIndexes(columns);
  return columns.map((column) => {
    const kept = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) kept[index] = column[rows[index] ?? 0] ?? Number.NaN;
    return kept;
  });
}

/** Which rows these are. Column after column, since that is how they lie in memory. */
export function completeIndexes(columns: readonly Float64Array[]): Int32Array {
  const gaps = new Uint8Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let row = 0; row < gaps.length; row += 1) if (Number.isNaN(column[row])) gaps[row] = 1;
  }
  const rows = new Int32Array(gaps.length);
  let size = 0;
  for (let row = 0; row < gaps.length; row += 1) {
    if (gaps[row] === 0) {
      rows[size] = row;
      size += 1;
    }
  }
  return rows.subarray(0, size);
}
