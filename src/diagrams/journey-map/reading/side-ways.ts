/** What leaves or enters the row of steps of a journey. */
import { entriesOf, exit, type Journey, stepsOf, waysFrom } from '../../../model/journeys/journey.js';
import type { Text } from '../../../model/text.js';
import type { MapStep, SideWay } from './map-data.js';
import type { SayText } from './say-text.js';

/**
 * Branches, loops, exits, ends before the last step and beginnings after the first, in the order of the steps. A way to the step that
 * follows counts where the file says when, or how many take it, and there is another. `at` and `to` are places in `steps`.
 */
export function sideWaysOf(journey: Journey, steps: readonly MapStep[], say: SayText): readonly SideWay[] {
  const placeOf = new Map(steps.filter(({ change }) => change !== 'removed').map(({ id, index }) => [id, index]));
  const entries = new Set(entriesOf(journey));
  const all = stepsOf(journey);
  return all.flatMap((step, index): readonly SideWay[] => {
    const at = placeOf.get(step.id);
    if (at === undefined) return [];
    const ways = waysFrom(journey, index);
    const entry: readonly SideWay[] = entries.has(index) && index > 0 ? [{ kind: 'entry', at }] : [];
    if (ways.length === 0) return index === all.length - 1 ? entry : [...entry, { kind: 'end', at }];
    const found = ways.flatMap((way): readonly SideWay[] => {
      const said = whenOf(step.next?.[way.index ?? -1]);
      const when = say(said);
      if (way.to === exit) return [{ kind: 'exit', at, share: way.share, when }];
      const to = placeOf.get(way.to);
      const isNext = way.to === all[index + 1]?.id;
      if (to === undefined || (isNext && when === null)) return [];
      return [{ kind: 'way', at, to, share: way.share, when }];
    });
    return [...entry, ...found];
  });
}

function whenOf(next: string | { readonly when?: Text } | undefined): Text | undefined {
  return typeof next === 'object' ? next.when : undefined;
}
