/** Actions: what they are expected to bring, which are late, and what came of those that are done. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { type Action, type ActionStatus, actionStatusOf } from '../../model/action.js';
import { daysBetween } from '../../model/date.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { settingsOf } from '../settings.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import type { TouchpointWeights } from '../touchpoint-weights.js';
import { type ActionImpact, actionImpact } from './action-impact.js';
import { type ActionQuadrant, actionQuadrants } from './action-quadrants.js';
import { type BeforeAfter, beforeAndAfter } from './before-after.js';

export interface ActionRow {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly impact: ActionImpact;
  /** Among the actions that may still be done; null for others, and where impact or effort is unknown. */
  readonly quadrant: ActionQuadrant | null;
  /** Days since it was due; null where it is not overdue. */
  readonly overdueDays: number | null;
  /** For each of its touchpoints with dated evidence; empty where it is not done, or nobody says when it took effect. */
  readonly results: readonly BeforeAfter[];
}

export interface Actions {
  /** First those to be done, then ideas, then done, then dropped; in each by falling gain for a day of work. */
  readonly rows: readonly ActionRow[];
  /** Where the quadrants meet: points of gain, and person-days; null for fewer than two actions of which both are known. */
  readonly crosshair: { readonly impact: number; readonly effort: number } | null;
}

export interface ActionOptions {
  /** An action is shown where this holds for it or for one of its touchpoints. */
  readonly selects: (action: Action, touchpoints: readonly string[]) => boolean;
  /** The day on which it is asked what is late; null: none is. */
  readonly asOf: string | null;
  readonly weights: TouchpointWeights;
}

/** The selected actions; the quadrants are set among those of them that may still be done. */
export function actionsOf(workspace: Workspace, evidence: Evidence, { selects, asOf, weights }: ActionOptions): Actions {
  const shown = [...workspace.actions.values()]
    .map((action) => ({ action, status: actionStatusOf(action), impact: actionImpact(workspace, action, weights.weights, asOf ?? '') }))
    .filter(({ action, impact }) => selects(action, impact.touchpoints));
  const possible = shown.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const { crosshair, quadrants } = actionQuadrants(possible.map(({ impact: { id, uplift, effort } }) => ({ id, impact: uplift, effort })));
  const { negligibleChange } = settingsOf(workspace.company);
  const tallies = groupBy(evidence.tallies, ({ question }) => question.touchpoint);
  const rows = shown.map(
    ({ action, status, impact }): ActionRow => ({
      action,
      status,
      impact,
      quadrant: quadrants.get(action.id) ?? null,
      overdueDays: impact.isOverdue && impact.due !== null && asOf !== null ? daysBetween(impact.due, asOf) : null,
      results: status === 'done' && action.done !== undefined ? resultsOf(workspace, tallies, impact, action.done, negligibleChange) : [],
    }),
  );
  return { rows: withAdjustedChanges([...rows].sort(byGain)), crosshair };
}

function resultsOf(
  { touchpoints }: Workspace,
  tallies: ReadonlyMap<string | null, readonly Tally[]>,
  impact: ActionImpact,
  done: string,
  negligible: number,
): readonly BeforeAfter[] {
  return impact.touchpoints.flatMap((id) => {
    const touchpoint = touchpoints.get(id);
    return (touchpoint && beforeAndAfter(tallies.get(id) ?? [], touchpoint, done, negligible)) ?? [];
  });
}

const order: readonly ActionStatus[] = ['doing', 'planned', 'idea', 'done', 'dropped'];

function byGain(a: ActionRow, b: ActionRow): number {
  const place = ({ status }: ActionRow) => Math.max(1, order.indexOf(status));
  const gain = ({ impact }: ActionRow) => impact.upliftPerDay ?? Number.NEGATIVE_INFINITY;
  const [first, second] = [gain(a), gain(b)];
  return place(a) - place(b) || (first === second ? byCodePoint(a.action.id, b.action.id) : second - first);
}

/** All changes are tested together: Benjamini–Hochberg. */
function withAdjustedChanges(rows: readonly ActionRow[]): readonly ActionRow[] {
  const adjusted = [...benjaminiHochberg(rows.flatMap(({ results }) => results.map(({ change }) => change?.p ?? null)))];
  return rows.map((row) => ({
    ...row,
    results: row.results.map((result) => {
      const pAdjusted = adjusted.shift() ?? null;
      return result.change === null ? result : { ...result, change: { ...result.change, pAdjusted } };
    }),
  }));
}
