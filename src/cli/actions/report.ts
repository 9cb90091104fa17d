/** What `tp report` does: open, look into the data, refuse where there are errors, compute, write. */
import { withoutWeights } from '../../evidence/without-weights.js';
import type { RenderedReport } from '../../formats/reports/format.js';
import type { Window } from '../../model/window.js';
import { arrange } from '../../reports/arrange.js';
import type { Condition } from '../../reports/condition.js';
import { makeReport } from '../../reports/make-report.js';
import type { ReportOptions } from '../../reports/report-maker.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { revisionStamp } from '../history/revision-stamp.js';
import { readInventory } from '../inventory.js';
import { languageOf } from '../language.js';
import { openInventory } from '../memory/open-inventory.js';
import { type Asked, circumstancesOf, unlessDone } from '../memory/unless-done.js';
import { tellWhereNothingMatches } from '../near-terms.js';
import type { OpenedWorkspace } from '../open.js';
import { withEvidence } from '../report/evidence.js';
import { refuseUnheeded } from '../report/refuse-unheeded.js';
import { arrangementOf } from '../report/report-arrangement.js';
import { type ReportTarget, renderReport, staleFiles, targetOf, writeReport } from '../report/report-output.js';
import {
  bootstrapOf,
  conditionsOf,
  evidenceRequest,
  groupingOf,
  importanceOf,
  type NamedReport,
  reportNamed,
  weightingOf,
  windowsOf,
} from '../report/report-request.js';
import { tellFailures, tellStale } from '../report/report-verdicts.js';
import { queryOf } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { version } from '../version.js';

export async function report(
  shell: Shell,
  name: string | undefined,
  query: readonly string[],
  options: ReportCommandOptions,
): Promise<void> {
  const wishes = { ...reportNamed(name, query), target: targetOf(options), windows: windowsOf(options), conditions: conditionsOf(options) };
  refuseUnheeded(options, wishes.maker);
  const { file } = wishes.target;
  const inventory = readInventory(shell, options.dir);
  await unlessDone(
    shell,
    () => (options.stamp === true ? null : circumstancesOf(shell, inventory, askedFor(shell, name, query, options))),
    (rendered: RenderedReport) => {
      if (options.check === true && file !== null) tellStale(shell, staleFiles(shell, file, rendered));
      else writeReport(shell, file, rendered);
    },
    async (to, put) => computed(to, await openInventory(to, inventory), wishes, options, put),
  );
}

/** A report that is held against files is the same that would be written. */
function askedFor(shell: Shell, name: string | undefined, query: readonly string[], { check: _, ...options }: ReportCommandOptions): Asked {
  const { colored, unicode, width } = styleOf(shell, options);
  return { words: ['report', name, query, options, colored, unicode, width, shell.env['TP_ME']], asOf: options.asOf };
}

interface ReportWishes extends NamedReport {
  readonly target: ReportTarget;
  readonly windows: readonly Window[];
  readonly conditions: readonly Condition[];
}

/** Computes the report and gives it to `put`; nothing where errors are in the way, which are told. */
async function computed(
  shell: Shell,
  opened: OpenedWorkspace,
  { maker, terms, target, windows, conditions }: ReportWishes,
  options: ReportCommandOptions,
  put: (rendered: RenderedReport) => void,
): Promise<void> {
  const weighting = weightingOf(options, maker);
  const grouping = groupingOf(options, opened.workspace);
  const reportOptions: ReportOptions = {
    language: languageOf(options, opened.workspace),
    grouping,
    selects: queryOf(terms, shell.env),
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
    tellWhereNothingMatches(shell, workspace, terms, reportOptions.selects);
    const revision = options.stamp === true ? await revisionStamp(shell, opened) : null;
    const evidence = weighting === 'survey' ? found : withoutWeights(found);
    const made = await makeReport(maker, { workspace, evidence, options: reportOptions }, { version, revision });
    shell.exitCode = exitCodes.done;
    for (const condition of conditions) tellFailures(shell, condition, made);
    put(await renderReport(shell, opened, arrange(made, arrangementOf(made, workspace, options)), target, options));
  });
}
