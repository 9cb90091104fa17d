/** How the rows of a report are to be arranged: `--sort`, `--limit`, `--columns`, `--group`. */
import type { Workspace } from '../../model/workspace.js';
import { type Arrangement, mainTable } from '../../reports/arrange.js';
import type { Report } from '../../reports/report.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { groupsBy } from './report-groups.js';
import { tableArrangement } from './table-arrangement.js';

/** The arrangement; a `UserError` for a column that the first table of the report lacks. */
export function arrangementOf(report: Report, workspace: Workspace, options: ReportCommandOptions): Arrangement {
  const { group } = options;
  return {
    ...tableArrangement(mainTable(report), options),
    groupOf: group === undefined ? null : groupsBy(group, workspace, report.language),
  };
}
