/** Actions by impact and effort: what to do first, what to plan, what to leave. For a picture, not for a decision. */
import { median } from '../statistics/means/quantile.js';

export type ActionQuadrant = 'quick-win' | 'major-project' | 'fill-in' | 'drop';

/** An action with its expected impact and its effort, each in any one unit; null where it is not known. */
export interface WeighedAction {
  readonly id: string;
  readonly impact: number | null;
  readonly effort: number | null;
}

export interface ActionQuadrants {
  /** The medians of those of which both are known; null for fewer than two of them: one lies on its own median. */
  readonly crosshair: { readonly impact: number; readonly effort: number } | null;
  /** In the order given; null where one of the two is unknown, or there is no crosshair. On the line counts as high. */
  readonly quadrants: ReadonlyMap<string, ActionQuadrant | null>;
}

/** Sorts actions into the four fields around their medians. */
export function actionQuadrants(actions: readonly WeighedAction[]): ActionQuadrants {
  const known = actions.flatMap(({ impact, effort }) => (impact === null || effort === null ? [] : [{ impact, effort }]));
  const impact = median(known.map((one) => one.impact));
  const effort = median(known.map((one) => one.effort));
  const crosshair = known.length < 2 || impact === null || effort === null ? null : { impact, effort };
  return { crosshair, quadrants: new Map(actions.map((action) => [action.id, crosshair && quadrantOf(action, crosshair)])) };
}

function quadrantOf(
  { impact, effort }: WeighedAction,
  crosshair: { readonly impact: number; readonly effort: number },
): ActionQuadrant | null {
  if (impact === null || effort === null) return null;
  if (impact >= crosshair.impact) return effort >= crosshair.effort ? 'major-project' : 'quick-win';
  return effort >= crosshair.effort ? 'drop' : 'fill-in';
}
