/** What came, went, moved or changed in a list whose items have names: steps, expectations, goals. */
import type { EntityChange, PartType, Weight } from './change.js';
import { fieldChanges, type Weights } from './field-changes.js';
import { movedItems } from './moved-items.js';

type Item = Readonly<Record<string, unknown>>;

export interface PartSpec {
  readonly type: PartType;
  /** The name of an item; two with the same are told apart by their order. */
  readonly nameOf: (item: Item) => string;
  /** What it weighs when an item comes or goes. */
  readonly weight: Weight;
  readonly weights: Weights;
  /** True where the order of the items means something. */
  readonly ordered: boolean;
}

/** The id of an item; for lists whose items have one. */
export function idOfItem(item: Item): string {
  return String(item['id']);
}

/** By item: what came, then what moved or changed, in the order of after; what went, last. */
export function partChanges(before: readonly Item[] = [], after: readonly Item[] = [], spec: PartSpec): readonly EntityChange[] {
  const [then, now] = [named(before, spec), named(after, spec)];
  const moved = spec.ordered ? movedItems([...then.keys()], [...now.keys()]) : new Set<string>();
  const places = new Map([...then.keys()].map((name, index) => [name, index + 1]));
  const present = [...now].flatMap(([name, item], index): readonly EntityChange[] => {
    const part = { type: spec.type, id: name };
    const was = then.get(name);
    if (was === undefined) return [{ kind: 'added', part, field: null, from: null, to: item, weight: spec.weight }];
    const place = { kind: 'moved' as const, part, field: null, from: places.get(name) ?? null, to: index + 1, weight: spec.weight };
    const changed = fieldChanges(was, item, spec.weights, new Set(['id'])).map((change) => ({ ...change, part }));
    return [...(moved.has(name) ? [place] : []), ...changed];
  });
  const gone = [...then].filter(([name]) => !now.has(name));
  return [
    ...present,
    ...gone.map(([name, item]): EntityChange => {
      return { kind: 'removed', part: { type: spec.type, id: name }, field: null, from: item, to: null, weight: spec.weight };
    }),
  ];
}

function named(items: readonly Item[], { nameOf }: PartSpec): ReadonlyMap<string, Item> {
  const byName = new Map<string, Item>();
  for (const item of items) {
    const name = nameOf(item);
    let unique = name;
    for (let count = 2; byName.has(unique); count += 1) unique = `${name} #${count}`;
    byName.set(unique, item);
  }
  return byName;
}
