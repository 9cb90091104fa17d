/** Islands of owners: teams among which what is known of the customer goes round. */
import { byCodePoint } from '../../text/compare.js';
import type { Transition } from './transitions.js';

export interface OwnerIslands {
  /** Each with its owners by id; islands by their first. One is ideal. */
  readonly islands: readonly (readonly string[])[];
  /** How many they would be at least, if nothing got lost between the pairs of which nothing is known. */
  readonly fewest: number;
  /** Pairs of owners with hand-offs between them of which none is known to pass context on or to lose it. */
  readonly unknown: readonly (readonly [string, string])[];
}

/**
 * The islands of these owners and those of the transitions. Two owners are on one island where they hand over to each other, in either
 * direction, and no known hand-off between them loses context; and so are all whom such pairs link. What is not known links nobody.
 */
export function ownerIslands(owners: Iterable<string>, transitions: readonly Transition[]): OwnerIslands {
  const pairs = handOffPairs(transitions);
  const all = [...new Set([...owners, ...pairs.flatMap(({ pair }) => pair)])].sort(byCodePoint);
  const unknown = pairs.filter(({ isKnown }) => !isKnown).map(({ pair }) => pair);
  const linked = pairs.filter(({ isLinked }) => isLinked).map(({ pair }) => pair);
  return { islands: islandsOf(all, linked), fewest: islandsOf(all, [...linked, ...unknown]).length, unknown };
}

/** The owners in groups: each pair is in one. Union and find: Galler & Fischer, Communications of the ACM 7 (1964) 301–303. */
function islandsOf(owners: readonly string[], pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parents = new Map(owners.map((owner) => [owner, owner]));
  for (const [a, b] of pairs) parents.set(rootOf(a, parents), rootOf(b, parents));
  const islands = new Map<string, string[]>();
  for (const owner of owners) {
    const root = rootOf(owner, parents);
    islands.set(root, [...(islands.get(root) ?? []), owner]);
  }
  return [...islands.values()];
}

interface HandOffPair {
  readonly pair: readonly [string, string];
  readonly isKnown: boolean;
  readonly isLinked: boolean;
}

/** The pairs of different owners with a transition between them, by id. */
function handOffPairs(transitions: readonly Transition[]): readonly HandOffPair[] {
  const pairs = new Map<string, { pair: readonly [string, string]; passed: number; lost: number }>();
  for (const {
    owners: [from, to],
    context,
  } of transitions) {
    if (from === null || to === null || from === to) continue;
    const pair: readonly [string, string] = byCodePoint(from, to) < 0 ? [from, to] : [to, from];
    const { passed, lost } = pairs.get(pair.join(' ')) ?? { passed: 0, lost: 0 };
    pairs.set(pair.join(' '), { pair, passed: passed + (context === 'passed' ? 1 : 0), lost: lost + (context === 'lost' ? 1 : 0) });
  }
  return [...pairs.values()]
    .sort((a, b) => byCodePoint(a.pair[0], b.pair[0]) || byCodePoint(a.pair[1], b.pair[1]))
    .map(({ pair, passed, lost }) => ({ pair, isKnown: passed + lost > 0, isLinked: passed > 0 && lost === 0 }));
}

/** The owner that stands for its island. */
function rootOf(owner: string, parents: ReadonlyMap<string, string>): string {
  let root = owner;
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
  return root;
}
