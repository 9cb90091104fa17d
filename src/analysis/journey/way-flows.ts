/** A journey as people flow through it: where they begin, and which share of those at a step takes which way. */
import type { Way } from '../../model/journeys/journey.js';
import type { JourneyGraph } from '../../model/journeys/journey-graph.js';
import type { Flow } from './reach-probability.js';
import { wayShares } from './way-shares.js';

/** The flows out of each step, by its index, to the points that `points` names in their order; ways to anything else are left out. */
export function wayFlows(ways: readonly (readonly Way[])[], points: readonly string[]): readonly Flow[] {
  const indexOf = new Map(points.map((id, index) => [id, index]));
  return ways.flatMap((out, from) => {
    const shares = wayShares(out);
    return out.flatMap(({ to }, at): readonly Flow[] => {
      const target = indexOf.get(to);
      return target === undefined ? [] : [{ from, to: target, share: shares[at] ?? 0 }];
    });
  });
}

/** How likely people begin at each step: where they can begin at several, at each of them alike, as nothing says how often. */
export function startShares({ steps, entries }: JourneyGraph): readonly number[] {
  const first = new Set(entries);
  return steps.map((_, index) => (first.has(index) ? 1 / first.size : 0));
}
