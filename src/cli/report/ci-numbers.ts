/** The numbers that `tp ci` judges: the goals, and conditions on reports. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import type { Condition } from '../../reports/condition.js';
import { goalsReport } from '../../reports/goals/goals.js';
import { makeReport } from '../../reports/make-report.js';
import { reports } from '../../reports/registry.js';
import type { Report } from '../../reports/report.js';
import type { CiOptions } from '../commands/ci.js';
import type { Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { version } from '../version.js';
import { conditionsOf, unknownReport } from './report-request.js';
import { type HeldCondition, heldAgainst } from './report-verdicts.js';
import { usualReportOptions } from './usual-report-options.js';

/** A condition and the report whose numbers it is about. */
export interface ReportCondition {
  readonly report: string;
  readonly condition: Condition;
}

export interface CiNumbers {
  /** Null where no goal is set. */
  readonly goals: Report | null;
  readonly conditions: readonly HeldCondition[];
}

/**
 * The conditions of `--fail-if`: `promises:fulfilment<0.8` names the report, `quality<60` is about the report of that name, any other
 * number is one of the report on quality.
 */
export function ciConditions({ failIf = [] }: Pick<CiOptions, 'failIf'>): readonly ReportCondition[] {
  const names = reports.map(({ name }) => name);
  return failIf.flatMap((wish) => {
    const [, named, rest] = /^\s*([a-z]+)\s*:(.*)$/.exec(wish) ?? [];
    return conditionsOf({ failIf: [rest ?? wish] }).map((condition) => {
      const report = named ?? (names.includes(condition.field) ? condition.field : 'quality');
      if (!names.includes(report)) throw unknownReport(report);
      return { report, condition: { ...condition, text: wish.trim() } };
    });
  });
}

/** The goals and what the reports say to the conditions; each report is made once. */
export async function ciNumbers(
  shell: Shell,
  workspace: Workspace,
  evidence: Evidence,
  conditions: readonly ReportCondition[],
  options: CiOptions,
): Promise<CiNumbers> {
  const input = { workspace, evidence, options: usualReportOptions(options, workspace) };
  const circumstances = { version, revision: null };
  const made = new Map<string, Report>();
  for (const maker of reports)
    if (conditions.some(({ report }) => report === maker.name)) made.set(maker.name, await makeReport(maker, input, circumstances));
  const goals = (workspace.company.goals ?? []).length === 0 ? null : goalsReport(todayOf(shell, options), null);
  return {
    goals: goals && (await makeReport(goals, input, circumstances)),
    conditions: conditions.flatMap(({ report, condition }) => {
      const found = made.get(report);
      return found === undefined ? [] : [heldAgainst(condition, found)];
    }),
  };
}
