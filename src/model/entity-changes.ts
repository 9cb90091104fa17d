/** Which files, and which entities, are not the same objects in two states of a workspace that share what has not changed. */
import { byCodePoint } from '../text/compare.js';
import type { EntityKind } from './entity.js';
import { type AnyEntity, entitiesOf, type InventoryFile, type Workspace } from './workspace.js';

/** A file that came (`before` is null), went (`after` is null) or has changed. */
export interface FileChange {
  readonly before: InventoryFile | null;
  readonly after: InventoryFile | null;
}

/** An entity that came, went or has changed. */
export interface EntityChange {
  readonly kind: EntityKind;
  readonly before: AnyEntity | null;
  readonly after: AnyEntity | null;
}

type Files = Pick<Workspace, 'files'>;

/** The files that differ, by path. Both states hold them in the order of their paths, so one pass over both finds them. */
export function fileChanges({ files: before }: Files, { files: after }: Files): readonly FileChange[] {
  const changes: FileChange[] = [];
  let [then, now] = [0, 0];
  while (then < before.length || now < after.length) {
    const [a = null, b = null] = [before[then], after[now]];
    if (a === b) {
      then += 1;
      now += 1;
      continue;
    }
    const order = a === null ? 1 : b === null ? -1 : byCodePoint(a.document.file, b.document.file);
    const [isGone, isNew] = [order < 0, order > 0];
    changes.push({ before: isNew ? null : a, after: isGone ? null : b });
    if (!isNew) then += 1;
    if (!isGone) now += 1;
  }
  return changes;
}

/** The entities that differ: those that the changed files are, or made way for. */
export function entityChanges(before: Workspace, after: Workspace, files: readonly FileChange[]): readonly EntityChange[] {
  const changes = new Map<string, EntityChange>();
  for (const { kind, id } of files.flatMap((change) => [change.before ?? [], change.after ?? []].flat())) {
    if (kind === 'tp') continue;
    const then: AnyEntity | null = entitiesOf(before, kind).get(id) ?? null;
    const now: AnyEntity | null = entitiesOf(after, kind).get(id) ?? null;
    if (then !== now) changes.set(`${kind}/${id}`, { kind, before: then, after: now });
  }
  return [...changes.values()];
}
