/** Sums of numbers as one query with one pass over the data. */

import { parseNumber } from '../answers/number.js';
import type { Limit, SumQuery } from '../engine/count-query.js';
import { decimalOf, monthField, rowsOf, signCounts, textOf, windowField } from './common-sql.js';
import { columnName, type Relation } from './relation.js';
import { joined, literals } from './sql.js';

/**
 * Columns of the result: b0 …, item, code (the text, where it is no number), win, mon, first_day, last_day, row_count, usable, answers, total,
 * squares, l0 … (as good as the limit), commas, points, thousands. Twelve decimals, exact sums.
 */
export function sumSql(relation: Relation, query: SumQuery): string {
  const { by, summed, codes, multiplicity, limits, time, decimal } = query;
  const columns = [...by, ...summed, ...(multiplicity === null ? [] : [multiplicity])];
  const fields = multiplicity === null ? [] : [`${decimalOf(textOf(relation, multiplicity), decimal, 'DECIMAL(18, 3)')} AS k0`];
  const texts = summed.map((column) => textOf(relation, column));
  const keys = [
    ...by.map((column, index) => `${textOf(relation, column)} AS b${index}`),
    `unnest(range(${summed.length})) AS item`,
    `unnest(CAST([${texts.join(', ')}] AS VARCHAR[])) AS t`,
    windowField(query),
    monthField(relation, query),
    time === null ? null : 'day',
    multiplicity === null ? null : `${columnName(multiplicity)}, CASE WHEN k0 >= 0 AND k0 = floor(k0) THEN CAST(k0 AS BIGINT) END AS k`,
  ];
  const keyed = `SELECT ${joined(keys, ', ')} FROM (${rowsOf(relation, query, columns, fields)})`;
  const numbered = `SELECT *, CASE WHEN ${isCode('t', codes)} THEN NULL ELSE ${decimalOf('t', decimal, 'DECIMAL(36, 12)')} END AS x0 FROM (${keyed})`;
  // What is too large for its square to be added up exactly is no operational figure.
  const bounded = `SELECT *, CASE WHEN abs(x0) < 1e12 THEN x0 END AS x FROM (${numbered})`;
  const coded = `SELECT *, CASE WHEN x IS NULL THEN coalesce(left(t, 60), '') END AS code FROM (${bounded})`;
  const groups = [
    ...by.map((_, index) => `b${index}`),
    'item',
    'code',
    ...(windowField(query) === null ? [] : ['win']),
    ...(time === null ? [] : ['mon']),
  ];
  const times = multiplicity === null ? '' : ' * CAST(k AS DOUBLE)';
  const count = (test: string) => (multiplicity === null ? `count(*) FILTER (${test})` : `coalesce(sum(k) FILTER (${test}), 0)`);
  const results = [
    ...groups,
    ...(time === null
      ? []
      : [`CAST(min(day) - DATE '1970-01-01' AS INTEGER) AS first_day`, `CAST(max(day) - DATE '1970-01-01' AS INTEGER) AS last_day`]),
    'CAST(count(*) AS DOUBLE) AS row_count',
    `CAST(${multiplicity === null ? 'count(*)' : 'count(k)'} AS DOUBLE) AS usable`,
    `CAST(${count('true')} AS DOUBLE) AS answers`,
    `CAST(coalesce(sum(${times === '' ? 'x' : `CAST(x${times} AS DECIMAL(38, 12))`}), 0) AS VARCHAR) AS total`,
    // A square as a floating number is rounded in itself only: the sum of the decimals that come of it is exact again.
    `CAST(coalesce(sum(CAST(CAST(x AS DOUBLE) * CAST(x AS DOUBLE)${times} AS DECIMAL(38, 12))), 0) AS VARCHAR) AS squares`,
    ...limits.map((limit, index) => `CAST(${count(isWithin(limit))} AS DOUBLE) AS l${index}`),
    ...signCounts(['t', ...(multiplicity === null ? [] : [textOf(relation, multiplicity)])], decimal),
  ];
  const order = groups.map((name) => `${name} NULLS FIRST`).join(', ');
  return `SELECT ${results.join(', ')} FROM (${coded}) GROUP BY ${groups.join(', ')} ORDER BY ${order}`;
}

function isWithin({ value, better }: Limit): string {
  return `x ${better === 'lower' ? '<=' : '>='} CAST('${value}' AS DOUBLE)`;
}

/** True for a text that is one of the codes, as letters or as a number. */
function isCode(text: string, codes: readonly string[]): string {
  if (codes.length === 0) return 'false';
  const numbers = codes.flatMap((code) => parseNumber(code, '.') ?? []);
  const asNumber =
    numbers.length === 0
      ? null
      : `TRY_CAST(trim(${text}) AS DOUBLE) IN (${numbers.map((number) => `CAST('${number}' AS DOUBLE)`).join(', ')})`;
  return `coalesce(${joined([`trim(${text}) IN ${literals(codes)}`, asNumber], ' OR ')}, false)`;
}
