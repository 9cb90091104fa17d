/** The result of a count as groups. */
import type { CountQuery, Group } from '../engine.js';
import type { Columns } from './connection.js';
import { widthOf } from './count-sql.js';
import { dayText, monthText, type RowReader, rowReader } from './results.js';

export function readGroups(columns: Columns, { by, counted }: CountQuery): readonly Group[] {
  const rows = rowReader(columns);
  const width = widthOf(counted);
  return Array.from({ length: rows.length }, (_, row) => {
    const item = rows.number('item', row) ?? 0;
    const texts = Array.from({ length: Math.min(width, counted[item]?.length ?? 0) }, (_, at) => rows.text(`t${at}`, row));
    const answers = rows.number('answers', row) ?? 0;
    return {
      by: by.map((_, index) => rows.text(`b${index}`, row)),
      item,
      texts,
      ...placeOf(rows, row),
      answers,
      weight: rows.number('weight', row) ?? answers,
      squaredWeight: rows.number('squared', row) ?? answers,
    };
  });
}

/** What groups of counts and of sums have in common. */
export function placeOf(rows: RowReader, row: number): Omit<Group, 'by' | 'item' | 'texts' | 'answers' | 'weight' | 'squaredWeight'> {
  const month = rows.number('mon', row) ?? -1;
  const first = rows.number('first_day', row);
  const last = rows.number('last_day', row);
  return {
    window: rows.number('win', row) ?? 0,
    month: month < 0 ? null : monthText(month),
    badDate: month === -2,
    first: first === null ? null : dayText(first),
    last: last === null ? null : dayText(last),
    rows: rows.number('row_count', row) ?? 0,
    usable: rows.number('usable', row) ?? 0,
    commas: rows.number('commas', row) ?? 0,
    points: rows.number('points', row) ?? 0,
    thousands: rows.number('thousands', row) ?? 0,
  };
}
