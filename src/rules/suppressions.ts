/** `# tp-ignore`: findings that somebody accepted, with a reason, at the place they stand. */
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import type { Comment } from '../source/full-yaml.js';
import type { Place } from '../source/places.js';

/** One comment, taken apart. */
export interface Suppression {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The last day it holds; null where it holds for good. */
  readonly until: string | null;
  /** The offsets it covers; null for the whole file. */
  readonly covers: { readonly start: number; readonly end: number } | null;
}

const pattern = /^#\s*tp-ignore(-file)?(?=[\s:]|$)\s*([^:]*)(?::\s*(.*))?$/;

/** All suppressions of a workspace, file by file. */
export function findSuppressions({ files }: Workspace): readonly Suppression[] {
  return files.flatMap(({ document }) =>
    document.comments.flatMap((comment) => {
      const suppression = parse(document, comment);
      return suppression === null ? [] : [suppression];
    }),
  );
}

function parse(document: Document, { start, text }: Comment): Suppression | null {
  const match = pattern.exec(text.trimEnd());
  if (match === null) return null;
  const [, wholeFile, rules = '', rest = ''] = match;
  const until = /\s*\buntil (\d{4}-\d{2}-\d{2})\s*$/.exec(rest);
  return {
    document,
    start,
    end: start + text.trimEnd().length,
    rules: rules.split(/[\s,]+/).filter((name) => name !== ''),
    reason: rest.slice(0, until?.index ?? rest.length).trim(),
    until: until?.[1] ?? null,
    covers: wholeFile === undefined ? boundNode(document, start) : null,
  };
}

/** The entry that the comment stands at (on the same line) or above (the first that begins after it). */
function boundNode({ text, places }: Document, comment: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
  const from = text.slice(lineStart, comment).trim() === '' ? comment : lineStart;
  let bound: { start: number; end: number } | null = null;
  for (const entry of entriesWithin(places)) {
    if (entry.start < from) continue;
    if (bound === null || entry.start < bound.start || (entry.start === bound.start && entry.end > bound.end)) bound = entry;
  }
  return bound ?? { start: text.length, end: text.length };
}

function* entriesWithin(place: Place | null): Generator<{ start: number; end: number }> {
  for (const entry of place?.entries?.values() ?? []) {
    yield { start: entry.keyStart, end: Math.max(entry.keyEnd, entry.value.end) };
    yield* entriesWithin(entry.value);
  }
}

/** True where the suppression covers the finding and names its rule; its day of expiry is not looked at. */
export function covers(suppression: Suppression, { rule, location }: Diagnostic): boolean {
  if (location.file !== suppression.document.file || !suppression.rules.includes(rule)) return false;
  const range = suppression.covers;
  return range === null || (location.range.start.offset >= range.start && location.range.end.offset <= range.end);
}
