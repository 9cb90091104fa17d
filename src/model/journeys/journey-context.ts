/**
 * What is known about the customer on the way through a journey, and where it gets lost.
 *
 * A step's team knows what the touchpoints it owns have learnt (`gives`) at earlier steps on the way, and what the step before handed to it
 * (`passes_on`). What a step needs counts as known to its team afterwards, whether it was missing or not: the customer has then said it
 * again. Where a journey begins, what is needed was known before it, or nobody could begin.
 */

import { namesFor } from '../references/names.js';
import type { Workspace } from '../workspace.js';
import type { Step } from './journey.js';
import type { JourneyGraph } from './journey-graph.js';

/** What one step means for the knowledge of the customer. */
export interface Meeting {
  /** The team that owns the touchpoint; null where nobody knows: it may be any. */
  readonly team: string | null;
  /** What must be known when the customer comes; null where the touchpoint does not say. */
  readonly needs: ReadonlySet<string> | null;
  /** What is learnt; null where it may be anything: the touchpoint, or a value in it, could not be read. */
  readonly gives: ReadonlySet<string> | null;
  /** What is handed to the next step; null where it may be anything. */
  readonly passesOn: ReadonlySet<string> | null;
}

/** Something that a step needs, or passes on, and that its team does not know on at least one way to it. */
export interface LostContext {
  readonly step: number;
  readonly use: 'needs' | 'passes_on';
  readonly item: string;
  /** The step that the customer comes from on that way; null where the journey begins here. */
  readonly from: number | null;
  /** The last step on that way whose team knows it, and does not pass it on; null where nobody has learnt it. */
  readonly knownAt: number | null;
}

/** A context item in the eyes of a team; of any team where it is null. */
interface Knowledge {
  readonly team: string | null;
  readonly item: string;
}

const nothing: ReadonlySet<string> = new Set();

/** Reads what steps mean for the knowledge of the customer. Names that `tp.yaml` does not list may stand for any. */
export function meetingReader(workspace: Workspace): (step: Step) => Meeting {
  const teams = namesFor(workspace, { kind: 'team', id: '' })?.ids;
  const items = namesFor(workspace, { kind: 'context', id: '' })?.ids;
  const isKnown = (item: string) => items?.has(item) ?? true;
  const anythingUnless = (list: readonly string[]) => (list.length === 0 ? nothing : list.every(isKnown) ? new Set(list) : null);
  return ({ touchpoint: id, passes_on = [] }) => {
    const touchpoint = workspace.touchpoints.get(id);
    const passesOn = anythingUnless(passes_on);
    if (touchpoint === undefined) return { team: null, needs: null, gives: null, passesOn };
    const { owner = null, context = {}, origin } = touchpoint;
    return {
      team: owner === null || (teams?.has(owner) ?? true) ? owner : null,
      needs: context.needs === undefined ? null : new Set(context.needs.filter(isKnown)),
      gives: origin.refused(['context', 'gives']) ? null : anythingUnless(context.gives ?? []),
      passesOn,
    };
  };
}

/**
 * All that is lost in a journey with these `meetings`, one for each step, in the order of the steps; a way that leads to no step that exists
 * is passed over. Nothing that a team knows is ever forgotten, so an item is missing at a step exactly where a way leads there on which
 * nobody told the team: one search for each item and team.
 */
export function lostContextOf(graph: JourneyGraph, meetings: readonly Meeting[]): readonly LostContext[] {
  const lost: LostContext[] = [];
  for (const knowledge of wantedIn(meetings)) goWithout(knowledge, graph, meetings, lost);
  return lost.sort((a, b) => a.step - b.step || (a.from ?? -1) - (b.from ?? -1));
}

/** What some team must know at some step, each once. */
function wantedIn(meetings: readonly Meeting[]): readonly Knowledge[] {
  const wanted = new Map<string | null, Set<string>>();
  for (const { team, needs, passesOn } of meetings) {
    if (!needs?.size && !passesOn?.size) continue;
    const items = wanted.get(team) ?? new Set();
    wanted.set(team, items);
    for (const item of needs ?? []) items.add(item);
    for (const item of passesOn ?? []) items.add(item);
  }
  return [...wanted].flatMap(([team, items]) => [...items].map((item) => ({ team, item })));
}

/** For each step the one before it, null where the journey begins there; nothing where no way has led there yet. */
type CameFrom = (number | null | undefined)[];

/** Goes every way from an entry as far as the team does not know the item, the shortest first, and adds to `lost` where it is wanted. */
function goWithout(knowledge: Knowledge, { entries, following }: JourneyGraph, meetings: readonly Meeting[], lost: LostContext[]): void {
  const { team, item } = knowledge;
  const cameFrom: CameFrom = [];
  for (const entry of entries) cameFrom[entry] = null;
  const queue = [...entries];
  const miss = (step: number, use: LostContext['use'], from: number | null) =>
    lost.push({ step, use, item, from, knownAt: lastToKnow(item, from, cameFrom, meetings) });
  // The queue grows while it is gone through: each step once, the nearest first.
  for (const step of queue) {
    const meeting = meetings[step];
    if (meeting === undefined) continue;
    const isSource = isSourceOf(meeting, item);
    if (meeting.team === team && meeting.passesOn?.has(item) && !isSource) miss(step, 'passes_on', cameFrom[step] ?? null);
    const isPassedOn = mayHold(meeting.passesOn, item);
    if ((isSource || isPassedOn) && mayBe(meeting.team, team)) continue;
    for (const next of following[step] ?? []) {
      const met = meetings[next];
      if (met === undefined || (isPassedOn && mayBe(met.team, team))) continue;
      if (met.team === team && met.needs?.has(item)) miss(next, 'needs', step);
      if (cameFrom[next] !== undefined) continue;
      cameFrom[next] = step;
      queue.push(next);
    }
  }
}

/** Whether a team has the item after this step, whatever it knew before. */
function isSourceOf({ gives, needs }: Meeting, item: string): boolean {
  return gives === null || gives.has(item) || needs?.has(item) === true;
}

function mayHold(items: ReadonlySet<string> | null, item: string): boolean {
  return items === null || items.has(item);
}

function mayBe(owner: string | null, team: string | null): boolean {
  return owner === null || team === null || owner === team;
}

/** The nearest step, going back from `from`, where somebody knows the item. */
function lastToKnow(item: string, from: number | null, cameFrom: CameFrom, meetings: readonly Meeting[]): number | null {
  for (let step = from; step !== null; step = cameFrom[step] ?? null) {
    const before = meetings[cameFrom[step] ?? -1];
    const meeting = meetings[step];
    if (meeting?.gives?.has(item) || meeting?.needs?.has(item) || before?.passesOn?.has(item)) return step;
  }
  return null;
}
