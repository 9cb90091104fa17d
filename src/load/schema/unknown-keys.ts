/** Keys that a map has no place for. */
import { closest } from '../../text/closest.js';
import type { Schema } from './schema.js';

/** The keys of a map that do not belong there, and what each most likely was meant to be; null where nothing is near. */
export function unknownKeys(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
): readonly { readonly key: string; readonly meant: string | null }[] {
  if (schema.additionalProperties !== false) return [];
  const known = Object.keys(schema.properties ?? {});
  const free = known.filter((key) => !Object.hasOwn(value, key));
  return Object.keys(value)
    .filter((key) => !known.includes(key) && !isOwnKey(schema, key))
    .map((key) => ({ key, meant: meantKey(key, free) }));
}

/** True for a key of the user's own where the map has room for those. */
export function isOwnKey({ patternProperties = {} }: Schema, key: string): boolean {
  return Object.keys(patternProperties).some((pattern) => new RegExp(pattern, 'u').test(key));
}

// What people write for a key of another name.
const synonyms: readonly (readonly string[])[] = [
  ['name', 'title', 'label'],
  ['owner', 'team', 'responsible_team'],
  ['text', 'description', 'name', 'title'],
];

/** The key that `key` most likely was meant to be, of those that are still free; null where none is near. */
function meantKey(key: string, free: readonly string[]): string | null {
  const same = synonyms.filter((words) => words.includes(key)).flat();
  const longer = (name: string) => key.length > 2 && name.length > 2 && (name.startsWith(key) || key.startsWith(name));
  return closest(key, free) ?? free.find((name) => same.includes(name)) ?? free.find(longer) ?? null;
}
