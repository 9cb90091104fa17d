/** The matrix of the report `promises`: a line for each touchpoint, a column for each promise. */
import type { Promises } from '../../analysis/promises/promises.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { byCodePoint } from '../../text/compare.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { promiseStatusWords } from './promise-words.js';

// With more columns nobody sees a pattern any more.
const mostPromises = 12;

/** Null where there is nothing to be seen side by side: fewer than two promises with touchpoints, or too many. */
export function promiseMatrix({ rows }: Promises, naming: Naming, say: Say): TableBlock | null {
  const carried = rows.filter(({ cells }) => cells.length > 0);
  if (carried.length < 2 || carried.length > mostPromises) return null;
  const touchpoints = [...new Set(carried.flatMap(({ cells }) => cells.map(({ touchpoint }) => touchpoint)))].sort(byCodePoint);
  const columns: readonly CellColumn<string>[] = [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: (id) => id },
    { key: 'name', label: say(labels.name), type: 'text', drop: 2, cell: (id) => naming.touchpoint(id) },
    ...carried.map(
      ({ promise, cells }): CellColumn<string> => ({
        key: `promise-${promise}`,
        label: promise,
        type: 'text',
        cell: (id) => {
          const cell = cells.find(({ touchpoint }) => touchpoint === id);
          return cell === undefined ? '' : say(promiseStatusWords[cell.status]);
        },
      }),
    ),
  ];
  return toTable({ name: 'matrix', columns, rows: touchpoints, empty: '', about: (id) => ({ type: 'touchpoint', id }) });
}
