/** What an action is expected to bring, for what effort, and whether it is late. */
import { type Action, actionStatusOf } from '../../model/action.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';

/** What would have to be known to value an action, and is not. */
export type UnknownOfAction = 'quality' | 'confidence' | 'relevance' | 'effort';

export interface ActionImpact {
  readonly id: string;
  /** The touchpoints it changes: those it names, those of its expectations, else all on its journeys. By the order in which they are named. */
  readonly touchpoints: readonly string[];
  /** The quality before and after, 0–100, as expected; null where nobody says. */
  readonly from: number | null;
  readonly to: number | null;
  readonly confidence: number | null;
  /** The mean relevance of its touchpoints as far as it is known, 0–100; null where none is. */
  readonly relevance: number | null;
  /** Person-days. */
  readonly effort: number | null;
  /** The expected gain in relevance-weighted points, (to − from) · relevance / 100 · confidence; null without quality or relevance. */
  readonly uplift: number | null;
  /** The gain for each person-day; null where one of them is unknown, or it takes no time. */
  readonly upliftPerDay: number | null;
  readonly unknown: readonly UnknownOfAction[];
  readonly due: string | null;
  /** True where it was due before the day and is neither done nor dropped. */
  readonly isOverdue: boolean;
}

/**
 * The impact of an action as of a day. The expected change is one figure for all its touchpoints, so it counts once, at their mean relevance:
 * naming more touchpoints makes no action better. Without a stated confidence the estimate is taken as it is, and that is among the unknown.
 */
export function actionImpact(workspace: Workspace, action: Action, relevanceOf: ReadonlyMap<string, number>, asOf: string): ActionImpact {
  const touchpoints = changedTouchpoints(workspace, action);
  const relevance = meanOf(touchpoints.flatMap((id) => relevanceOf.get(id) ?? []));
  const { quality, confidence = null } = action.impact ?? {};
  const { effort = null, due = null } = action;
  const status = actionStatusOf(action);
  const uplift = quality === undefined || relevance === null ? null : ((quality.to - quality.from) * relevance * (confidence ?? 1)) / 100;
  const known: Readonly<Record<UnknownOfAction, unknown>> = { quality: quality ?? null, confidence, relevance, effort };
  return {
    id: action.id,
    touchpoints,
    from: quality?.from ?? null,
    to: quality?.to ?? null,
    confidence,
    relevance,
    effort,
    uplift,
    upliftPerDay: uplift === null || effort === null || effort === 0 ? null : uplift / effort,
    unknown: (['quality', 'confidence', 'relevance', 'effort'] as const).filter((one) => known[one] === null),
    due,
    isOverdue: due !== null && due < asOf && status !== 'done' && status !== 'dropped',
  };
}

function changedTouchpoints(
  { journeys: all }: Workspace,
  { touchpoints = [], expectations = [], journeys = [] }: Action,
): readonly string[] {
  const named = [...touchpoints, ...expectations.map((expectation) => expectation.slice(0, expectation.indexOf('/')))];
  const met = journeys.flatMap((id) => {
    const journey = all.get(id);
    return journey === undefined ? [] : stepsOf(journey).map(({ touchpoint }) => touchpoint);
  });
  return [...new Set(named.length > 0 ? named : met)];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
