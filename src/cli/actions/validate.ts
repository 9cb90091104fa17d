/** What `tp validate` does: read, check unless the same files were checked before, write. */
import type { CheckReport, Since } from '../../formats/diagnostics/format.js';
import type { Style } from '../../formats/style.js';
import { type CheckOptions, type RepeatedCheck, repeatedCheck } from '../../rules/check.js';
import type { RuleChoice } from '../../rules/settings.js';
import { type Diagnostic, isOpen, type Severity } from '../../source/diagnostic.js';
import type { ValidateOptions } from '../commands/validate.js';
import { checkReport } from '../findings/check-report.js';
import { type OutputTarget, outputsOf, renderDiagnostics, styleOf } from '../findings/outputs.js';
import { ruleChoice } from '../findings/rule-choice.js';
import type { Comparison } from '../findings/since.js';
import type { Past } from '../history/history.js';
import { buildId, type Circumstances, hashOf, type Outcome, recall, remember } from '../memory/memo.js';
import { withMemory } from '../memory/with-memory.js';
import { type Inventory, type OpenedWorkspace, readInventory, understand } from '../open.js';
import { selectFiles } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { writeFile } from '../write.js';

export async function validate(shell: Shell, what: readonly string[], options: ValidateOptions): Promise<void> {
  const chosen = wishesOf(shell, options);
  const inventory = readInventory(shell, options.dir, options.baseline);
  const wishes = { ...chosen, past: await pastOf(shell, inventory.root, options) };
  const circumstances = circumstancesOf(shell, inventory, what, options, wishes);
  const remembered = circumstances && recall(shell, circumstances);
  const outcome = remembered ?? (await checkInventory(shell, inventory, circumstances !== null, what, options, wishes));
  if (circumstances !== null && remembered === null) remember(shell, circumstances, outcome);
  writeOutcome(shell, outcome);
  shell.exitCode = outcome.exitCode;
}

/** Checks what was read; `remembers` says whether with what the last run remembers, and for the next one. */
async function checkInventory(
  shell: Shell,
  inventory: Inventory,
  remembers: boolean,
  what: readonly string[],
  options: ValidateOptions,
  wishes: Wishes & Compares,
): Promise<Outcome> {
  if (!remembers) return check(shell, await understand(shell, inventory), what, options, wishes);
  return withMemory(shell, inventory, (opened, checks) => check(shell, opened, what, options, { ...wishes, checks }));
}

/** Writes the terminal first: a file that cannot be written keeps nothing back. */
export function writeOutcome(shell: Shell, { stdout, files }: Outcome): void {
  shell.stdout.write(stdout);
  for (const { path, text } of files) writeFile(shell, path, text);
}

/** The options, understood. */
export interface Wishes {
  readonly choice: RuleChoice;
  readonly outputs: readonly OutputTarget[];
  readonly style: Style;
}

/** The state that `--since` names. Git is loaded for those only who ask for it. */
export async function pastOf(shell: Shell, root: string, { since }: ValidateOptions): Promise<Past | null> {
  return since === undefined ? null : (await import('../history/history.js')).pastAt(shell, root, since);
}

/** With which state of the inventory its findings are compared, null where all of them count; and how they are found. */
export interface Compares {
  readonly past: Past | null;
  readonly checks?: RepeatedCheck;
}

/** What the options wish; a `UserError` where they make no sense. */
export function wishesOf(shell: Shell, options: ValidateOptions): Wishes {
  return { choice: ruleChoice(options), outputs: outputsOf(shell, options), style: styleOf(shell, options) };
}

/** What the outcome depends on; null where nothing is to be remembered. */
function circumstancesOf(
  shell: Shell,
  { root, folder }: Inventory,
  what: readonly string[],
  options: ValidateOptions,
  { style: { color, unicode, width, interactive }, past }: Wishes & Compares,
): Circumstances | null {
  const build = buildId();
  // The bytes of data are not read to be remembered: a look into them is taken anew each time.
  if (build === null || !options.cache || options.data) return null;
  const style = { level: color.level, unicode, width, interactive };
  return {
    command: JSON.stringify(['validate', root, shell.cwd, what, options, style, shell.env['TP_ME'] ?? null]),
    state: hashOf(JSON.stringify([build, todayOf(shell, options), folder.digest, past?.commit.id ?? null])),
  };
}

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

/** The findings of an opened workspace as formats want them, and how they end the run. */
export async function checked(
  shell: Shell,
  opened: OpenedWorkspace,
  what: readonly string[],
  options: ValidateOptions,
  { choice, past, checks = repeatedCheck() }: Pick<Wishes & Compares, 'choice' | 'past' | 'checks'>,
): Promise<{ readonly report: CheckReport; readonly exitCode: number }> {
  const files = selectFiles(opened, what, shell.cwd, shell.env);
  const { diagnostics: all, since } = await findingsOf(
    shell,
    opened,
    { past, checks },
    { ...choice, today: todayOf(shell, options) },
    options,
  );
  const inScope = all.filter(({ location }) => files?.has(location.file) ?? true);
  const chosen = inScope.filter(({ severity }) => rank(severity) <= rank(options.minSeverity));
  const { failOn, maxFindings, quiet = false } = options;
  const report = checkReport(opened, chosen, { files, failOn: failOn === 'never' ? null : failOn, maxFindings, quiet, all, choice, since });
  return { report, exitCode: exitCodeOf(inScope, options) };
}

/** Which findings a workspace has, accepted ones and those of before among them, marked. */
export function findingsIn(shell: Shell, options: ValidateOptions, { choice, past }: Wishes & Compares) {
  return async (understood: OpenedWorkspace): Promise<readonly Diagnostic[]> => {
    const opened = await withData(shell, understood, options);
    return (await findingsOf(shell, opened, { past, checks: repeatedCheck() }, { ...choice, today: todayOf(shell, options) }, options))
      .diagnostics;
  };
}

/** What is wrong; where there is a state to compare with, what was wrong then is marked. */
async function findingsOf(
  shell: Shell,
  opened: OpenedWorkspace,
  { past, checks }: Required<Compares>,
  options: CheckOptions,
  comparison: Comparison,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly since: Since | null }> {
  if (past === null) return { diagnostics: checks.check(opened.workspace, opened.findings, options), since: null };
  const { compareWith } = await import('../findings/since.js');
  return compareWith(shell, past, opened, options, { ...comparison, checks });
}

/** The workspace, with what its data hold where that is asked for. */
async function withData(shell: Shell, opened: OpenedWorkspace, { data = false }: ValidateOptions): Promise<OpenedWorkspace> {
  if (!data) return opened;
  const { dataProblemsOf } = await import('../report/data-problems.js');
  return { ...opened, workspace: { ...opened.workspace, dataProblems: await dataProblemsOf(shell, opened) } };
}

function rank(severity: Severity): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}

function exitCodeOf(diagnostics: readonly Diagnostic[], { exitZero, failOn, maxWarnings }: ValidateOptions): number {
  const open = diagnostics.filter(isOpen);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const fails = failOn !== 'never' && open.some(({ severity }) => rank(severity) <= rank(failOn));
  return !exitZero && (fails || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)) ? exitCodes.problems : exitCodes.done;
}
