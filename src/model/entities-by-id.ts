/** Entities by kind and id; of two with the same the first one is in effect. */
import type { EntityKind } from './entity.js';
import type { AnyEntity, EntityOf, Workspace } from './workspace.js';

export type EntitiesById = Pick<Workspace, 'touchpoints' | 'journeys' | 'personas' | 'actions' | 'feedback'>;

/** One pass over all: this is done again after each change that a watch sees. */
export function entitiesById(entities: readonly AnyEntity[]): EntitiesById {
  const maps: { readonly [K in EntityKind]: Map<string, EntityOf[K]> } = {
    touchpoint: new Map(),
    journey: new Map(),
    persona: new Map(),
    action: new Map(),
    feedback: new Map(),
  };
  for (const entity of entities) {
    const map: Map<string, AnyEntity> = maps[entity.type];
    if (!map.has(entity.id)) map.set(entity.id, entity);
  }
  const { touchpoint: touchpoints, journey: journeys, persona: personas, action: actions, feedback } = maps;
  return { touchpoints, journeys, personas, actions, feedback };
}
