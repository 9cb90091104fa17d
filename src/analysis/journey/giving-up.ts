/** How many give up on a journey, as the shares of its ways say, and what it would change if nobody did so at one step. */
import { exit, type Journey, stepsOf, type Way, waysFrom } from '../../model/journeys/journey.js';
import type { JourneyGraph } from '../../model/journeys/journey-graph.js';
import { type Flow, reachProbabilities } from './reach-probability.js';
import { wayShares } from './way-shares.js';

export interface GivingUp {
  /** The share of those who begin that gives up somewhere, 0–1. */
  readonly share: number;
  /** The step that costs most, and the share that would give up elsewhere if nobody did there: the others go on as they do now. */
  readonly most: { readonly step: string; readonly without: number };
}

/**
 * Null where nobody gives up, where the file does not say how many do, and where a loop is too large to compute. On a journey without
 * branches all go on with Π(1 − h), where h is the share that gives up at a step. `graph` is that of the journey.
 */
export function givingUpOf(journey: Journey, graph: JourneyGraph): GivingUp | null {
  const ids = stepsOf(journey).map(({ id }) => id);
  const ways = ids.map((_, from) => waysFrom(journey, from));
  const exits = ways.flat().filter(({ to }) => to === exit);
  if (exits.length === 0 || exits.some(({ share }) => share === null)) return null;
  const share = exitProbability(ids, ways, graph, null);
  if (share === null || share === 0) return null;
  const spared = ways.flatMap((out, at) => {
    const [leaving] = out.filter(({ to }) => to === exit);
    const without = leaving === undefined ? null : exitProbability(ids, ways, graph, at);
    return leaving === undefined || without === null ? [] : [{ step: leaving.from.id, without }];
  });
  const [first, ...others] = spared;
  return first === undefined ? null : { share, most: others.reduce((least, one) => (one.without < least.without ? one : least), first) };
}

/** The probability of coming to `exit`, which stands behind the steps; where `spared` is a step, nobody goes there from it. */
function exitProbability(
  ids: readonly string[],
  ways: readonly (readonly Way[])[],
  graph: JourneyGraph,
  spared: number | null,
): number | null {
  const indexOf = new Map([...ids, exit].map((id, index) => [id, index]));
  const flows = ways.flatMap((out, from): readonly Flow[] => {
    const shares = wayShares(out);
    const leaving = from === spared ? out.reduce((sum, { to }, at) => sum + (to === exit ? (shares[at] ?? 0) : 0), 0) : 0;
    return out.flatMap(({ to }, at) => {
      const target = indexOf.get(to);
      if (target === undefined || (from === spared && to === exit)) return [];
      return [{ from, to: target, share: leaving < 1 ? (shares[at] ?? 0) / (1 - leaving) : 0 }];
    });
  });
  const entries = new Set(graph.entries);
  const start = [...ids.map((_, index) => (entries.has(index) ? 1 / entries.size : 0)), 0];
  return reachProbabilities(start, flows)?.[ids.length] ?? null;
}
