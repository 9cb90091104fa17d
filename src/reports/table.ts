/** Tables from rows of any kind, by columns that know what to show of a row. */
import type { Cell, Column, TableBlock, TableRow } from './report.js';

/** A column that knows what to show of a row. */
export interface CellColumn<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

/** What a table is made of. */
export interface TableContent<Row> {
  /** Kebab-case, unique in the report. */
  readonly name: string;
  readonly columns: readonly CellColumn<Row>[];
  readonly rows: readonly Row[];
  /** What is said instead of an empty table. */
  readonly empty: string;
  readonly about: (row: Row) => TableRow['about'];
  /** Emphasis; null for none. */
  readonly tone?: (row: Row) => NonNullable<TableRow['tone']> | null;
}

/** The table with a cell for each row and column, in their order. */
export function toTable<Row>({ name, columns, rows, empty, about, tone }: TableContent<Row>): TableBlock {
  return {
    kind: 'table',
    name,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => {
      const emphasis = tone?.(row) ?? null;
      return { cells: columns.map(({ cell }) => cell(row)), about: about(row), ...(emphasis !== null && { tone: emphasis }) };
    }),
    empty,
  };
}

/** The table of cells that are at hand, for lists that are no report. */
export function listTable(name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): TableBlock {
  return { kind: 'table', name, columns, rows: rows.map((cells) => ({ cells, about: null })), empty: '' };
}
