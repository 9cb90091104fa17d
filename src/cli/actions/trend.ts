/** What `tp trend` does: open, read the history, compute, write. */
import { lineagesOf } from '../../analysis/trend/lineages.js';
import { withPastMeasurements } from '../../analysis/trend/with-past-measurements.js';
import { makeReport } from '../../reports/make-report.js';
import { trendReport } from '../../reports/trend/trend.js';
import type { TrendOptions } from '../commands/trend.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { type PastSteps, pastSteps } from '../history/past-steps.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { withEvidence } from '../report/evidence.js';
import { renderReport, targetOf, writeReport } from '../report/report-output.js';
import { chosenTouchpoints, sinceDay, trendMeasure } from '../report/trend-request.js';
import { usualReportOptions } from '../report/usual-report-options.js';
import { exitCodes, type Shell } from '../shell.js';
import { version } from '../version.js';

export async function trend(shell: Shell, wanted: string | null, options: TrendOptions): Promise<void> {
  const target = targetOf(options);
  const opened = await openWorkspace(shell, options.dir);
  const measure = trendMeasure(wanted, opened.workspace);
  const chosen = chosenTouchpoints(options, opened.workspace);
  const since = await sinceDay(shell, opened.root, options);
  const past = await pastSteps(shell, opened.root, opened.workspace.dataFiles);
  const lineages = lineagesOf(past.steps);
  const selects = ({ id }: { readonly id: string }) => chosen?.has(id) ?? true;
  const { workspace, count } = withPastMeasurements(opened.workspace, lineages, selects);
  const windows = since === null ? [] : [{ name: `${since}..`, first: since, last: '9999-12-31' }];
  await withEvidence(shell, { ...opened, workspace }, { windows, by: [] }, async (evidence) => {
    if (soundWorkspace(shell, opened, evidence, options) === null) return;
    const reportOptions = { ...usualReportOptions(options, workspace), selects, filtered: chosen !== null };
    const maker = trendReport({ measure, steps: past.steps, lineages, since, history: factsOf(past, since, count) });
    const report = await makeReport(maker, { workspace, evidence, options: reportOptions }, { version, revision: null });
    writeReport(shell, target.file, await renderReport(shell, opened, report, target, options, ['-f csv']));
    shell.exitCode = exitCodes.done;
  });
}

function factsOf({ steps, gone, shallow, missing }: PastSteps, since: string | null, remembered: number) {
  const seen = steps.filter(({ date }) => since === null || date >= since);
  return {
    commits: seen.length,
    first: seen[0]?.date ?? null,
    last: seen.at(-1)?.date ?? null,
    shallow,
    missing: missing?.reason ?? null,
    hint: missing?.hint ?? null,
    remembered,
    gone,
  };
}
