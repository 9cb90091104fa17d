/** The files of a source as something to select from. */
import { identifier, literal, pathLiteral } from './sql.js';

/** Files with the same columns in the same order. */
export interface Part {
  readonly format: 'csv' | 'parquet';
  /** Absolute paths. */
  readonly paths: readonly string[];
  /** For CSV. */
  readonly delimiter: string;
  /** The names as the file has them. */
  readonly names: readonly string[];
  /** The engine's type of each column; VARCHAR throughout for CSV. */
  readonly types: readonly string[];
}

/** Parts one after the other, and for each column of the table its place in each part; null where a part lacks it. */
export interface Relation {
  readonly parts: readonly Part[];
  readonly places: readonly (readonly (number | null)[])[];
}

/** The table's name for a column in all queries. */
export function columnName(column: number): string {
  return `v${column}`;
}

/** The type of a column where all parts agree on it, else VARCHAR. */
export function typeOf({ parts, places }: Relation, column: number): string {
  const types = new Set(parts.map(({ types }, part) => types[places[column]?.[part] ?? -1] ?? 'VARCHAR'));
  const [type = 'VARCHAR'] = types;
  return types.size === 1 ? type : 'VARCHAR';
}

/** A query for these columns, rows in the order of the files. */
export function selectColumns(relation: Relation, columns: readonly number[]): string {
  const wanted = columns.length === 0 ? [null] : [...new Set(columns)];
  const { parts, places } = relation;
  const selects = parts.map((part, index) => {
    const fields = wanted.map((column) => {
      if (column === null) return 'NULL AS nothing';
      const place = places[column]?.[index] ?? null;
      const field = place === null ? 'NULL' : part.format === 'csv' ? `c${place}` : identifier(part.names[place] ?? '');
      return `CAST(${field} AS ${typeOf(relation, column)}) AS ${columnName(column)}`;
    });
    return `SELECT ${fields.join(', ')} FROM ${scanOf(part)}`;
  });
  return selects.join(' UNION ALL ');
}

function scanOf({ format, paths, delimiter, names }: Part): string {
  const files = `[${paths.map(pathLiteral).join(', ')}]`;
  if (format === 'parquet') return `read_parquet(${files}, hive_partitioning = false)`;
  const columns = names.map((_, index) => `c${index}: 'VARCHAR'`).join(', ');
  return (
    `read_csv(${files}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', ` +
    `strict_mode = true, null_padding = false, max_line_size = ${recordBytes}, columns = {${columns}})`
  );
}

/** No record of a CSV file is longer. */
const recordBytes = 1024 * 1024;
