/** How messages call a place in a file and what stands there. */
import type { Path } from '../source/location.js';
import { show } from './schema/schema-hints.js';

/** `"effect.image"`, `entry 2 of "teams"`, `"share"` for a key within an entry of a list: the line says which entry. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  const last = path[path.length - 1];
  if (typeof last === 'number') return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  const list = path.findLastIndex((part) => typeof part === 'number');
  return `"${path.slice(list + 1).join('.')}"`;
}

/** The text with a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `is "viele", not a whole number`. */
export function isNot(value: unknown, expected: string): string {
  const shown = Array.isArray(value) ? 'a list' : value !== null && typeof value === 'object' ? 'a group of keys' : show(value);
  return `is ${shown}, not ${expected}`;
}

/** The hint, and that the value can go as well where nobody needs it. */
export function orDelete(hint: string, path: Path, needed: boolean): string {
  if (needed) return hint;
  return `${hint}, or delete the ${typeof path[path.length - 1] === 'number' ? 'dash' : 'key'}`;
}
