/** What `tp report` does: open, look into the data, refuse where there are errors, compute, write. */
import { withoutWeights } from '../../evidence/without-weights.js';
import { arrange } from '../../reports/arrange.js';
import { makeReport } from '../../reports/make-report.js';
import type { ReportOptions } from '../../reports/report-maker.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { revisionStamp } from '../history/revision-stamp.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { withEvidence } from '../report/evidence.js';
import { arrangementOf } from '../report/report-arrangement.js';
import { renderReport, staleFiles, targetOf, writeReport } from '../report/report-output.js';
import {
  bootstrapOf,
  conditionsOf,
  evidenceRequest,
  groupingOf,
  importanceOf,
  reportNamed,
  weightingOf,
  windowsOf,
} from '../report/report-request.js';
import { tellFailures, tellStale } from '../report/report-verdicts.js';
import { queryOf } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { version } from '../version.js';

export async function report(
  shell: Shell,
  name: string | undefined,
  query: readonly string[],
  options: ReportCommandOptions,
): Promise<void> {
  const { maker, terms } = reportNamed(name, query);
  const target = targetOf(options);
  const windows = windowsOf(options);
  const conditions = conditionsOf(options);
  const selects = queryOf(terms, shell.env);
  const opened = await openWorkspace(shell, options.dir);
  const weighting = weightingOf(options, maker);
  const grouping = groupingOf(options, opened.workspace);
  const reportOptions: ReportOptions = {
    language: languageOf(options, opened.workspace),
    grouping,
    selects,
    filtered: terms.length > 0,
    importance: importanceOf(options),
    weighting,
    asOf: options.asOf ?? null,
    seed: options.seed,
    bootstrap: bootstrapOf(options, maker),
  };
  await withEvidence(shell, opened, evidenceRequest(windows, grouping), async (found) => {
    const workspace = soundWorkspace(shell, opened, found, options);
    if (workspace === null) return;
    const revision = options.stamp === true ? await revisionStamp(shell, opened) : null;
    const evidence = weighting === 'survey' ? found : withoutWeights(found);
    const made = await makeReport(maker, { workspace, evidence, options: reportOptions }, { version, revision });
    shell.exitCode = exitCodes.done;
    for (const condition of conditions) tellFailures(shell, condition, made);
    const arranged = arrange(made, arrangementOf(made, workspace, options));
    const rendered = await renderReport(shell, opened, arranged, target, options);
    if (options.check === true && target.file !== null) tellStale(shell, staleFiles(shell, target.file, rendered));
    else writeReport(shell, target.file, rendered);
  });
}
