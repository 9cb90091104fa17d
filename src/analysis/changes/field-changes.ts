/** The keys of a file that changed, level by level, so that each change is one value. */
import { isTextByLanguage } from '../../model/text.js';
import type { EntityChange, Weight } from './change.js';
import { sameValue } from './same-value.js';

/** What a change of a key weighs; keys that are not named are details. A key stands for those below it as well. */
export type Weights = Readonly<Record<string, Weight>>;

type Fields = Readonly<Record<string, unknown>>;

/** What belongs to the entity and not to its file. */
const own: ReadonlySet<string> = new Set(['type', 'id', 'origin']);

/** The changed keys in the order of the file of after, then those that are gone; keys in `handled` are passed over. */
export function fieldChanges(
  before: object,
  after: object,
  weights: Weights,
  handled: ReadonlySet<string> = new Set(),
): readonly EntityChange[] {
  const [then, now] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  return [...new Set([...now.keys(), ...then.keys()])]
    .filter((key) => !own.has(key) && !handled.has(key))
    .flatMap((key) => valueChanges(key, then.get(key), now.get(key), weights[key] ?? 4));
}

/** What says where a figure comes from; the figure is what matters. */
const about: ReadonlySet<string> = new Set(['date', 'source', 'by', 'n']);

/** Maps are taken apart, except texts by language, which are one thing to read. */
function valueChanges(field: string, before: unknown, after: unknown, weight: Weight): readonly EntityChange[] {
  if (sameValue(before, after)) return [];
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) => valueChanges(`${field}.${key}`, before[key], after[key], about.has(key) ? 4 : weight));
  }
  const [from, to] = [before ?? null, after ?? null];
  return [{ kind: from === null ? 'added' : to === null ? 'removed' : 'changed', part: null, field, from, to, weight }];
}

function isMap(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isTextByLanguage(value);
}
