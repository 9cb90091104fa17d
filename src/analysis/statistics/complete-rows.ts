/** Columns of answers without the respondents who did not answer everything. */

/** The rows in which all columns, which are of one length, have a value (not NaN), in order; columns stay columns. */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const isComplete = Uint8Array.from(columns[0] ?? [], (_, row) => (columns.every((column) => !Number.isNaN(column[row])) ? 1 : 0));
  return columns.map((column) => column.filter((_, row) => isComplete[row] === 1));
}
