/** Numbers made of texts, in SQL. */
import type { BaseQuery } from '../engine/count-query.js';
import { type Decoded, textSeparator } from '../engine/row-query.js';
import { rowsOf, textOf } from './common-sql.js';
import type { Relation } from './relation.js';
import { literal } from './sql.js';

/** The number of a row; NULL where its text gives none. */
export function decodedField(relation: Relation, { columns, numbers }: Decoded): string {
  if (numbers.size === 0) return 'CAST(NULL AS DOUBLE)';
  const cases = [...numbers].map(([text, number]) => `WHEN ${literal(text)} THEN ${number.toExponential()}`).join(' ');
  const fields = columns.map(
    (texts) => `CASE ${texts.map((column) => textIn(relation, column)).join(` || ${literal(textSeparator)} || `)} ${cases} END`,
  );
  return fields.length === 1 ? (fields[0] ?? 'NULL') : `coalesce(${fields.join(', ')})`;
}

/** No text is as good as an empty one. */
export function textIn(relation: Relation, column: number): string {
  return `coalesce(${textOf(relation, column)}, '')`;
}

/** A query for the rows that fit, the day tested against the window. */
export function fittingRows(relation: Relation, query: BaseQuery, columns: readonly number[]): string {
  const rows = rowsOf(relation, query, columns, []);
  const [window] = query.windows;
  if (window === undefined || query.time === null) return rows;
  return `SELECT * FROM (${rows}) WHERE day BETWEEN DATE ${literal(window.first)} AND DATE ${literal(window.last)}`;
}
