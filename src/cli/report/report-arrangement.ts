/** How the rows of a report are to be arranged: `--sort`, `--limit`, `--columns`, `--group`. */
import type { Workspace } from '../../model/workspace.js';
import { type Arrangement, mainTable } from '../../reports/arrange.js';
import type { Report } from '../../reports/report.js';
import { closest } from '../../text/closest.js';
import { visible } from '../../text/visible.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { UserError } from '../user-error.js';
import { groupsBy } from './report-groups.js';

/** The arrangement; a `UserError` for a column that the first table of the report lacks. */
export function arrangementOf(report: Report, workspace: Workspace, { sort, limit, columns, group }: ReportCommandOptions): Arrangement {
  const wanted = columns?.split(',').map((key) => key.trim()) ?? null;
  const keys = mainTable(report)?.columns.map(({ key }) => key) ?? [];
  for (const key of [...(wanted ?? []), ...(sort === undefined ? [] : [sort.replace(/^-/, '')])]) checkColumn(key, keys);
  return {
    sort: sort ?? null,
    limit: limit ?? null,
    columns: wanted,
    groupOf: group === undefined ? null : groupsBy(group, workspace, report.language),
  };
}

function checkColumn(key: string, keys: readonly string[]): void {
  if (keys.includes(key)) return;
  const meant = closest(key, keys);
  throw new UserError(
    `The report has no column "${visible(key)}"`,
    meant === null ? (keys.length === 0 ? 'It has no table' : `Columns are: ${keys.join(', ')}`) : `Did you mean "${meant}"?`,
  );
}
