/** What the persona of a journey is to the company at each step: whoever buys on the way is a customer from then on. */

import type { Persona } from '../persona.js';
import type { Touchpoint } from '../touchpoint.js';
import type { Workspace } from '../workspace.js';
import { type Step, stageOf } from './journey.js';
import { type JourneyGraph, pointsAfter, reachableFrom, reachableSteps } from './journey-graph.js';

/** How somebody relates to the company. */
export type Relation = NonNullable<Persona['customer']>;

/** Where a step lies around the transaction; `unknown` where it may be during it, null where nothing is said of it. */
export type Moment = 'before' | 'during' | 'after' | 'unknown' | null;

const becomesCustomer: ReadonlySet<Relation> = new Set(['prospect', 'former-customer', 'public']);

/** Reads the moment of a step from its stage. */
export function momentReader({ company, touchpoints }: Workspace): (step: Step) => Moment {
  const moments = new Map((company.stages ?? []).map(({ id, moment = null }) => [id, moment]));
  const isUnread = company.origin.refused(['stages']);
  const momentOf = (stage: string): Moment => moments.get(stage) ?? (moments.size === 0 || moments.has(stage) ? null : 'unknown');
  return (step) => {
    const touchpoint = touchpoints.get(step.touchpoint);
    const stage = stageOf(step, touchpoint);
    if (isUnread || (stage === null && isSilent(touchpoint))) return 'unknown';
    if (stage !== null) return momentOf(stage);
    const possible = (touchpoint?.stages ?? []).map(momentOf);
    return possible.includes('during') || possible.includes('unknown') ? 'unknown' : null;
  };
}

/** True where the stages of a touchpoint could not be read. */
function isSilent(touchpoint: Touchpoint | undefined): boolean {
  return touchpoint === undefined || touchpoint.origin.refused(['stages']);
}

/**
 * What somebody who begins as `relation` can be at each step. A prospect, a former customer or one of the public is a customer after a step
 * `during` the transaction; at that step itself, and in a stage after it that is reached without, both count. Where nobody can know by
 * which way the step is reached, both count as well.
 */
export function relationsAt(graph: JourneyGraph, relation: Relation, moments: readonly Moment[]): readonly ReadonlySet<Relation>[] {
  if (!becomesCustomer.has(relation)) return graph.steps.map(() => new Set([relation]));
  const reached = reachableSteps(graph);
  const mayBuy = (step: number) => moments[step] === 'during' || moments[step] === 'unknown';
  const beforeBuying = reachableFrom(
    graph.following.map((targets, step) => (moments[step] === 'during' ? [] : targets)),
    graph.entries,
  );
  const afterBuying = pointsAfter(graph.following, [...(reached ?? [])].filter(mayBuy));
  return graph.steps.map((_, step) => {
    if (reached === null || !reached.has(step) || mayBuy(step)) return new Set<Relation>([relation, 'customer']);
    const relations = new Set<Relation>();
    if (beforeBuying.has(step)) relations.add(relation);
    if (afterBuying.has(step) || moments[step] === 'after') relations.add('customer');
    return relations;
  });
}
