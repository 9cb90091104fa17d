/** An entity whose data are read when the first of them is asked for: of ten thousand most never are. */
import type { Entity } from '../model/entity.js';

/** What is known of an entity without its data, and how the rest is had. */
export interface LazyEntity extends Pick<Entity, 'type' | 'id' | 'origin'> {
  /** All of it, made anew; called once at most. */
  readonly read: () => object;
  /** Where some of its values are had without reading all of it; null where only all of it can be read. */
  readonly values: Columns | null;
  /** Its row there. */
  readonly row: number;
}

/** The values that entities have under some keys, key by key: who asks for one key of all need not read all of each. */
export interface Columns {
  /** The values of `key`, by row, undefined or null where an entity has none; the same objects each time. Null where they are not known. */
  column(key: string): readonly unknown[] | null;
  /** The columns that were given so far. */
  given(): Iterable<readonly [string, readonly unknown[]]>;
}

interface State extends LazyEntity {
  whole: Entity | null;
}

/** The entity that is known so far, which reads what else somebody asks for. */
export function lazyEntity(known: LazyEntity): Entity {
  const { type, id, origin, read, values, row } = known;
  const state: State = { type, id, origin, read, values, row, whole: null };
  return new Proxy<Entity>(state, handler as ProxyHandler<Entity>);
}

// One for all: four functions for each of ten thousand entities would take longer to make than what they spare.
const handler: ProxyHandler<State> = {
  get(state, key) {
    if (key === 'type' || key === 'id' || key === 'origin') return state[key];
    const column = columnOf(state, key);
    return column === null ? Reflect.get(wholeOf(state), key) : (column[state.row] ?? undefined);
  },
  has(state, key) {
    const column = columnOf(state, key);
    return column === null ? Reflect.has(wholeOf(state), key) : (column[state.row] ?? undefined) !== undefined;
  },
  ownKeys: (state) => Reflect.ownKeys(wholeOf(state)),
  getOwnPropertyDescriptor: (state, key) => Reflect.getOwnPropertyDescriptor(wholeOf(state), key),
};

/** Null where the whole entity is to be asked. */
function columnOf({ whole, values }: State, key: string | symbol): readonly unknown[] | null {
  return whole === null && values !== null && typeof key === 'string' ? values.column(key) : null;
}

function wholeOf(state: State): Entity {
  if (state.whole !== null) return state.whole;
  const { type, id, origin, read, values, row } = state;
  const data = read();
  // Who was given a list before is given the same list afterwards.
  for (const [key, column] of values?.given() ?? []) if (Object.hasOwn(data, key)) Object.assign(data, { [key]: column[row] });
  state.whole = Object.assign(data, { type, id, origin });
  return state.whole;
}
