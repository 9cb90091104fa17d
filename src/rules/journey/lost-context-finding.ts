/** What `journey/context-lost` says: what is missing, since when, and who could have passed it on. */
import type { Journey } from '../../model/journeys/journey.js';
import type { LostContext, Meeting } from '../../model/journeys/journey-context.js';
import type { JourneyGraph } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding, Related } from '../../source/diagnostic.js';
import { listed } from '../../text/plural.js';
import { quoted } from '../../text/quoted.js';

/** What is lost at one step, in one use. */
export type LostAtStep = readonly [LostContext, ...LostContext[]];

interface Journeyed {
  readonly workspace: Workspace;
  readonly journey: Journey;
  readonly graph: JourneyGraph;
  readonly meetings: readonly Meeting[];
}

/** The one finding for all that is lost at a step. */
export function toFinding(lost: LostAtStep, where: Journeyed): Finding {
  const { journey, graph, meetings } = where;
  // What somebody knew says more about the mend than what nobody ever learnt.
  const telling = lost.find(({ knownAt }) => knownAt !== null) ?? lost[0];
  const { step, use } = telling;
  const items = [...new Set(lost.map(({ item }) => item))];
  const index = graph.steps[step]?.passes_on?.indexOf(telling.item) ?? 0;
  return {
    at: journey.origin.locate(use === 'needs' ? ['steps', step, 'touchpoint'] : ['steps', step, 'passes_on', index]),
    message: messageFor(lost, items, where),
    hint: hintFor(telling, where),
    related: relatedTo(telling, where),
    amount: items.length,
    data: { step: graph.steps[step]?.id, use, items, team: meetings[step]?.team ?? null, from: idsOfSources(lost, graph) },
  };
}

function messageFor(lost: LostAtStep, items: readonly string[], { graph, meetings }: Journeyed): string {
  const { step, use } = lost[0];
  const id = graph.steps[step]?.id ?? '';
  const team = meetings[step]?.team ?? null;
  const verb = use === 'needs' ? 'needs' : 'passes on';
  const ways = new Map<string, string[]>();
  for (const item of items) {
    const way = wayOf(
      lost.filter((one) => one.item === item),
      graph,
    );
    ways.set(way, [...(ways.get(way) ?? []), item]);
  }
  const unknown = team === null ? 'nobody knows' : `"${team}" does not know`;
  const [[way] = []] = ways;
  if (ways.size === 1)
    return `The step "${id}" ${verb} ${quoted(items)}, but ${unknown} ${items.length === 1 ? 'it' : 'them'} when the customer ${way}`;
  return `The step "${id}" ${verb} what ${unknown}: ${listed([...ways].map(([from, some]) => `${quoted(some)} when the customer ${from}`))}`;
}

function wayOf(lost: readonly LostContext[], graph: JourneyGraph): string {
  const sources = idsOfSources(lost, graph);
  return sources.length === 0 ? 'begins here' : `comes from ${quoted(sources, 'or')}`;
}

function idsOfSources(lost: readonly LostContext[], { steps }: JourneyGraph): readonly string[] {
  return [...new Set(lost.flatMap(({ from }) => (from === null ? [] : (steps[from]?.id ?? []))))];
}

function hintFor({ item, step, use, from, knownAt }: LostContext, { graph, meetings }: Journeyed): string {
  const id = (index: number | null) => graph.steps[index ?? -1]?.id ?? '';
  if (knownAt === null) {
    const touchpoint = graph.steps[step]?.touchpoint ?? '';
    return use === 'needs'
      ? `Say which touchpoint on the way learns "${item}" ("gives" in its "context"), and pass it on where the team changes`
      : `Add "${item}" to "gives" in the "context" of "${touchpoint}" if it is learnt there, else delete it here`;
  }
  const isWithNeighbour = from !== null && meetings[from]?.team === meetings[knownAt]?.team;
  return isWithNeighbour
    ? `Add "${item}" to "passes_on" of the step "${id(from)}"`
    : `Hand "${item}" on with "passes_on", from the step "${id(knownAt)}" up to here`;
}

/** The step that knows it and keeps it to itself; else the entry that asks for it. */
function relatedTo({ item, step, use, knownAt }: LostContext, { workspace, journey, graph, meetings }: Journeyed): Related | null {
  if (knownAt !== null) {
    const team = meetings[knownAt]?.team ?? null;
    const message =
      team === null ? `"${item}" is known here, but not passed on` : `"${team}" knows "${item}" here, but does not pass it on`;
    return { location: journey.origin.locate(['steps', knownAt, 'id']), message };
  }
  const touchpoint = workspace.touchpoints.get(graph.steps[step]?.touchpoint ?? '');
  if (touchpoint === undefined || use === 'passes_on') return null;
  const index = touchpoint.context?.needs?.indexOf(item) ?? 0;
  return { location: touchpoint.origin.locate(['context', 'needs', index]), message: `"${touchpoint.id}" needs it` };
}
