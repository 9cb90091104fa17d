/** What all queries have in common: the rows with their day, window and month. */

import type { DecimalSign } from '../answers/number.js';
import type { BaseQuery, Filter, GroupQuery } from '../engine/count-query.js';
import { dayOf, isCommon } from './date-sql.js';
import { columnName, type Relation, selectColumns, typeOf } from './relation.js';
import { joined, literal, literals } from './sql.js';

/** A column as text. */
export function textOf(relation: Relation, column: number): string {
  const name = columnName(column);
  return typeOf(relation, column) === 'VARCHAR' ? name : `CAST(${name} AS VARCHAR)`;
}

/** A query for the rows: `columns` under their names, `fields`, and where there is a time the `day`. */
export function rowsOf(relation: Relation, { time, filter }: BaseQuery, columns: readonly number[], fields: readonly string[]): string {
  const needed = [...columns, ...(time === null ? [] : [time.column]), ...filter.map(({ column }) => column)];
  const day = time === null ? null : `${dayOf(columnName(time.column), typeOf(relation, time.column), time.pattern)} AS day`;
  const where = filter.map((one) => conditionOf(relation, one));
  const list = joined(['*', day, ...fields], ', ');
  return `SELECT ${list} FROM (${selectColumns(relation, needed)})${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}`;
}

function conditionOf(relation: Relation, { column, texts, orNone, negated }: Filter): string {
  const text = `trim(${textOf(relation, column)}, ${literal(blanks)})`;
  const tests = [texts.length === 0 ? null : `${text} IN ${literals(texts)}`, orNone ? `coalesce(${text}, '') = ''` : null];
  const test = joined(tests, ' OR ') || 'false';
  return negated ? `NOT coalesce(${test}, false)` : `coalesce(${test}, false)`;
}

/** What JavaScript takes for blank around a text. */
const blanks =
  ' \t\n\v\f\r\u00a0\ufeff\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** The window of `day` as a number, −1 outside; nothing where there are no windows. */
export function windowField({ time, windows }: BaseQuery): string | null {
  if (windows.length === 0 || time === null) return null;
  const cases = windows.map(({ first, last }, index) => `WHEN day BETWEEN DATE ${literal(first)} AND DATE ${literal(last)} THEN ${index}`);
  return `CAST(CASE ${cases.join(' ')} ELSE -1 END AS INTEGER) AS win`;
}

/**
 * The month of `day` as 12 · year + month − 1, or 0 where months are not kept apart; −1 where there is no text for it, −2 where the text is no
 * date.
 */
export function monthField(relation: Relation, { time, monthly }: GroupQuery): string | null {
  if (time === null) return null;
  const isEmpty = emptyTest(textOf(relation, time.column), time.empty);
  return `CAST(CASE WHEN ${isCommon('day')} THEN ${monthly ? 'year(day) * 12 + month(day) - 1' : '0'} WHEN ${isEmpty} THEN -1 ELSE -2 END AS INTEGER) AS mon`;
}

/** True for a text that stands for none: empty, `na`, `n/a`, or one of the further ones. */
export function emptyTest(text: string, further: readonly string[]): string {
  return `(${text} IS NULL OR lower(trim(${text})) IN ('', 'na', 'n/a')${further.length === 0 ? '' : ` OR trim(${text}) IN ${literals(further)}`})`;
}

/** A text as an exact decimal number; NULL where it is none. An undeclared decimal sign may be either: the caller counts both. */
export function decimalOf(text: string, sign: DecimalSign | null, type: string): string {
  const trimmed = `trim(${text})`;
  // DuckDB takes 1_000 for a thousand, nobody else does.
  const foreign = sign === ',' ? `contains(${trimmed}, '_') OR contains(${trimmed}, '.')` : `contains(${trimmed}, '_')`;
  const number = sign === '.' ? trimmed : `replace(${trimmed}, ',', '.')`;
  return `CASE WHEN ${foreign} THEN NULL ELSE TRY_CAST(${number} AS ${type}) END`;
}

/** How many texts have a decimal comma, a decimal point, and a comma that could part thousands; nothing where the sign is known. */
export function signCounts(texts: readonly string[], sign: DecimalSign | null): readonly string[] {
  if (sign !== null || texts.length === 0) return [];
  const count = (test: (text: string) => string, name: string) =>
    `CAST(count(*) FILTER (${texts.map(test).join(' OR ')}) AS DOUBLE) AS ${name}`;
  return [
    count((text) => `contains(${text}, ',')`, 'commas'),
    count((text) => `contains(${text}, '.')`, 'points'),
    count((text) => `regexp_full_match(trim(${text}), '[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+')`, 'thousands'),
  ];
}
