/** The findings of an opened workspace, as they count: those in scope, compared with another state where that is asked for. */
import type { CheckReport, Since } from '../../formats/diagnostics/format.js';
import type { CheckOptions } from '../../rules/check.js';
import { type Diagnostic, isAtLeast, isOpen } from '../../source/diagnostic.js';
import type { ValidateOptions } from '../commands/validate.js';
import type { Outcome } from '../memory/memo.js';
import type { OpenedWorkspace } from '../open.js';
import { selectFiles } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { writeFile } from '../write.js';
import { checkReport } from './check-report.js';
import { renderDiagnostics } from './outputs.js';
import type { Comparison } from './since.js';
import type { Compares, Wishes } from './wishes.js';
import { withData } from './with-data.js';

/** The findings of an opened workspace, written in every format that is wished. */
export async function check(
  shell: Shell,
  understood: OpenedWorkspace,
  what: readonly string[],
  options: ValidateOptions,
  wishes: Wishes & Compares,
): Promise<Outcome> {
  const { report, exitCode } = await checked(shell, await withData(shell, understood, options), what, options, wishes);
  return { ...renderDiagnostics(report, wishes.outputs, wishes.style), exitCode };
}

/** Writes the terminal first: a file that cannot be written keeps nothing back. */
export function writeOutcome(shell: Shell, { stdout, files }: Outcome): void {
  shell.stdout.write(stdout);
  for (const { path, text } of files) writeFile(shell, path, text);
}

/** The findings of an opened workspace as formats want them, and how they end the run. */
export async function checked(
  shell: Shell,
  opened: OpenedWorkspace,
  what: readonly string[],
  options: ValidateOptions,
  { choice, past }: Pick<Wishes & Compares, 'choice' | 'past'>,
): Promise<{ readonly report: CheckReport; readonly exitCode: number }> {
  const files = selectFiles(opened, what, shell.cwd, shell.env);
  const { diagnostics: all, since } = await findingsOf(shell, opened, past, { ...choice, today: todayOf(shell, options) }, options);
  const inScope = all.filter(({ location }) => files?.has(location.file) ?? true);
  const chosen = inScope.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
  const { failOn, maxFindings, quiet = false } = options;
  const report = checkReport(opened, chosen, { files, failOn: failOn === 'never' ? null : failOn, maxFindings, quiet, all, choice, since });
  return { report, exitCode: exitCodeOf(inScope, options) };
}

/** Which findings a workspace has, accepted ones and those of before among them, marked. */
export function findingsIn(shell: Shell, options: ValidateOptions, { choice, past }: Wishes & Compares) {
  return async (understood: OpenedWorkspace): Promise<readonly Diagnostic[]> => {
    const opened = await withData(shell, understood, options);
    return (await findingsOf(shell, opened, past, { ...choice, today: todayOf(shell, options) }, options)).diagnostics;
  };
}

/** What is wrong; where there is a state to compare with, what was wrong then is marked. */
async function findingsOf(
  shell: Shell,
  opened: OpenedWorkspace,
  past: Compares['past'],
  options: CheckOptions,
  comparison: Comparison,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly since: Since | null }> {
  if (past === null) return { diagnostics: opened.checks.check(opened.workspace, opened.findings, options), since: null };
  const { compareWith } = await import('../findings/since.js');
  return compareWith(shell, past, opened, options, comparison);
}

function exitCodeOf(diagnostics: readonly Diagnostic[], { exitZero, failOn, maxWarnings }: ValidateOptions): number {
  const open = diagnostics.filter(isOpen);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const fails = failOn !== 'never' && open.some(({ severity }) => isAtLeast(severity, failOn));
  return !exitZero && (fails || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)) ? exitCodes.problems : exitCodes.done;
}
