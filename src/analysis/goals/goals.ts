/** Every goal of the company and where it stands. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { type GoalState, type GoalTarget, goalVerdict } from './goal-state.js';
import { type GoalUnit, goalReader } from './goal-value.js';

export interface GoalRow extends GoalTarget {
  readonly goal: string;
  readonly measure: string;
  readonly touchpoint: string | null;
  readonly journey: string | null;
  readonly promise: string | null;
  /** The team that answers for it. */
  readonly owner: string | null;
  /** In the unit of the target; null where it is not known. */
  readonly score: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
  readonly unit: GoalUnit | null;
  readonly n: number;
  /** False where the number is only a judgement. */
  readonly measured: boolean;
  /** The newest day of the evidence, YYYY-MM-DD. */
  readonly asOf: string | null;
  readonly state: GoalState;
  readonly projected: { readonly value: number; readonly best: number } | null;
}

/** The goals in the order of `tp.yaml`, judged on the day `today`. */
export async function goalsOf(
  workspace: Workspace,
  evidence: Evidence,
  { today, seed }: { readonly today: string; readonly seed: number },
): Promise<readonly GoalRow[]> {
  const goals = workspace.company.goals ?? [];
  if (goals.length === 0) return [];
  const read = goalReader(workspace, evidence, seed);
  const rows: GoalRow[] = [];
  for (const goal of goals) {
    const found = await read(goal);
    const target = { atLeast: goal.at_least ?? null, atMost: goal.at_most ?? null, by: goal.by ?? null };
    rows.push({
      goal: goal.id,
      measure: goal.measure,
      touchpoint: goal.touchpoint ?? null,
      journey: goal.journey ?? null,
      promise: goal.promise ?? null,
      owner: goal.owner ?? null,
      ...target,
      score: found && { value: found.value, low: found.low, high: found.high },
      unit: found?.unit ?? null,
      n: found?.n ?? 0,
      measured: found?.measured ?? false,
      asOf: found?.asOf ?? null,
      ...goalVerdict(found, target, today),
    });
  }
  return rows;
}
