/** Where the values of a document stand: a tree beside the data, made only when a place is asked for. */
import type { Path } from './location.js';

/** Offsets of a value from `start` up to, not including, `end`; `entries` for a map or a list, by key or index. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly entries: ReadonlyMap<string | number, PlacedEntry> | null;
}

/** An entry of a map (`keyStart` and `keyEnd` around its key) or of a list (where they are those of the value). */
export interface PlacedEntry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Place;
}

/** The place of the value at `path`; null where the path leads nowhere. */
export function placeAt(root: Place | null, path: Path): Place | null {
  return path.reduce<Place | null>((place, step) => place?.entries?.get(step)?.value ?? null, root);
}

/** The entry that `path` ends at, with its key; null where the path leads nowhere. */
export function entryAt(root: Place | null, path: Path): PlacedEntry | null {
  return placeAt(root, path.slice(0, -1))?.entries?.get(path.at(-1) ?? '') ?? null;
}

/** Offsets of the value at `path`, or of its key; where the path leads nowhere, those of the nearest ancestor's key. */
export function findPlace(root: Place, path: Path, part: 'key' | 'value'): { readonly start: number; readonly end: number } {
  let place = root;
  let key = firstKey(root);
  for (const step of path) {
    const entry = place.entries?.get(step);
    if (entry === undefined) return key;
    key = { start: entry.keyStart, end: entry.keyEnd };
    place = entry.value;
  }
  return part === 'key' ? key : { start: place.start, end: place.end };
}

function firstKey(root: Place): { readonly start: number; readonly end: number } {
  const [first] = root.entries?.values() ?? [];
  return first === undefined ? { start: root.start, end: root.end } : { start: first.keyStart, end: first.keyEnd };
}
