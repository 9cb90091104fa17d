/** A number from half of the data is worse than none: reports stop where the inventory has errors. */
import { text } from '../../formats/diagnostics/text.js';
import { activeRules } from '../../rules/check.js';
import { type Diagnostic, isOpen } from '../../source/diagnostic.js';
import { plural } from '../../text/plural.js';
import type { OpenedWorkspace } from '../open.js';
import type { CommonOptions } from '../options.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOfErrors } from '../style-of.js';
import { todayOf } from '../today.js';
import { checkReport } from './check-report.js';

export interface RefusalOptions extends CommonOptions {
  readonly allowErrors?: boolean;
}

/**
 * True where there are errors, which are then listed on standard error, and the exit code is set. With `--allow-errors` they are only
 * counted there. Accepted findings are no errors.
 */
export function refuseErrors(shell: Shell, opened: OpenedWorkspace, options: RefusalOptions): boolean {
  const { workspace, findings, checks } = opened;
  const today = todayOf(shell, options);
  // Most inventories have none; then the rules that find no errors need not look.
  if (!checks.check(workspace, findings, { today, only: rulesOfErrors(opened) }).some(isError)) return false;
  const all = checks.check(workspace, findings, { today });
  const errors = all.filter(isError);
  if (errors.length === 0) return false;
  if (options.allowErrors === true) {
    shell.stderr.write(`note: the inventory has ${plural(errors.length, 'error')}; what they concern is left out\n`);
    return false;
  }
  shell.stderr.write(text.render(checkReport(opened, errors, { all }), styleOfErrors(shell, options)));
  shell.stderr.write('  = help: Mend the errors, or go on with what is left: --allow-errors\n');
  shell.exitCode = exitCodes.problems;
  return true;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && isOpen(diagnostic);
}

function rulesOfErrors({ workspace }: OpenedWorkspace): readonly string[] {
  return [...activeRules(workspace, {})].filter(([, severity]) => severity === 'error').map(([name]) => name);
}
