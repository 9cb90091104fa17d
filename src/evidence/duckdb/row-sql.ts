/** Rows side by side, in the order of the data. */
import type { RowQuery, Time } from '../engine.js';
import { decimalOf, textOf } from './common-sql.js';
import { dayOf, isCommon } from './date-sql.js';
import { columnsFor, decodedField, fittingRows } from './decoded-sql.js';
import { columnName, type Relation, selectColumns, typeOf } from './relation.js';

/** One field of the result, and what it is. */
interface Field {
  readonly name: string;
  readonly value: string;
}

function fieldsOf(relation: Relation, { columns, dates, texts, weight, time, decimal }: RowQuery): readonly Field[] {
  const days = (day: string) => `CAST(${day} - DATE '1970-01-01' AS DOUBLE)`;
  const fields = [
    ...columns.map((decoded, index) => ({ name: `x${index}`, value: decodedField(relation, decoded) })),
    ...(time === null ? [] : [{ name: 'days', value: days(`CASE WHEN ${isCommon('day')} THEN day END`) }]),
    ...dates.map((date, index) => ({ name: `d${index}`, value: days(dayIn(relation, date)) })),
    ...(weight === null ? [] : [{ name: 'w', value: weightOf(decimalOf(textOf(relation, weight), decimal, 'DOUBLE')) }]),
    ...texts.map((column, index) => ({ name: `t${index}`, value: textOf(relation, column) })),
  ];
  // Without a field there would be no rows to count.
  return fields.length === 0 ? [{ name: 'nothing', value: 'CAST(0 AS DOUBLE)' }] : fields;
}

function weightOf(number: string): string {
  return `CASE WHEN ${number} > 0 THEN ${number} END`;
}

function dayIn(relation: Relation, { column, pattern }: Time): string {
  const day = dayOf(columnName(column), typeOf(relation, column), pattern);
  return `CASE WHEN ${isCommon(day)} THEN ${day} END`;
}

/** The names of the columns of the result, in order: x0 …, days, d0 …, w, t0 …. */
export function rowNames(relation: Relation, query: RowQuery): readonly string[] {
  return fieldsOf(relation, query).map(({ name }) => name);
}

/** Every `step`-th of the rows that fit. */
export function rowSql(relation: Relation, query: RowQuery, step: number): string {
  const fields = fieldsOf(relation, query);
  const names = fields.map(({ name }) => `${withoutNull(name, name)} AS ${name}`).join(', ');
  const rows = fittingRows(relation, query, readColumns(query), []);
  const list = fields.map(({ name, value }) => `${value} AS ${name}`).join(', ');
  if (query.pivot !== null) return `SELECT ${names} FROM (${pivoted(relation, query, query.pivot)}) ${nth(step)} ORDER BY rn`;
  if (step === 1) return `SELECT ${fields.map(({ name, value }) => `${withoutNull(name, value)} AS ${name}`).join(', ')} FROM (${rows})`;
  return `SELECT ${names} FROM (SELECT ${list}, row_number() OVER () AS rn FROM (${rows})) ${nth(step)}`;
}

/** NULL as NaN, or as an empty text: to ask the package of each value whether it is NULL takes longer than to read it. */
function withoutNull(name: string, value: string): string {
  return name.startsWith('t') ? `coalesce(${value}, '')` : `coalesce(${value}, CAST('NaN' AS DOUBLE))`;
}

function nth(step: number): string {
  return step === 1 ? '' : `WHERE (rn - 1) % ${step} = 0`;
}

/** The rows of each respondent as one, numbered by their first. */
function pivoted(relation: Relation, query: RowQuery, respondent: number): string {
  const fields = fieldsOf(relation, query);
  const text = textOf(relation, respondent);
  const list = fields.map(({ name, value }) => `${value} AS ${name}`).join(', ');
  const numbered = `SELECT ${text} AS respondent, row_number() OVER () AS rn, ${list} FROM (${fittingRows(relation, query, readColumns(query), [])})`;
  const firsts = fields.map(({ name }) => `arg_min(${name}, rn) AS ${name}`).join(', ');
  const grouped = `SELECT ${firsts}, min(rn) AS rn FROM (${numbered}) WHERE trim(respondent) <> '' GROUP BY respondent`;
  return `SELECT * EXCLUDE (rn), row_number() OVER (ORDER BY rn) AS rn FROM (${grouped})`;
}

/** How many rows, or respondents, fit. Column of the result: total. */
export function totalSql(relation: Relation, query: RowQuery): string {
  const { pivot } = query;
  const rows = fittingRows(relation, query, pivot === null ? [] : [pivot], []);
  if (pivot === null) return `SELECT CAST(count(*) AS DOUBLE) AS total FROM (${rows})`;
  const text = textOf(relation, pivot);
  return `SELECT CAST(count(DISTINCT ${text}) FILTER (trim(${text}) <> '') AS DOUBLE) AS total FROM (${rows})`;
}

/** The newest day of all. Column of the result: newest. */
export function newestSql(relation: Relation, { time, dates }: RowQuery): string {
  const times = [...(time === null ? [] : [time]), ...dates];
  const newest = times.map((one) => `max(${dayIn(relation, one)})`);
  const rows = selectColumns(
    relation,
    times.map(({ column }) => column),
  );
  return `SELECT CAST(greatest(${newest.join(', ')}) - DATE '1970-01-01' AS DOUBLE) AS newest FROM (${rows})`;
}

function readColumns({ columns, dates, texts, weight, pivot }: RowQuery): readonly number[] {
  const single = [weight, pivot].flatMap((column) => column ?? []);
  return [...columnsFor(columns), ...dates.map(({ column }) => column), ...texts, ...single];
}
