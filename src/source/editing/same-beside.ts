/** Whether a document holds the same as before, beside what edits touched. */

import type { Path } from '../location.js';
import type { Place } from '../places.js';
import type { EditedRanges } from './edited-ranges.js';
import { sameData } from './same-data.js';

/** A value and where it stands. */
export interface Placed {
  readonly data: unknown;
  readonly place: Place;
}

/** An entry of a map or a list. */
interface Entry extends Placed {
  readonly name: string | number;
  readonly key: { readonly start: number; readonly end: number };
}

/** The path of the first value that changed, vanished or came although no edit touches it; null where there is none. */
export function firstOtherChange(before: Placed, after: Placed, ranges: EditedRanges, path: Path = []): Path | null {
  if (!ranges.touches(before.place)) return sameData(before.data, after.data) ? null : path;
  const old = entriesOf(before);
  const now = entriesOf(after);
  // A single value that an edit touches may become another one, and a map or list that stands in one edit may as well.
  if (old === null) return null;
  if (now === null || Array.isArray(before.data) !== Array.isArray(after.data)) return isRewritten(old, ranges) ? null : path;
  const pairs = Array.isArray(before.data) ? pairItems(old, now, ranges) : pairKeys(old, now, ranges);
  if ('odd' in pairs) return [...path, pairs.odd];
  for (const [entry, other] of pairs.pairs) {
    const change = firstOtherChange(entry, other, ranges, [...path, entry.name]);
    if (change !== null) return change;
  }
  return null;
}

/** What was and what is now, side by side; or the name of the entry that has no right to be new, or gone. */
type Pairs = { readonly pairs: readonly (readonly [Entry, Entry])[] } | { readonly odd: string | number };

function entriesOf({ data, place }: Placed): readonly Entry[] | null {
  if (typeof data !== 'object' || data === null || place.entries === null) return null;
  const values = data as Readonly<Record<string | number, unknown>>;
  return [...place.entries].map(([name, { keyStart, keyEnd, value }]) => ({
    name,
    key: { start: keyStart, end: keyEnd },
    data: values[name],
    place: value,
  }));
}

function isRewritten(entries: readonly Entry[], { touches }: EditedRanges): boolean {
  return entries.every(({ key, place }) => touches(key) && touches(place));
}

/** Old and new entries of a map by their keys; an entry whose key was edited goes with the new one in its place. */
function pairKeys(old: readonly Entry[], now: readonly Entry[], ranges: EditedRanges): Pairs {
  const known = new Map(now.map((entry) => [entry.name, entry]));
  const kept = old.flatMap((entry) => (known.has(entry.name) ? [entry] : []));
  const gone = old.filter((entry) => !known.has(entry.name));
  const names = new Set(kept.map(({ name }) => name));
  const come = now.filter((entry) => !names.has(entry.name));
  const odd = gone.find(({ key }) => !ranges.touches(key)) ?? come.find(({ key }) => !ranges.isNew(key));
  if (odd !== undefined) return { odd: odd.name };
  const renamed = gone.length === come.length ? gone.map((entry, index) => [entry, come[index] ?? entry] as const) : [];
  return { pairs: [...kept.map((entry) => [entry, known.get(entry.name) ?? entry] as const), ...renamed] };
}

/** Old and new items of a list in their order; items that an edit deleted or wrote are left out. */
function pairItems(old: readonly Entry[], now: readonly Entry[], ranges: EditedRanges): Pairs {
  const same = old.length === now.length;
  const kept = same ? old : old.filter(({ place }) => !ranges.touches(place));
  const left = same ? now : now.filter(({ place }) => !ranges.isNew(place));
  if (kept.length !== left.length) return { odd: Math.min(old.length, now.length) };
  return { pairs: kept.map((entry, index) => [entry, left[index] ?? entry] as const) };
}
