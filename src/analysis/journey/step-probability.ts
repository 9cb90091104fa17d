/** How likely each step of a journey takes place. */
import { type Journey, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import type { JourneyGraph } from '../../model/journeys/journey-graph.js';
import { type Flow, reachProbabilities } from './reach-probability.js';
import { wayShares } from './way-shares.js';

/**
 * For each step the probability, 0–1, that somebody on this journey comes to it at all; it follows from the shares of the ways. Where
 * people can begin at several steps, they begin at each of them alike, as nothing says how often. `graph` is that of the journey.
 * Null where a loop is too large to compute.
 */
export function stepProbabilities(journey: Journey, graph: JourneyGraph): readonly number[] | null {
  const steps = stepsOf(journey);
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  const flows = steps.flatMap((_, from): readonly Flow[] => {
    const ways = waysFrom(journey, from);
    const shares = wayShares(ways);
    return ways.flatMap(({ to }, at) => {
      const target = indexOf.get(to);
      return target === undefined ? [] : [{ from, to: target, share: shares[at] ?? 0 }];
    });
  });
  const entries = new Set(graph.entries);
  const start = steps.map((_, index) => (entries.has(index) ? 1 / entries.size : 0));
  return reachProbabilities(start, flows);
}
