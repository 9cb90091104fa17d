/** How many give up on a journey, as the shares of its ways say, and what it would change if nobody did so at one step. */
import { exit, type Journey, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import { graphOf } from '../../model/journeys/journey-graph.js';
import { type Flow, reachProbabilities } from './reach-probability.js';
import { startShares, wayFlows } from './way-flows.js';

export interface GivingUp {
  /** The share of those who begin that gives up somewhere, 0–1. */
  readonly share: number;
  /** The step that costs most, and the share that would give up elsewhere if nobody did there: the others go on as they do now. */
  readonly most: { readonly step: string; readonly without: number };
}

/**
 * Null where nobody gives up, where the file does not say how many do, where nobody can tell where its ways lead, and where a loop is too large
 * to compute. On a journey without branches all go on with Π(1 − h), where h is the share that gives up at a step.
 */
export function givingUpOf(journey: Journey): GivingUp | null {
  const graph = graphOf(journey);
  const ids = stepsOf(journey).map(({ id }) => id);
  const ways = ids.map((_, from) => waysFrom(journey, from));
  const exits = ways.flat().filter(({ to }) => to === exit);
  if (graph === null || exits.length === 0 || exits.some(({ share }) => share === null)) return null;
  // Behind the steps stands the exit.
  const start = [...startShares(graph), 0];
  const flows = wayFlows(ways, [...ids, exit]);
  const shareWith = (some: readonly Flow[]) => reachProbabilities(start, some)?.[ids.length] ?? null;
  const share = shareWith(flows);
  if (share === null || share === 0) return null;
  const spared = ids.flatMap((step, at) => {
    const without = ways[at]?.some(({ to }) => to === exit) ? shareWith(sparing(flows, at, ids.length)) : null;
    return without === null ? [] : [{ step, without }];
  });
  const [first, ...others] = spared;
  return first === undefined ? null : { share, most: others.reduce((least, one) => (one.without < least.without ? one : least), first) };
}

/** The flows if nobody went from the step `at` to the exit: those who stay take the other ways in the same proportions. */
function sparing(flows: readonly Flow[], at: number, exitPoint: number): readonly Flow[] {
  const leaving = flows.reduce((sum, { from, to, share }) => (from === at && to === exitPoint ? sum + share : sum), 0);
  return flows
    .filter(({ from, to }) => from !== at || to !== exitPoint)
    .map((flow) => (flow.from === at ? { ...flow, share: leaving < 1 ? flow.share / (1 - leaving) : 0 } : flow));
}
