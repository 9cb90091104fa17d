/** Values of the query engine as values of JavaScript. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Columns } from './connection.js';

/** One row at a time, by name. A column that the query does not have gives null. */
export interface RowReader {
  readonly length: number;
  text(name: string, row: number): string | null;
  /** A text where there must be one. */
  number(name: string, row: number): number | null;
}

/** For results of few rows, value by value; a number may have come as a text. */
export function rowReader(columns: Columns): RowReader {
  const [first = []] = columns.values();
  const value = (name: string, row: number): DuckDBValue => columns.get(name)?.[row] ?? null;
  return {
    length: first.length,
    text: (name, row) => {
      const found = value(name, row);
      return found === null ? null : String(found);
    },
    number: (name, row) => {
      const found = value(name, row);
      return found === null || found === '' ? null : Number(found);
    },
  };
}
