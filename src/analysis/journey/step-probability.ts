/** How likely each step of a journey takes place. */
import { type Journey, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import type { JourneyGraph } from '../../model/journeys/journey-graph.js';
import { reachProbabilities } from './reach-probability.js';
import { startShares, wayFlows } from './way-flows.js';

/**
 * For each step the probability, 0–1, that somebody on this journey comes to it at all; it follows from the shares of the ways. Where
 * people can begin at several steps, they begin at each of them alike, as nothing says how often. `graph` is that of the journey.
 * Null where a loop is too large to compute.
 */
export function stepProbabilities(journey: Journey, graph: JourneyGraph): readonly number[] | null {
  const ids = stepsOf(journey).map(({ id }) => id);
  const ways = ids.map((_, from) => waysFrom(journey, from));
  return reachProbabilities(startShares(graph), wayFlows(ways, ids));
}
