/** An entity whose data are read when the first of them is asked for: of ten thousand most never are. */
import type { Entity } from '../model/entity.js';

/** What is known of an entity without its data. */
export type KnownEntity = Pick<Entity, 'type' | 'id' | 'origin'>;

/** The entity that `known` and what `read` gives make together; `read` is called once at most. */
export function lazyEntity(known: KnownEntity, read: () => object): Entity {
  let data: Entity | null = null;
  const whole = (): Entity => {
    data ??= Object.assign(read(), known);
    return data;
  };
  return new Proxy<Entity>(Object.create(null), {
    get: (_, key) => (key === 'type' || key === 'id' || key === 'origin' ? known[key] : Reflect.get(whole(), key)),
    has: (_, key) => Reflect.has(whole(), key),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(whole(), key),
  });
}
