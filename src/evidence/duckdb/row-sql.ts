/** Rows side by side, in the order of the data. */

import type { Time } from '../engine/count-query.js';
import type { LongQuery, RowQuery, WideQuery } from '../engine/row-query.js';
import type { LongCodes } from '../rows/long-codes.js';
import { decimalOf, emptyTest, textOf } from './common-sql.js';
import { dayOf, isCommon } from './date-sql.js';
import { decodedField, fittingRows, textIn } from './decoded-sql.js';
import { columnName, type Relation, selectColumns, typeOf } from './relation.js';
import { literal } from './sql.js';

/** One field of the result, and what it is; numbers are never NULL but NaN, texts empty. */
interface Field {
  readonly name: string;
  readonly value: string;
}

/** The days, dates, weights and texts of a row: days, d0 …, w, t0 …. */
function commonFields(relation: Relation, { time, dates, texts, weight, decimal }: RowQuery): readonly Field[] {
  const days = (day: string) => `CAST(${day} - DATE '1970-01-01' AS DOUBLE)`;
  const number = weight === null ? '' : decimalOf(textOf(relation, weight), decimal, 'DOUBLE');
  return [
    ...(time === null ? [] : [{ name: 'days', value: orNaN(days(`CASE WHEN ${isCommon('day')} THEN day END`)) }]),
    ...dates.map((date, index) => ({ name: `d${index}`, value: orNaN(days(dayIn(relation, date))) })),
    ...(weight === null ? [] : [{ name: 'w', value: orNaN(`CASE WHEN ${number} > 0 THEN ${number} END`) }]),
    ...texts.map((column, index) => ({ name: `t${index}`, value: textIn(relation, column) })),
  ];
}

function orNaN(value: string): string {
  return `coalesce(${value}, CAST('NaN' AS DOUBLE))`;
}

/** A date that is declared to mean none, such as 9999-12-31, is none. */
function dayIn(relation: Relation, { column, pattern, empty }: Time): string {
  const day = dayOf(columnName(column), typeOf(relation, column), pattern);
  const isMeant = empty.length === 0 ? '' : ` AND NOT ${emptyTest(textOf(relation, column), empty)}`;
  return `CASE WHEN ${isCommon(day)}${isMeant} THEN ${day} END`;
}

/** The fields of wide data: x0 …, and the common ones. */
export function wideFields(relation: Relation, query: WideQuery): readonly Field[] {
  const numbers = query.columns.map((decoded, index) => ({ name: `x${index}`, value: orNaN(decodedField(relation, decoded)) }));
  const fields = [...numbers, ...commonFields(relation, query)];
  // Without a field there would be no rows to count.
  return fields.length === 0 ? [{ name: 'nothing', value: 'CAST(0 AS DOUBLE)' }] : fields;
}

/** Every `step`-th of the rows that fit; its columns are the fields. */
export function wideSql(relation: Relation, query: WideQuery, step: number): string {
  const fields = wideFields(relation, query);
  const list = listOf(fields);
  const rows = fittingRows(relation, query, [...query.columns.flatMap(({ columns }) => columns.flat()), ...commonColumns(query)]);
  if (step === 1) return `SELECT ${list} FROM (${rows})`;
  const names = fields.map(({ name }) => name).join(', ');
  return `SELECT ${names} FROM (SELECT ${list}, row_number() OVER () AS rn FROM (${rows})) WHERE (rn - 1) % ${step} = 0`;
}

/** How many rows fit. Column of the result: total. */
export function totalSql(relation: Relation, query: WideQuery): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS total FROM (${fittingRows(relation, query, [])})`;
}

/** The fields of long data: the respondent as two halves of a number, the code of the row, x0 … of their own, and the common ones. */
export function longFields(relation: Relation, query: LongQuery, codes: LongCodes): readonly Field[] {
  const hash = `hash(${textOf(relation, query.respondent)})`;
  return [
    { name: 'high', value: `CAST(${hash} >> 32 AS DOUBLE)` },
    { name: 'low', value: `CAST(${hash} & 4294967295 AS DOUBLE)` },
    { name: 'code', value: codeField(relation, query.keys, codes) },
    ...query.further.map((decoded, index) => ({ name: `x${index}`, value: orNaN(decodedField(relation, decoded)) })),
    ...commonFields(relation, query),
  ];
}

/** All rows that are somebody's; its columns are the fields. */
export function longSql(relation: Relation, query: LongQuery, codes: LongCodes): string {
  const { keys, further, respondent } = query;
  const columns = [respondent, ...keys, ...further.flatMap((one) => one.columns.flat()), ...commonColumns(query)];
  const rows = fittingRows(relation, query, columns);
  return `SELECT ${listOf(longFields(relation, query, codes))} FROM (${rows}) WHERE trim(${textIn(relation, respondent)}) <> ''`;
}

/**
 * The code of a row by its texts, −1 where one of them has none. Not a join: that would not keep the order of the rows. An enumeration finds
 * the place of a text in a list faster than a chain of comparisons.
 */
function codeField(relation: Relation, keys: readonly number[], { texts }: LongCodes): string {
  const places = keys.map((column, key) => {
    const known = texts[key] ?? [];
    return `CAST(enum_code(TRY_CAST(${textIn(relation, column)} AS ENUM (${known.map(literal).join(', ')}))) AS DOUBLE)`;
  });
  const code = places.reduce((sum, place, key) => (key === 0 ? place : `(${sum} * ${texts[key]?.length ?? 1} + ${place})`), '');
  return `coalesce(${code}, -1)`;
}

/** The newest day of all. Column of the result: newest. */
export function newestSql(relation: Relation, times: readonly Time[]): string {
  const newest = times.map((one) => `max(${dayIn(relation, one)})`).join(', ');
  const columns = times.map(({ column }) => column);
  return `SELECT CAST(greatest(${newest}) - DATE '1970-01-01' AS DOUBLE) AS newest FROM (${selectColumns(relation, columns)})`;
}

function listOf(fields: readonly Field[]): string {
  return fields.map(({ name, value }) => `${value} AS ${name}`).join(', ');
}

function commonColumns({ dates, texts, weight }: RowQuery): readonly number[] {
  return [...dates.map(({ column }) => column), ...texts, ...(weight === null ? [] : [weight])];
}
