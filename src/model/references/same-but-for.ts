/** Whether an inventory says the same after a renaming, with the one id exchanged. */
import type { Entity } from '../entity.js';
import type { Workspace } from '../workspace.js';
import { referencesOf } from './references.js';
import { type Renaming, renamedId } from './renaming.js';

/** True where the same things name the same things, and as much leads nowhere; the feedback sources in `mapped`, by id, may name more. */
export function sameButFor(renaming: Renaming, before: Workspace, after: Workspace, mapped: ReadonlySet<string>): boolean {
  const isRenamed = ({ type, id }: Entity) => type === renaming.kind && id === renaming.old;
  const expected = countOf(
    referencesOf(before).map((reference) => {
      const { from, kind } = reference;
      return JSON.stringify([from.type, isRenamed(from) ? renaming.now : from.id, kind, renamedId(before, reference, renaming)]);
    }),
  );
  const found = countOf(referencesOf(after).map(({ from, kind, id }) => JSON.stringify([from.type, from.id, kind, id])));
  const isKept = [...expected].every(([name, count]) => (found.get(name) ?? 0) >= count);
  const isMore = [...found].some(([name, count]) => count > (expected.get(name) ?? 0) && !isOfMapped(name, mapped));
  return isKept && !isMore && before.unknownReferences.length === after.unknownReferences.length;
}

function isOfMapped(name: string, mapped: ReadonlySet<string>): boolean {
  const [type, id] = JSON.parse(name) as readonly [string, string];
  return type === 'feedback' && mapped.has(id);
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
