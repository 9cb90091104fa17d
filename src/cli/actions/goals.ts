/** What `tp goals` does: open, compute, write, and fail where a goal is not where it should be. */
import { everybody } from '../../analysis/grouping.js';
import { goalsReport } from '../../reports/goals/goals.js';
import { makeReport } from '../../reports/make-report.js';
import type { GoalsOptions } from '../commands/goals.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { withEvidence } from '../report/evidence.js';
import { tellMissed } from '../report/missed-goals.js';
import { renderReport, targetOf, writeReport } from '../report/report-output.js';
import { evidenceRequest, windowsOf } from '../report/report-request.js';
import { usualReportOptions } from '../report/usual-report-options.js';
import { exitCodes, type Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { unknownName } from '../unknown-name.js';
import { version } from '../version.js';

export async function goals(shell: Shell, ids: readonly string[], options: GoalsOptions): Promise<void> {
  const target = targetOf(options);
  const windows = windowsOf(options);
  const opened = await openWorkspace(shell, options.dir);
  const wanted = ids.length === 0 ? null : new Set(ids.map((id) => known(id, opened)));
  await withEvidence(shell, opened, evidenceRequest(windows, everybody), async (evidence) => {
    const workspace = soundWorkspace(shell, opened, evidence, options);
    if (workspace === null) return;
    const input = { workspace, evidence, options: usualReportOptions(options, workspace) };
    const report = await makeReport(goalsReport(todayOf(shell, options), wanted), input, { version, revision: null });
    writeReport(shell, target.file, await renderReport(shell, opened, report, target, options, ['-f csv']));
    shell.exitCode = tellMissed(shell, report, options.failOn) ? exitCodes.problems : exitCodes.done;
  });
}

function known(id: string, { workspace }: OpenedWorkspace): string {
  const all = (workspace.company.goals ?? []).map((goal) => goal.id);
  if (all.includes(id)) return id;
  throw unknownName('goal', id, all, all.length === 0 ? { otherwise: 'tp.yaml sets none' } : {});
}
