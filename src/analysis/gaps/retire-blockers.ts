/** What speaks against retiring a touchpoint, as far as the inventory knows. */
import { type Journey, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import { graphOf, type JourneyGraph, reachableFrom } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';
import type { RetireBlocker } from './retire.js';
import type { ServedCell } from './white-spots.js';

/**
 * The blockers of each touchpoint that has any: a legal duty, or one that could not be read; a step of a journey as it is without which nobody gets from its beginning to a
 * good end; the only touchpoint for some persona in some stage (`cells` are those of the white spots); a moment of truth.
 * A journey that could not be read keeps all its touchpoints.
 */
export function retireBlockers(workspace: Workspace, cells: readonly ServedCell[]): ReadonlyMap<string, readonly RetireBlocker[]> {
  const blockers = new Map<string, Set<RetireBlocker>>();
  const block = (id: string, blocker: RetireBlocker) => blockers.set(id, (blockers.get(id) ?? new Set()).add(blocker));
  for (const { id, legal_duty, origin } of workspace.touchpoints.values())
    if (legal_duty === true || origin.refused(['legal_duty'])) block(id, 'legal-duty');
  for (const journey of workspace.journeys.values()) {
    if ((journey.state ?? 'current') !== 'current') continue;
    for (const id of requiredTouchpoints(journey)) block(id, 'required-step');
    for (const { touchpoint, moment_of_truth } of stepsOf(journey)) if (moment_of_truth === true) block(touchpoint, 'moment-of-truth');
  }
  for (const { touchpoints } of cells) {
    const [only, ...others] = touchpoints;
    if (only !== undefined && others.length === 0) block(only, 'only-in-cell');
  }
  return new Map([...blockers].map(([id, set]) => [id, [...set]]));
}

/** The touchpoints without whose steps nobody gets from an entry to an end; none where nobody does with them either. */
function requiredTouchpoints(journey: Journey): ReadonlySet<string> {
  const touchpoints = new Set(stepsOf(journey).map(({ touchpoint }) => touchpoint));
  const graph = graphOf(journey);
  if (graph === null) return touchpoints;
  const ends = goodEnds(journey, graph);
  const leadsThrough = (isLeft: (step: number) => boolean) => {
    const following = graph.following.map((targets, step) => (isLeft(step) ? targets.filter(isLeft) : []));
    const reached = reachableFrom(following, graph.entries.filter(isLeft));
    return ends.some((end) => reached.has(end));
  };
  if (!leadsThrough(() => true)) return new Set();
  return new Set([...touchpoints].filter((id) => !leadsThrough((step) => graph.steps[step]?.touchpoint !== id)));
}

/** The steps where the journey ends in success; where it has none, those where people give up. */
function goodEnds(journey: Journey, { steps, ends }: JourneyGraph): readonly number[] {
  const good = [...steps.keys()].filter((step) => waysFrom(journey, step).length === 0);
  return good.length > 0 ? good : [...ends];
}
