/** Counts of texts as one query with one pass over the data. */
import type { CountQuery } from '../engine/count-query.js';
import { decimalOf, monthField, rowsOf, signCounts, textOf, windowField } from './common-sql.js';
import { columnName, type Relation, typeOf } from './relation.js';
import { joined } from './sql.js';

/**
 * Columns of the result: b0 …, item, t0, t1, win, mon, first_day, last_day (since 1970-01-01), row_count, usable, answers, weight, squared, commas, points,
 * thousands. In one order, so that sums in JavaScript are taken in one order as well.
 */
export function countSql(relation: Relation, query: CountQuery): string {
  const { by, counted, weight, multiplicity, time, decimal } = query;
  const numbers = [weight, multiplicity].flatMap((column) => (column === null ? [] : [column]));
  const columns = [...by, ...counted.flat(), ...numbers];
  const fields = [
    weight === null ? null : `${decimalOf(textOf(relation, weight), decimal, 'DECIMAL(36, 15)')} AS w0`,
    multiplicity === null ? null : `${decimalOf(textOf(relation, multiplicity), decimal, 'DECIMAL(18, 3)')} AS k0`,
  ].flatMap((field) => field ?? []);
  const texts = numbers.map((column) => textOf(relation, column));
  const keys = [
    ...by.map((column, index) => `${columnName(column)} AS b${index}`),
    ...itemFields(relation, counted),
    windowField(query),
    monthField(relation, query),
  ];
  const sums = joined(
    [time === null ? null : 'day', ...numbers.map(columnName), weightField(weight), multiplicityField(multiplicity)],
    ', ',
  );
  const keyed = `SELECT ${joined([joined(keys, ', '), sums], ', ') || 'NULL AS nothing'} FROM (${rowsOf(relation, query, columns, fields)})`;
  const names = [...by.map((_, index) => `b${index}`), ...itemNames(counted), ...(windowField(query) === null ? [] : ['win'])];
  const groups = [...names, ...(time === null ? [] : ['mon'])];
  const usable = joined([weight === null ? null : 'w IS NOT NULL', multiplicity === null ? null : 'k IS NOT NULL'], ' AND ');
  const results = [
    // As they are typed until they are grouped: numbers are grouped faster than texts.
    ...by.map((column, index) => asText(`b${index}`, typeOf(relation, column))),
    ...itemNames(counted).map((name) =>
      asText(name, counted.length === 1 ? typeOf(relation, counted[0]?.[Number(name.slice(1))] ?? -1) : 'VARCHAR'),
    ),
    ...groups.filter((name) => name === 'win' || name === 'mon'),
    ...(time === null ? [] : [daysField('min', usable), daysField('max', usable)]),
    'CAST(count(*) AS DOUBLE) AS row_count',
    ...(usable === '' ? [] : [`CAST(count(*) FILTER (${usable}) AS DOUBLE) AS usable`, ...amounts(weight !== null, multiplicity !== null)]),
    ...signCounts(texts, decimal),
  ];
  const grouping = groups.length === 0 ? '' : ` GROUP BY ${groups.join(', ')}`;
  const order = groups.length === 0 ? '' : ` ORDER BY ${groups.map((name) => `${name} NULLS FIRST`).join(', ')}`;
  return `SELECT ${results.join(', ')} FROM (${keyed})${grouping}${order}`;
}

function asText(name: string, type: string): string {
  return type === 'VARCHAR' ? name : `CAST(${name} AS VARCHAR) AS ${name}`;
}

function daysField(which: 'min' | 'max', usable: string): string {
  const name = which === 'min' ? 'first_day' : 'last_day';
  return `CAST(${which}(day)${usable === '' ? '' : ` FILTER (${usable})`} - DATE '1970-01-01' AS INTEGER) AS ${name}`;
}

/** The texts that are counted: one column as it is, several by turns, so that the data are read once. */
function itemFields(relation: Relation, counted: CountQuery['counted']): readonly string[] {
  const [only] = counted;
  if (counted.length === 1 && only !== undefined) return only.map((column, at) => `${columnName(column)} AS t${at}`);
  const list = (at: number) => `[${counted.map((item) => (item[at] === undefined ? 'NULL' : textOf(relation, item[at]))).join(', ')}]`;
  const width = widthOf(counted);
  return [
    `unnest(range(${counted.length})) AS item`,
    ...Array.from({ length: width }, (_, at) => `unnest(CAST(${list(at)} AS VARCHAR[])) AS t${at}`),
  ];
}

function itemNames(counted: CountQuery['counted']): readonly string[] {
  const texts = Array.from({ length: widthOf(counted) }, (_, at) => `t${at}`);
  return counted.length === 1 ? texts : ['item', ...texts];
}

/** How many texts belong together at most. */
export function widthOf(counted: CountQuery['counted']): number {
  return Math.max(0, ...counted.map(({ length }) => length));
}

function weightField(weight: number | null): string | null {
  return weight === null ? null : 'CASE WHEN w0 > 0 THEN w0 END AS w';
}

function multiplicityField(multiplicity: number | null): string | null {
  return multiplicity === null ? null : 'CASE WHEN k0 >= 0 AND k0 = floor(k0) THEN CAST(k0 AS BIGINT) END AS k';
}

/** Sums of whole and of decimal numbers: exact, whatever the order. Weights come as text, to be rounded once. */
function amounts(hasWeight: boolean, hasMultiplicity: boolean): readonly string[] {
  const answers = hasMultiplicity
    ? `sum(k)${hasWeight ? ' FILTER (w IS NOT NULL)' : ''}`
    : `count(*)${hasWeight ? ' FILTER (w IS NOT NULL)' : ''}`;
  const field = `CAST(coalesce(${answers}, 0) AS DOUBLE) AS answers`;
  if (!hasWeight) return [field];
  // A square as a floating number is rounded in itself only: the sum of the decimals that come of it is exact again.
  const floating = 'CAST(w AS DOUBLE)';
  const weight = hasMultiplicity ? `CAST(${floating} * k AS DECIMAL(38, 15))` : 'w';
  const square = `CAST(${floating} * ${floating}${hasMultiplicity ? ' * k' : ''} AS DECIMAL(38, 15))`;
  return [field, `CAST(coalesce(sum(${weight}), 0) AS VARCHAR) AS weight`, `CAST(coalesce(sum(${square}), 0) AS VARCHAR) AS squared`];
}
