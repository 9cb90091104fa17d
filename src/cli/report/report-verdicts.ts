/** What a report says to CI: conditions that hold, and files that are no longer true. */
import { type Condition, conditionFields, judge } from '../../reports/condition.js';
import type { Report } from '../../reports/report.js';
import { labels } from '../../reports/vocabulary.js';
import { visible } from '../../text/visible.js';
import { exitCodes, type Shell } from '../shell.js';
import { allNames, nearestName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** Says on standard error which rows a condition holds for, and fails the run; unknown numbers are named, never failed. */
export function tellFailures(shell: Shell, condition: Condition, report: Report): void {
  if (tellHeld(shell, heldAgainst(condition, report))) shell.exitCode = exitCodes.problems;
}

/** The same for a condition that has been held against its report; true where it fails the run. */
export function tellHeld({ stderr }: Pick<Shell, 'stderr'>, { condition, failed, known, unknown }: HeldCondition): boolean {
  const text = visible(condition.text);
  if (unknown > 0) stderr.write(`note: ${text}: ${unknown} of ${known + unknown} rows are unknown and cannot fail\n`);
  if (failed.length > 0) stderr.write(`failed: ${text} holds for ${visible(failed.join(', '))}\n`);
  return failed.length > 0;
}

/** What a report says to a condition. */
export interface HeldCondition {
  readonly condition: Condition;
  /** The ids of what it holds for, each once. */
  readonly failed: readonly string[];
  readonly known: number;
  readonly unknown: number;
}

/** Holds a condition against a report; a `UserError` where that has no such number. */
export function heldAgainst(condition: Condition, { name, data }: Report): HeldCondition {
  const verdict = judge(condition, name, [...data.rows, ...factsIn(data)]);
  if (verdict === null) throw unknownField(condition, name, data.rows);
  return { condition, ...verdict, failed: [...new Set(verdict.failed.map(subjectOf))] };
}

/** The id of what a row is about. */
function subjectOf(row: Readonly<Record<string, unknown>>): string {
  const id = row['touchpoint'] ?? row['journey'] ?? row['promise'] ?? row['team'] ?? row['action'] ?? row['thing'] ?? row['fact'];
  return typeof id === 'string' ? id : labels.wholeCompany.en;
}

/** Of the coverage how much is known of each fact, as rows: a condition on `coverage.quality` is about the share of touchpoints. */
function factsIn({ facts }: Report['data']): readonly object[] {
  const known = Array.isArray(facts) ? (facts as readonly { readonly fact: string; readonly share: number | null }[]) : [];
  return known.map(({ fact, share }) => ({ fact, coverage: { [fact]: share } }));
}

/** Names the files that are stale, and fails the run. */
export function tellStale(shell: Shell, stale: readonly string[]): void {
  if (stale.length === 0) return;
  for (const path of stale) shell.stderr.write(`stale: ${visible(path)} is not what would be written now\n`);
  shell.stderr.write('  = help: Run the same command without --check\n');
  shell.exitCode = exitCodes.problems;
}

function unknownField({ field }: Condition, report: string, rows: readonly object[]): UserError {
  const fields = conditionFields(rows, report);
  return new UserError(
    `The report "${report}" has no number "${visible(field)}"`,
    nearestName(field, fields, fields.length === 0 ? 'It has no rows' : allNames('number', fields)),
  );
}
