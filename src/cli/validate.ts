/** What `tp validate` does: open, check, select, write. Apart from the command, so that help loads none of it. */
import type { CheckReport } from '../formats/diagnostics/format.js';
import { checkWorkspace } from '../rules/check.js';
import type { Diagnostic, Severity } from '../source/diagnostic.js';
import type { ValidateOptions } from './commands/validate.js';
import { type OpenedWorkspace, openWorkspace } from './open.js';
import { outputsOf, writeDiagnostics } from './outputs.js';
import { describeRules, ruleChoice } from './rule-choice.js';
import { selectFiles } from './select.js';
import { exitCodes, type Shell } from './shell.js';
import { todayOf } from './today.js';
import { version } from './version.js';

export async function validate(shell: Shell, what: readonly string[], options: ValidateOptions): Promise<void> {
  const choice = ruleChoice(options);
  const outputs = outputsOf(shell, options);
  const opened = await openWorkspace(shell, options.dir);
  const files = selectFiles(opened, what, shell.cwd, shell.env);
  const all = checkWorkspace(opened.workspace, opened.findings, { ...choice, today: todayOf(shell, options) });
  const chosen = all.filter(({ location, severity }) => (files?.has(location.file) ?? true) && rank(severity) <= rank(options.minSeverity));
  await writeDiagnostics(shell, reportOf(opened, chosen, files, options), outputs, options);
  shell.exitCode = exitCodeOf(chosen, options);
}

function reportOf(
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  files: ReadonlySet<string> | null,
  options: ValidateOptions,
): CheckReport {
  const { workspace, shownPath } = opened;
  const documents = new Map(workspace.files.map(({ document }) => [document.file, document.text]));
  return {
    diagnostics,
    files: [...documents.keys()].filter((file) => files?.has(file) ?? true),
    inventory: inventoryOf(opened, files),
    textOf: (file) => documents.get(file) ?? null,
    shownPath,
    rules: describeRules(workspace.company),
    toolVersion: version,
    failOn: options.failOn === 'never' ? null : options.failOn,
    maxFindings: options.maxFindings,
  };
}

const nouns = [
  ['touchpoint', 'touchpoints'],
  ['journey', 'journeys'],
  ['persona', 'personas'],
  ['action', 'actions'],
  ['feedback', 'feedback sources', 'feedback source'],
] as const;

function inventoryOf({ workspace }: OpenedWorkspace, files: ReadonlySet<string> | null): CheckReport['inventory'] {
  return nouns.map(([kind, plural, noun = kind]) => {
    const count = workspace.files.filter((file) => file.kind === kind && (files?.has(file.document.file) ?? true)).length;
    return { noun, plural, count };
  });
}

function rank(severity: Severity): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}

function exitCodeOf(diagnostics: readonly Diagnostic[], { exitZero, failOn, maxWarnings }: ValidateOptions): number {
  const open = diagnostics.filter(({ suppressed }) => suppressed === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const fails = failOn !== 'never' && open.some(({ severity }) => rank(severity) <= rank(failOn));
  return !exitZero && (fails || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)) ? exitCodes.problems : exitCodes.done;
}
