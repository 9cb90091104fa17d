/**
 * Reads the everyday part of YAML, many times faster than a full parser, and declines all the rest.
 *
 * Nine files in ten of an inventory use only block maps and lists, short flow collections, plain and quoted texts and
 * simple block scalars. For exactly that part this reader gives the same data and the same places as the full parser
 * (the tests prove it on mutated files); whatever is unusual, doubtful or wrong it declines by returning null, and the
 * full parser has the word. So it never has to explain an error, and it never has to be clever.
 */
import type { Place } from '../places.js';
import type { Comment } from '../writing.js';
import { readMap } from './plain-blocks.js';
import { declined, type PlainState, toNextLine } from './plain-state.js';

/** The data of a file; `place` where places were asked for. */
export interface PlainDocument {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place | null;
  /** The comments on lines of their own, in the order of the text; none where no comment says `tp-ignore`: nobody reads the others. */
  readonly comments: readonly Comment[];
}

const longest = 64 * 1024;
const unusual =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\udb40]/;

/** The data of `text`, with places if `track` says so; null where any of it is not plain. `keys` are those of files read before. */
export function readPlainYaml(text: string, track = false, keys: Map<string, string> = new Map()): PlainDocument | null {
  if (text.length > longest || isUnusual(text)) return null;
  const ignores = count(text, 'tp-ignore');
  const state: PlainState = {
    text,
    track,
    keys,
    openKeys: [],
    openItems: [],
    keyCount: 0,
    itemCount: 0,
    indent: 0,
    at: 0,
    flowIndent: 0,
    flowLevel: 0,
    end: 0,
    colon: 0,
    commented: false,
    comments: ignores === 0 ? null : [],
    place: null,
  };
  try {
    toNextLine(state, /^---\r?\n/.test(text) ? text.indexOf('\n') + 1 : 0);
    if (state.indent !== 0) return null;
    const data = readMap(state, 0, 0);
    const comments = state.comments ?? [];
    // One that stands behind a value, or in a text: the full parser says which of the two it is.
    if (state.at < text.length || comments.reduce((sum, comment) => sum + count(comment.text, 'tp-ignore'), 0) !== ignores) return null;
    return { data, place: state.place, comments };
  } catch (error) {
    if (error === declined) return null;
    throw error;
  }
}

// Not one pattern: every character comes here, and words and conditions in it would cost as much again.
function isUnusual(text: string): boolean {
  return unusual.test(text) || (text.includes('\r') && /\r(?!\n)/.test(text));
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}
