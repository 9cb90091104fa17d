/** How the rows of a report are to be arranged: `--sort`, `--limit`, `--columns`, `--group`. */
import type { Workspace } from '../../model/workspace.js';
import { type Arrangement, mainTable } from '../../reports/arrange.js';
import type { Report } from '../../reports/report.js';
import { visible } from '../../text/visible.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { allNames, nearestName } from '../unknown-name.js';
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
  throw new UserError(
    `The report has no column "${visible(key)}"`,
    nearestName(key, keys, keys.length === 0 ? 'It has no table' : allNames('column', keys)),
  );
}
