/** How the rows of a table are to be arranged: `--sort`, `--limit`, `--columns`. */
import type { TableArrangement } from '../../reports/arrange.js';
import type { TableBlock } from '../../reports/report.js';
import { visible } from '../../text/visible.js';
import { allNames, nearestName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

export interface TableOptions {
  readonly sort?: string;
  readonly limit?: number;
  readonly columns?: string;
}

/** The arrangement; a `UserError` for a column that the table lacks. */
export function tableArrangement(table: TableBlock | null, { sort, limit, columns }: TableOptions): TableArrangement {
  const wanted = columns?.split(',').map((key) => key.trim()) ?? null;
  for (const key of [...(wanted ?? []), ...(sort === undefined ? [] : [sort.replace(/^-/, '')])]) checkColumn(key, table?.columns ?? []);
  return { sort: sort ?? null, limit: limit ?? null, columns: wanted };
}

function checkColumn(key: string, columns: TableBlock['columns']): void {
  const keys = columns.map((column) => column.key);
  if (keys.includes(key)) return;
  // What people see is the label, which is another in each language.
  const seen = columns.find(({ label }) => label.toLowerCase() === key.toLowerCase());
  throw new UserError(
    `There is no column "${visible(key)}"`,
    seen === undefined
      ? nearestName(key, keys, keys.length === 0 ? 'There is no table' : allNames('column', keys))
      : `The column with the heading "${visible(seen.label)}" is "${seen.key}"`,
  );
}
