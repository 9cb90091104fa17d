/** Questions about one column: what its texts look like, and which of them are not what they should be. */
import type { Stray } from '../engine/engine.js';
import { decimalOf, emptyTest, textOf } from './common-sql.js';
import { dayOf, isCommon } from './date-sql.js';
import { columnName, type Relation, selectColumns, typeOf } from './relation.js';

/** Columns of the result: text. */
export function sampleSql(relation: Relation, column: number): string {
  return `SELECT ${textOf(relation, column)} AS text FROM (${selectColumns(relation, [column])}) LIMIT 500`;
}

/** Columns of the result: shape, row_count, first, second (the highest numbers). The most frequent shapes only. */
export function shapesSql(relation: Relation, column: number): string {
  const dates = `SELECT split_part(split_part(trim(${textOf(relation, column)}), ' ', 1), 'T', 1) AS date FROM (${selectColumns(relation, [column])})`;
  const parts = `SELECT regexp_replace(date, '[0-9]', '9', 'g') AS shape, regexp_extract_all(date, '[0-9]+') AS numbers FROM (${dates})`;
  const highest = (at: number) => `CAST(max(TRY_CAST(numbers[${at}] AS INTEGER)) AS DOUBLE)`;
  return (
    `SELECT shape, CAST(count(*) AS DOUBLE) AS row_count, ${highest(1)} AS first, ${highest(2)} AS second ` +
    `FROM (${parts}) WHERE shape IS NOT NULL GROUP BY shape ORDER BY row_count DESC, shape LIMIT 100`
  );
}

/** Columns of the result: text. */
export function straysSql(relation: Relation, stray: Stray): string {
  const column = stray.kind === 'date' ? stray.time.column : stray.column;
  const text = textOf(relation, column);
  const isStray =
    stray.kind === 'date'
      ? `NOT coalesce(${isCommon(dayOf(columnName(column), typeOf(relation, column), stray.time.pattern))}, false) AND NOT ${emptyTest(text, stray.time.empty)}`
      : `NOT coalesce(${isUsable(stray.kind, decimalOf(text, stray.decimal, 'DECIMAL(36, 15)'))}, false)`;
  return (
    `SELECT coalesce(left(${text}, 60), '') AS text, count(*) AS row_count FROM (${selectColumns(relation, [column])}) ` +
    `WHERE ${isStray} GROUP BY ALL ORDER BY row_count DESC, text LIMIT 3`
  );
}

function isUsable(kind: 'weight' | 'count', number: string): string {
  return kind === 'weight' ? `${number} > 0` : `${number} >= 0 AND ${number} = floor(${number})`;
}
