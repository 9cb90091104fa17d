/** How far the plain reader has come in a text, and what it read last; with the steps that all its parts share. */
import { limits } from '../limits.js';
import type { Place } from '../places.js';
import type { Comment } from '../writing.js';

export interface PlainState {
  readonly text: string;
  readonly track: boolean;
  /** The keys met so far, in this file and those before: each is one string for all files. */
  readonly keys: Map<string, string>;
  /** The keys of the maps that are open, and the items of the lists, one collection behind the other. */
  readonly openKeys: string[];
  readonly openItems: unknown[];
  /** The comments on lines of their own that were passed; null where nobody wants them. */
  readonly comments: Comment[] | null;
  /** How many of them there are. */
  keyCount: number;
  itemCount: number;
  /** Column of the first character of the current line; −1 at the end of the text. */
  indent: number;
  /** Offset of that character. */
  at: number;
  /** Column that the lines of a flow collection must lie behind. */
  flowIndent: number;
  /** How many flow collections are open. */
  flowLevel: number;
  /** Offset behind what was read last. */
  end: number;
  /** Whether a comment follows the plain text read last. */
  commented: boolean;
  /** Offset of the colon behind the key read last. */
  colon: number;
  /** Place of the value read last, when places are tracked. */
  place: Place | null;
}

/** Thrown, and caught in `plain-yaml.ts`, where a text is not plain. */
class Declined extends Error {}
export const declined = new Declined('not plain');

/** Entries of a collection, and collections in each other, that the plain reader reads. */
export const mostItems = Math.min(1_000, limits.items);
export const deepest = 24;

/** Moves to the next line that holds more than blanks and a comment, from the start of a line. */
export function toNextLine(state: PlainState, from: number): void {
  const { text } = state;
  let start = from;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === 32) at += 1;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 35) {
      if (code === 35) noteComment(state, at);
      start = endOfLine(text, at) + 1;
    } else if (at >= text.length) {
      break;
    } else {
      state.indent = at - start;
      state.at = at;
      return;
    }
  }
  state.indent = -1;
  state.at = text.length;
}

function noteComment({ text, comments }: PlainState, start: number): void {
  comments?.push({ start, text: text.slice(start, endOfLine(text, start)).replace(/\r$/, '') });
}

/** The offset of the line end from there on, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The offset of the first character from there on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** True where a blank, a line end or the end of the text stands. */
export function isBlankOrEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || at >= text.length;
}

/** Notes where the value read last stands. */
export function finish(state: PlainState, start: number, end: number): void {
  state.end = end;
  if (state.track) state.place = { start, end, entries: null };
}

/** Adds an item to the list that is read. */
export function addItem(state: PlainState, item: unknown): void {
  state.openItems[state.itemCount] = item;
  state.itemCount += 1;
}

/** The items from `first` on as the list they make: one that grows item by item keeps room for many more. */
export function takeItems(state: PlainState, first: number): unknown[] {
  const items = state.openItems.slice(first, state.itemCount);
  state.itemCount = first;
  return items;
}
