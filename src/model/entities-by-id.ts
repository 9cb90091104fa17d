/** Entities by kind and id; of two with the same the first one is in effect. */
import type { EntityKind } from './entity.js';
import type { AnyEntity, EntityOf, Workspace } from './workspace.js';

export type EntitiesById = Pick<Workspace, 'touchpoints' | 'journeys' | 'personas' | 'actions' | 'feedback'>;

export function entitiesById(entities: readonly AnyEntity[]): EntitiesById {
  return {
    touchpoints: byId(entities, 'touchpoint'),
    journeys: byId(entities, 'journey'),
    personas: byId(entities, 'persona'),
    actions: byId(entities, 'action'),
    feedback: byId(entities, 'feedback'),
  };
}

function byId<K extends EntityKind>(entities: readonly AnyEntity[], kind: K): ReadonlyMap<string, EntityOf[K]> {
  const map = new Map<string, EntityOf[K]>();
  for (const entity of entities) {
    if (entity.type === kind && !map.has(entity.id)) map.set(entity.id, entity as EntityOf[K]);
  }
  return map;
}
