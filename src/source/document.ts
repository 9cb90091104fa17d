/** A file as text, plain data, and places. */
import { type Location, type Origin, type Path, rangeBetween } from './location.js';
import { findPlace, type Place, placeAt } from './places.js';
import type { Problem } from './problem.js';
import type { Comment, Writing } from './writing.js';

export interface Document extends Origin {
  readonly file: string;
  readonly text: string;
  /** Plain data; null where the file could not be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** What the full parser saw; null for a plain file, which has nothing unusual. */
  readonly writing: Writing | null;
  /** All of them, or those of a plain file that matter (`PlainDocument`). */
  readonly comments: readonly Comment[];
  /** The place between two offsets. */
  between(start: number, end: number): Location;
  /** The offsets of the value at `path` with its key; null where the path leads nowhere. */
  placeOf(path: Path): Place | null;
  /** The tree of places; null where the file could not be read. Not a getter: an object with one takes ten times as long to make. */
  places(): Place | null;
}

/**
 * A document from what was read. `findPlaces` is called whenever a place is asked for: to keep the places of ten thousand
 * files takes more than to find those of the few that have findings again.
 */
export function toDocument(
  file: string,
  text: string,
  read: {
    readonly data: unknown;
    readonly problems?: readonly Problem[];
    readonly comments?: readonly Comment[];
    readonly writing?: Writing | null;
  },
  findPlaces: () => Place | null,
): Document {
  const between = (start: number, end: number) => ({ file, range: rangeBetween(text, start, end) });
  return {
    file,
    text,
    data: read.data,
    problems: read.problems ?? [],
    writing: read.writing ?? null,
    comments: read.comments ?? [],
    between,
    places: findPlaces,
    placeOf: (path) => placeAt(findPlaces(), path),
    locate(path, part = 'value') {
      const root = findPlaces();
      const found = root === null ? { start: 0, end: firstLineEnd(text) } : findPlace(root, path, part);
      return { ...between(found.start, found.end), path };
    },
  };
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
