/** Which part of a file a comment is about. */
import type { Diagnostic } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import type { Place } from '../source/places.js';
import type { Suppression } from './suppressions.js';

/** Offsets from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A suppression with the offsets it covers. */
export interface Bound extends Suppression {
  readonly covers: Span;
}

/** True where the suppression names the rule of the finding and covers its place. */
export function covers({ rules, covers: { start, end } }: Bound, { rule, location: { range } }: Diagnostic): boolean {
  return rules.some(({ name }) => name === rule) && range.start.offset >= start && range.end.offset <= end;
}

/** The findings in a part of a file; `sorted` are those of the file, by where they begin. */
export function findingsIn(sorted: readonly Diagnostic[], { start, end }: Span): readonly Diagnostic[] {
  const within: Diagnostic[] = [];
  for (let index = firstFrom(sorted, start, beginningOf); index < sorted.length; index += 1) {
    const found = sorted[index];
    if (found === undefined || beginningOf(found) > end) break;
    if (found.location.range.end.offset <= end) within.push(found);
  }
  return within;
}

/** Where a finding begins in its file. */
export function beginningOf({ location: { range } }: Diagnostic): number {
  return range.start.offset;
}

/**
 * Finds for a comment the entry that it stands at: on the same line, or the first that begins after it, which the comment
 * then belongs to. Comments move with their entry, so that a new entry above changes nothing.
 */
export function nodeFinder({ text, places: placesOf }: Document): (comment: number) => Span {
  const places = placesOf();
  const entries = [...entriesWithin(places)].sort((a, b) => a.start - b.start || b.end - a.end);
  return (comment) => {
    const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
    if (text.slice(lineStart, comment).trim() === '') {
      const next = entries[firstFrom(entries, comment, startOf)];
      return { start: comment, end: next?.end ?? comment };
    }
    const first = firstFrom(entries, lineStart, startOf);
    const onLine = entries[first];
    if (onLine !== undefined && onLine.start < comment) return onLine;
    // Only the end of an entry stands on the line: the innermost one.
    return entries.slice(0, first).findLast(({ end }) => end > lineStart && end <= comment) ?? { start: comment, end: comment };
  };
}

function* entriesWithin(place: Place | null): Generator<Span> {
  for (const entry of place?.entries?.values() ?? []) {
    yield { start: entry.keyStart, end: Math.max(entry.keyEnd, entry.value.end) };
    yield* entriesWithin(entry.value);
  }
}

function startOf({ start }: Span): number {
  return start;
}

/** The index of the first of the sorted items that does not begin before `offset`. */
function firstFrom<Item>(items: readonly Item[], offset: number, begins: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && begins(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
