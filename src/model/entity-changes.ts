/** Which entities are not the same objects in two states of a workspace that share what has not changed. */
import { type EntityKind, entityKinds } from './entity.js';
import { type AnyEntity, entitiesOf, type Workspace } from './workspace.js';

/** An entity that came (`before` is null), went (`after` is null) or has changed. */
export interface EntityChange {
  readonly kind: EntityKind;
  readonly before: AnyEntity | null;
  readonly after: AnyEntity | null;
}

/** The entities that differ, kind by kind; those of `after` in their order, those that are gone behind them. */
export function entityChanges(before: Workspace, after: Workspace): readonly EntityChange[] {
  const changes: EntityChange[] = [];
  for (const kind of entityKinds) {
    const [then, now]: readonly ReadonlyMap<string, AnyEntity>[] = [entitiesOf(before, kind), entitiesOf(after, kind)];
    for (const [id, entity] of now ?? []) {
      const old = then?.get(id) ?? null;
      if (old !== entity) changes.push({ kind, before: old, after: entity });
    }
    for (const [id, entity] of then ?? []) if (!now?.has(id)) changes.push({ kind, before: entity, after: null });
  }
  return changes;
}
