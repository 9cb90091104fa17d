/** A row of the report `actions` as other programs read it. */
import type { ActionRow } from '../../analysis/actions/actions.js';

/** Null is what nobody stated or measured; `overdue` is as of the day of the report. */
export function actionData({ action, status, impact, quadrant, overdueDays, results }: ActionRow): object {
  const { id, isOverdue: overdue, ...expected } = impact;
  return {
    action: id,
    kind: action.kind ?? null,
    status,
    owner: action.owner ?? null,
    ...expected,
    quadrant,
    overdue,
    overdueDays,
    done: action.done ?? null,
    cost: action.cost === undefined ? null : { amount: action.cost.amount, currency: action.cost.currency, per: action.cost.per ?? null },
    results,
  };
}
