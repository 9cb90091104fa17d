/** The result of a sum as groups. */
import type { SumGroup, SumQuery } from '../engine.js';
import type { Columns } from './connection.js';
import { placeOf } from './read-groups.js';
import { rowReader } from './results.js';

export function readSums(columns: Columns, { by, limits }: SumQuery): readonly SumGroup[] {
  const rows = rowReader(columns);
  return Array.from({ length: rows.length }, (_, row) => {
    const text = rows.text('code', row);
    return {
      by: by.map((_, index) => rows.text(`b${index}`, row)),
      item: rows.number('item', row) ?? 0,
      text,
      isNumber: text === null,
      ...placeOf(rows, row),
      answers: rows.number('answers', row) ?? 0,
      sum: rows.number('total', row) ?? 0,
      squares: rows.number('squares', row) ?? 0,
      within: limits.map((_, index) => rows.number(`l${index}`, row) ?? 0),
    };
  });
}
