/** What `tp ci` does: reads files and data once, judges findings, goals and numbers, and tells the build server. */
import { appendFileSync } from 'node:fs';
import { everybody } from '../../analysis/grouping.js';
import type { Evidence } from '../../evidence/evidence.js';
import { ciSummary } from '../../formats/ci-summary.js';
import type { CheckReport } from '../../formats/diagnostics/format.js';
import { isExisting, isOpen } from '../../source/diagnostic.js';
import { errorCode } from '../../source/error-code.js';
import { visible } from '../../text/visible.js';
import type { CiOptions } from '../commands/ci.js';
import type { ValidateOptions } from '../commands/validate.js';
import { buildHostOf } from '../findings/build-host.js';
import { checked, writeOutcome } from '../findings/check.js';
import { renderDiagnostics } from '../findings/outputs.js';
import { pastOf, wishesOf } from '../findings/wishes.js';
import { readInventory } from '../inventory.js';
import { openInventory } from '../memory/open-inventory.js';
import { type CiNumbers, ciConditions, ciNumbers } from '../report/ci-numbers.js';
import { withEvidence } from '../report/evidence.js';
import { tellMissed } from '../report/missed-goals.js';
import { evidenceRequest } from '../report/report-request.js';
import { tellHeld } from '../report/report-verdicts.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { writeFile } from '../write.js';

export async function ci(shell: Shell, options: CiOptions): Promise<void> {
  const host = buildHostOf(shell.env);
  const conditions = ciConditions(options);
  if (!options.data && conditions.length > 0) throw new UserError('--fail-if needs the feedback data', 'Leave --no-data out');
  const checking = validateOptions(options, host.formats);
  const wishes = wishesOf(shell, checking);
  const inventory = readInventory(shell, options.dir, options.baseline);
  const opened = await openInventory(shell, inventory);
  const past = await pastOf(shell, opened.root, checking);
  const judge = async (workspace: typeof opened.workspace, numbers: CiNumbers) => {
    const { report, exitCode } = await checked(shell, { ...opened, workspace }, [], checking, { ...wishes, past });
    writeOutcome(shell, { ...renderDiagnostics(report, wishes.outputs, wishes.style), exitCode });
    tellRest(shell, report, numbers);
    const missed = numbers.goals !== null && tellMissed(shell, numbers.goals, options.goals);
    const held = numbers.conditions.filter((condition) => tellHeld(shell, condition));
    writeSummary(shell, report, numbers, options.summaryFile ?? null, host.summaryFile);
    const isBad = exitCode !== exitCodes.done || missed || held.length > 0;
    shell.exitCode = isBad ? exitCodes.problems : exitCodes.done;
  };
  if (!options.data) return judge(opened.workspace, { goals: null, conditions: [] });
  const use = async (evidence: Evidence) => {
    const workspace = { ...opened.workspace, dataProblems: evidence.problems };
    await judge(workspace, await ciNumbers(shell, workspace, evidence, conditions, options));
  };
  await withEvidence(shell, opened, evidenceRequest([], everybody), use);
}

function validateOptions(options: CiOptions, formats: readonly string[]): ValidateOptions {
  return { ...options, format: options.format ?? formats, minSeverity: 'info', maxFindings: 50, data: false };
}

/** Numbers from half of the inventory are said to be so. */
function tellRest({ stderr }: Shell, { diagnostics }: CheckReport, { goals, conditions }: CiNumbers): void {
  const hasErrors = diagnostics.some((one) => one.severity === 'error' && (isOpen(one) || isExisting(one)));
  if (hasErrors && (goals !== null || conditions.length > 0))
    stderr.write('note: the inventory has errors; goals and conditions are those of what is left\n');
}

/** To the end of the server's file, where other steps write too; over the file that the command line names. */
function writeSummary(
  shell: Shell,
  report: CheckReport,
  { goals, conditions }: CiNumbers,
  named: string | null,
  ofHost: string | null,
): void {
  if (named === null && ofHost === null) return;
  const lines = conditions.map(({ condition, failed, unknown }) => ({ text: condition.text, failed, unknown }));
  const summary = ciSummary(report, goals, lines);
  if (named !== null) writeFile(shell, named, summary);
  else if (ofHost !== null) append(ofHost, summary);
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new UserError(
      `The summary of the job could not be written to "${visible(file)}" (${errorCode(error)})`,
      'Name another file with --summary-file',
    );
  }
}
