/** The transitions of a journey: from step to step, between which teams and channels, and whether what is known goes with the customer. */
import type { Journey } from '../../model/journeys/journey.js';
import { lostContextOf, type Meeting, meetingReader } from '../../model/journeys/journey-context.js';
import { graphOf, type JourneyGraph, reachableSteps } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';

/** Whether the next step knows of the customer what it needs. `unknown` where the step does not say what it needs, or nobody can tell. */
export type ContextStatus = 'passed' | 'lost' | 'unknown';

export interface Transition {
  readonly journey: string;
  /** The indexes of the two steps. */
  readonly from: number;
  readonly to: number;
  /** The owners and channels there; null where they are not known. */
  readonly owners: readonly [from: string | null, to: string | null];
  readonly channels: readonly [from: string | null, to: string | null];
  readonly context: ContextStatus;
  /** What gets lost, as far as it surely does. */
  readonly lost: readonly string[];
}

/**
 * The transitions of a journey, by step, each once; null where its steps could not be read. Steps that no way leads to have none. Context is
 * lost as the rule `journey/context-lost` has it: on some way to it the next team does not know what it needs. What could not be read, or
 * who owns a touchpoint where nobody says, is taken as well as badly as it can be: where that makes a difference, nobody knows.
 */
export function transitionsOf(workspace: Workspace, journey: Journey): readonly Transition[] | null {
  const graph = graphOf(journey);
  if (graph === null) return null;
  const meetings = graph.steps.map(meetingReader(workspace));
  const surelyLost = lostOnWays(graph, meetings);
  const possiblyLost = lostOnWays(graph, meetings.map(atWorst));
  const reached = reachableSteps(graph);
  const channelAt = (step: number) => workspace.touchpoints.get(graph.steps[step]?.touchpoint ?? '')?.channel ?? null;
  return graph.following.flatMap((targets, from) => {
    if (reached !== null && !reached.has(from)) return [];
    return targets.map((to): Transition => {
      const way = `${from} ${to}`;
      const lost = surelyLost.get(way) ?? [];
      const isUnknown = meetings[to]?.needs === null || possiblyLost.has(way);
      return {
        journey: journey.id,
        from,
        to,
        owners: [meetings[from]?.team ?? null, meetings[to]?.team ?? null],
        channels: [channelAt(from), channelAt(to)],
        context: lost.length > 0 ? 'lost' : isUnknown ? 'unknown' : 'passed',
        lost,
      };
    });
  });
}

/** What the next step needs and does not know, by way. */
function lostOnWays(graph: JourneyGraph, meetings: readonly Meeting[]): ReadonlyMap<string, readonly string[]> {
  const lost = new Map<string, string[]>();
  for (const { step, from, use, item } of lostContextOf(graph, meetings)) {
    if (use !== 'needs' || from === null) continue;
    const way = `${from} ${step}`;
    lost.set(way, [...(lost.get(way) ?? []), item]);
  }
  return lost;
}

/** A step of which everything unknown is as bad as can be: a team of its own, which learns nothing and passes nothing on. */
function atWorst({ team, needs, gives, passesOn }: Meeting, index: number): Meeting {
  return { team: team ?? `?${index}`, needs, gives: gives ?? new Set(), passesOn: passesOn ?? new Set() };
}
