/** The steps of a journey as a graph: where people can come from, go to, begin, leave and get stuck. Steps are named by their index. */
import { entriesOf, exit, type Journey, type Step, stepsOf, waysFrom } from './journey.js';
import { type Following, reversed, strongComponents } from './strong-components.js';

export interface JourneyGraph {
  readonly steps: readonly Step[];
  /** For each step those that can follow it, each once. A way with the share 0 is a way. */
  readonly following: Following;
  /** The steps where the journey can begin. */
  readonly entries: readonly number[];
  /** The steps where it can end, in success or by giving up. */
  readonly ends: ReadonlySet<number>;
  /** The steps with a way to a step that does not exist: it may have been meant to lead anywhere. */
  readonly open: ReadonlySet<number>;
}

/** Steps that no way from an entry leads to. */
export interface UnreachableRegion {
  /** The step to be reached first: no other unreachable step leads to it, except on a loop through it. */
  readonly first: number;
  /** All steps that are unreachable with it, in order. A step belongs to one region only. */
  readonly steps: readonly number[];
}

/** The graph of a journey; null where a step was refused or two have one id, so that nobody can tell where its ways lead. */
export function graphOf(journey: Journey): JourneyGraph | null {
  const steps = stepsOf(journey);
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  if (journey.origin.refused(['steps']) || indexOf.size < steps.length || indexOf.has(exit)) return null;
  const targets = steps.map((_, index) => waysFrom(journey, index).map(({ to }) => to));
  const indexes = (isSuch: (to: readonly string[]) => boolean) => new Set(targets.flatMap((to, index) => (isSuch(to) ? [index] : [])));
  return {
    steps,
    following: targets.map((to) => [...new Set(to.flatMap((id) => indexOf.get(id) ?? []))]),
    entries: entriesOf(journey),
    ends: indexes((to) => to.length === 0 || to.includes(exit)),
    open: indexes((to) => to.some((id) => id !== exit && !indexOf.has(id))),
  };
}

/** The points that can be reached from `starts`, these included. */
export function reachableFrom(following: Following, starts: Iterable<number>): ReadonlySet<number> {
  const reached = new Set(starts);
  // A set that grows while it is gone through: each point once, the nearest first.
  for (const point of reached) for (const target of following[point] ?? []) reached.add(target);
  return reached;
}

/** For each point that comes after one of `sources`, the source nearest to it; a source is among them where a way leads to it. */
export function pointsAfter(following: Following, sources: Iterable<number>): ReadonlyMap<number, number> {
  const after = new Map<number, number>();
  const add = (point: number, source: number) => {
    for (const target of following[point] ?? []) if (!after.has(target)) after.set(target, source);
  };
  for (const source of sources) add(source, source);
  for (const [point, source] of after) add(point, source);
  return after;
}

/** The steps that can be reached from an entry; null where a way leads to no step that exists, so that it may be any. */
export function reachableSteps({ following, entries, open }: JourneyGraph): ReadonlySet<number> | null {
  const reached = reachableFrom(following, entries);
  return [...open].some((step) => reached.has(step)) ? null : reached;
}

/** The parts of a journey that nobody reaches, by their first step; none where nobody can know. */
export function unreachableRegions(graph: JourneyGraph): readonly UnreachableRegion[] {
  const reached = reachableSteps(graph);
  if (reached === null || reached.size === graph.steps.length) return [];
  const preceding = reversed(graph.following);
  const taken = new Set(reached);
  return strongComponents(graph.following).flatMap((component) => {
    const [first] = component;
    const steps = new Set(component);
    const isLedTo = component.some((step) => preceding[step]?.some((before) => !steps.has(before)));
    if (first === undefined || reached.has(first) || isLedTo) return [];
    for (const step of steps) {
      taken.add(step);
      for (const next of graph.following[step] ?? []) if (!taken.has(next)) steps.add(next);
    }
    return [{ first, steps: [...steps].sort((a, b) => a - b) }];
  });
}

/** The loops that nobody gets out of: neither to an end nor to a step outside. Each as its steps, in order. */
export function trapsOf({ following, ends, open }: JourneyGraph): readonly (readonly number[])[] {
  const free = reachableFrom(reversed(following), [...ends, ...open]);
  if (free.size === following.length) return [];
  return strongComponents(following).filter((component) => {
    const members = new Set(component);
    return component.every((step) => !free.has(step) && following[step]?.every((next) => members.has(next)));
  });
}
