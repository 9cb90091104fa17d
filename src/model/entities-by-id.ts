/** Entities by kind and id; of two with the same the first one is in effect. */
import type { Entity, EntityKind } from './entity.js';
import type { AnyEntity, EntityOf, InventoryFile, Workspace } from './workspace.js';

export type EntitiesById = Pick<Workspace, 'touchpoints' | 'journeys' | 'personas' | 'actions' | 'feedback'>;

/** A file and what it holds; null where it could not be read. */
export interface FileOfEntity {
  readonly file: Pick<InventoryFile, 'kind' | 'id'>;
  readonly entity: Entity | null;
}

/** One pass over all, in which no entity is looked into: this is done again after each change that a watch sees. */
export function entitiesById(files: Iterable<FileOfEntity>): EntitiesById {
  const maps: { readonly [K in EntityKind]: Map<string, EntityOf[K]> } = {
    touchpoint: new Map(),
    journey: new Map(),
    persona: new Map(),
    action: new Map(),
    feedback: new Map(),
  };
  for (const { file, entity } of files) {
    if (entity === null || file.kind === 'tp') continue;
    const map: Map<string, AnyEntity> = maps[file.kind];
    if (!map.has(file.id)) map.set(file.id, entity as AnyEntity);
  }
  const { touchpoint: touchpoints, journey: journeys, persona: personas, action: actions, feedback } = maps;
  return { touchpoints, journeys, personas, actions, feedback };
}
