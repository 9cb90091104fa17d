/** Numbers made of texts, in SQL. */
import { type BaseQuery, type Decoded, textSeparator } from '../engine.js';
import { conditionOf, rowsOf, textOf } from './common-sql.js';
import type { Relation } from './relation.js';
import { literal } from './sql.js';

/** The number of a row; NULL where its text gives none. */
export function decodedField(relation: Relation, { columns, numbers, either }: Decoded): string {
  if (numbers.size === 0) return 'CAST(NULL AS DOUBLE)';
  const cases = [...numbers].map(([text, number]) => `WHEN ${literal(text)} THEN ${number.toExponential()}`).join(' ');
  const fields = columns.map(
    (texts) => `CASE ${texts.map((column) => textIn(relation, column)).join(` || ${literal(textSeparator)} || `)} ${cases} END`,
  );
  const field = fields.length === 1 ? (fields[0] ?? 'NULL') : `coalesce(${fields.join(', ')})`;
  if (either.length === 0) return field;
  const tests = either.map((filters) => `(${filters.map((filter) => conditionOf(relation, filter)).join(' AND ')})`);
  return `CASE WHEN ${tests.join(' OR ')} THEN ${field} END`;
}

function textIn(relation: Relation, column: number): string {
  return `coalesce(${textOf(relation, column)}, '')`;
}

/** The columns that have to be read for it. */
export function columnsFor(decoded: readonly Decoded[]): readonly number[] {
  return decoded.flatMap(({ columns, either }) => [...columns.flat(), ...either.flat().map(({ column }) => column)]);
}

/** A query for the rows that fit, the day tested against the window; `fields` are further ones. */
export function fittingRows(relation: Relation, query: BaseQuery, columns: readonly number[], fields: readonly string[]): string {
  const rows = rowsOf(relation, query, columns, fields);
  const [window] = query.windows;
  if (window === undefined || query.time === null) return rows;
  return `SELECT * FROM (${rows}) WHERE day BETWEEN DATE ${literal(window.first)} AND DATE ${literal(window.last)}`;
}
