/**
 * Reads the everyday part of YAML, many times faster than a full parser, and declines all the rest.
 *
 * Nine files in ten of an inventory use only block maps and lists, short flow collections, plain and quoted texts and
 * simple block scalars. For exactly that part this reader gives the same data and the same places as the full parser
 * (the tests prove it on mutated files); whatever is unusual, doubtful or wrong it declines by returning null, and the
 * full parser has the word. So it never has to explain an error, and it never has to be clever.
 */
import { limits } from './limits.js';
import type { Place, PlacedEntry } from './places.js';

/** The data of a file; `place` where places were asked for. */
export interface PlainDocument {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place | null;
}

interface State {
  readonly text: string;
  readonly track: boolean;
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

class Declined extends Error {}
const declined = new Declined('not plain');

const longest = 64 * 1024;
const mostItems = Math.min(1_000, limits.items);
const deepest = 24;
const unusual =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\udb40]|\r(?!\n)|tp-ignore/;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', 'null', 'Null', 'NULL']);
const doubleQuoted = /"((?:[^"\\\n\r]|\\["\\/])*)"/y;
const singleQuoted = /'((?:[^'\n\r]|'')*)'/y;
const number = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,8})\.\d{0,5}[1-9])$/;
const isoDate = /^\d{4}-\d\d-\d\d$/;
const maybeNumber = /^[\d\s.,:_+\-eExXoObBaAcCdDfFtTzZiInN]*$/;
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The data of `text`, with places if `track` says so; null where any of it is not plain. */
export function readPlainYaml(text: string, track = false): PlainDocument | null {
  if (text.length > longest || unusual.test(text)) return null;
  const state: State = { text, track, indent: 0, at: 0, flowIndent: 0, flowLevel: 0, end: 0, colon: 0, commented: false, place: null };
  try {
    toNextLine(state, /^---\r?\n/.test(text) ? text.indexOf('\n') + 1 : 0);
    if (state.indent !== 0) return null;
    const data = readMap(state, 0, 0);
    return state.at >= text.length ? { data, place: state.place } : null;
  } catch (error) {
    if (error === declined) return null;
    throw error;
  }
}

/** Moves to the next line that holds more than blanks and a comment, from the start of a line. */
function toNextLine(state: State, from: number): void {
  const { text } = state;
  let start = from;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === 32) at += 1;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 35) {
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

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function readMap(state: State, indent: number, depth: number): Record<string, unknown> {
  if (depth > deepest) throw declined;
  const { text } = state;
  const data: Record<string, unknown> = {};
  const entries = state.track ? new Map<string, PlacedEntry>() : null;
  const start = state.at;
  let count = 0;
  do {
    const keyStart = state.at;
    const key = readKey(state, keyStart, data);
    const keyStop = state.colon;
    let at = keyStop + 1;
    while (text.charCodeAt(at) === 32) at += 1;
    const code = text.charCodeAt(at);
    const nested = code === 10 || code === 13 || code === 35;
    const value = nested ? readNested(state, at, indent, depth) : readInline(state, at, indent, depth);
    // Beyond some twelve keys V8 turns an object that is filled by computed keys into a slow hash table; not so this way.
    if (count < 12) data[key] = value;
    else Reflect.set(data, key, value);
    if (entries !== null && state.place !== null) entries.set(key, { keyStart, keyEnd: keyStop, value: state.place });
    count += 1;
  } while (state.indent === indent && count < mostItems);
  if (state.indent >= indent) throw declined;
  if (entries !== null) state.place = { start, end: state.end, entries };
  return data;
}

function readKey(state: State, at: number, data: Readonly<Record<string, unknown>>): string {
  const end = keyEnd(state.text, at);
  if (end === -1) throw declined;
  const quoted = state.text.charCodeAt(at) === 34;
  const key = quoted ? state.text.slice(at + 1, end - 1) : state.text.slice(at, end);
  if (data[key] !== undefined || forbiddenKeys.has(key)) throw declined;
  state.colon = end;
  return key;
}

/** Where the key at `at` ends, before its colon; −1 where there is no plain key. Not a pattern: every line comes here. */
function keyEnd(text: string, at: number): number {
  const quoted = text.charCodeAt(at) === 34;
  let end = quoted ? at + 1 : at;
  const start = end;
  for (
    let code = text.charCodeAt(end);
    isKeyCharacter(code) || (end > start && (code === 45 || code === 46 || code === 47 || (quoted && code === 32)));
  ) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end === start) return -1;
  if (quoted) {
    if (text.charCodeAt(end) !== 34) return -1;
    end += 1;
  }
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 58 && (next === 32 || next === 10 || next === 13) ? end : -1;
}

function isKeyCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 95 || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The value of a key or a dash that ends its line: a deeper block, or a list at the key's own indent. */
function readNested(state: State, at: number, indent: number, depth: number): unknown {
  toNextLine(state, endOfLine(state.text, at) + 1);
  if (state.indent > indent) return readBlock(state, indent, depth);
  if (state.indent === indent && isDash(state)) return readList(state, indent, depth + 1);
  throw declined;
}

function readBlock(state: State, parentIndent: number, depth: number): unknown {
  if (isDash(state)) return readList(state, state.indent, depth + 1);
  if (keyEnd(state.text, state.at) !== -1) return readMap(state, state.indent, depth + 1);
  return readInline(state, state.at, parentIndent, depth);
}

function isDash({ text, at }: State): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 45 && (next === 32 || next === 10 || next === 13);
}

function readList(state: State, indent: number, depth: number): unknown[] {
  if (depth > deepest) throw declined;
  const data: unknown[] = [];
  const entries = state.track ? new Map<number, PlacedEntry>() : null;
  const start = state.at;
  do {
    data.push(readItem(state, indent, depth));
    if (entries !== null && state.place !== null) {
      entries.set(data.length - 1, { keyStart: state.place.start, keyEnd: state.place.end, value: state.place });
    }
  } while (state.indent === indent && isDash(state) && data.length < mostItems);
  if (state.indent > indent || (state.indent === indent && isDash(state))) throw declined;
  if (entries !== null) state.place = { start, end: state.end, entries };
  return data;
}

function readItem(state: State, indent: number, depth: number): unknown {
  const { text } = state;
  let at = state.at + 1;
  while (text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13 || code === 35) {
    toNextLine(state, endOfLine(text, at) + 1);
    if (state.indent <= indent) throw declined;
    return readBlock(state, indent, depth);
  }
  if (code === 45 && text.charCodeAt(at + 1) === 32) throw declined;
  if (keyEnd(text, at) === -1) return readInline(state, at, indent, depth);
  state.indent = indent + at - state.at;
  state.at = at;
  return readMap(state, state.indent, depth + 1);
}

/** A value that begins in the middle of a line; `indent` is that of the map or list it belongs to. */
function readInline(state: State, at: number, indent: number, depth: number): unknown {
  switch (state.text.charCodeAt(at)) {
    case 34:
    case 39:
      return endValue(state, readQuoted(state, at));
    case 91:
    case 123:
      state.flowIndent = indent;
      return endValue(state, readFlow(state, at, depth + 1));
    case 124:
    case 62:
      return readBlockScalar(state, at, indent);
    default:
      return readPlainScalar(state, at, indent);
  }
}

/** Passes the value on once nothing but a comment follows it on its line. */
function endValue<T>(state: State, value: T): T {
  const { text, end } = state;
  let at = end;
  while (text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  const done = at >= text.length || code === 10 || code === 13 || (code === 35 && at > end);
  if (!done) throw declined;
  toNextLine(state, endOfLine(text, at) + 1);
  return value;
}

function readQuoted(state: State, at: number): string {
  const double = state.text.charCodeAt(at) === 34;
  const pattern = double ? doubleQuoted : singleQuoted;
  pattern.lastIndex = at;
  const match = pattern.exec(state.text);
  if (match?.[1] === undefined) throw declined;
  finish(state, at, pattern.lastIndex);
  return double ? match[1].replace(/\\(.)/g, '$1') : match[1].replaceAll("''", "'");
}

/** Notes where the value read last stands. */
function finish(state: State, start: number, end: number): void {
  state.end = end;
  if (state.track) state.place = { start, end, entries: null };
}

function readPlainScalar(state: State, start: number, indent: number): unknown {
  const { text } = state;
  if (!isPlainStart(text, start)) throw declined;
  let lineEnd = endOfLine(text, start);
  let joined = plainLine(state, start, lineEnd);
  while (!state.commented && isContinuation(text, lineEnd + 1, indent)) {
    const next = skipBlanks(text, lineEnd + 1);
    lineEnd = endOfLine(text, next);
    joined = `${joined} ${plainLine(state, next, lineEnd)}`;
    if (state.commented) throw declined;
  }
  finish(state, start, state.end);
  toNextLine(state, lineEnd + 1);
  if (state.indent > indent) throw declined;
  return resolve(joined);
}

// Letters, digits, signs of numbers and what is beyond ASCII: nothing that YAML gives a meaning at the start of a text.
function isPlainStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 46 || code === 43) return text.charCodeAt(at + 1) > 32;
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code > 160 ||
    code === 40 ||
    code === 36 ||
    code === 47 ||
    code === 95
  );
}

/** The part of a line that is text: up to a comment, without the blanks behind it; notes its end, and whether a comment follows. */
function plainLine(state: State, start: number, lineEnd: number): string {
  const { text } = state;
  let end = lineEnd;
  state.commented = false;
  for (let at = start; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 && isBlankOrEnd(text, at + 1)) throw declined;
    if (code === 35 && text.charCodeAt(at - 1) === 32) {
      // A comment that does not begin with a blank is probably text that somebody lost.
      if (!isBlankOrEnd(text, at + 1)) throw declined;
      state.commented = true;
      end = at;
      break;
    }
  }
  while (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 13) end -= 1;
  state.end = end;
  return text.slice(start, end);
}

function isBlankOrEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || at >= text.length;
}

function isContinuation(text: string, lineStart: number, indent: number): boolean {
  let at = lineStart;
  while (text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  if (at - lineStart <= indent || at >= text.length || code === 10 || code === 13 || code === 35) return false;
  if ((code < 48 || code > 57) && (code < 65 || code > 90) && (code < 97 || code > 122) && code <= 160) throw declined;
  return true;
}

/** The value of a plain scalar: number, truth value or text, where there can be no doubt which. */
function resolve(source: string): string | number | boolean {
  const code = source.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43) {
    if (number.test(source)) return Number(source);
    if (isoDate.test(source) || !maybeNumber.test(source)) return source;
    throw declined;
  }
  if (source.length > 5 || !specialWord.test(source)) return source;
  if (source === 'true') return true;
  if (source === 'false') return false;
  throw declined;
}

function readFlow(state: State, at: number, depth: number): unknown {
  if (depth > deepest) throw declined;
  state.flowLevel += 1;
  const data = state.text.charCodeAt(at) === 91 ? readFlowList(state, at, depth) : readFlowMap(state, at, depth);
  state.flowLevel -= 1;
  return data;
}

function readFlowList(state: State, start: number, depth: number): unknown[] {
  const { text } = state;
  const data: unknown[] = [];
  const entries = state.track ? new Map<number, PlacedEntry>() : null;
  let at = skipFlowBlanks(state, start + 1);
  while (text.charCodeAt(at) !== 93) {
    data.push(readFlowValue(state, at, depth));
    if (entries !== null && state.place !== null) {
      entries.set(data.length - 1, { keyStart: state.place.start, keyEnd: state.place.end, value: state.place });
    }
    at = afterFlowEntry(state, 93);
    if (data.length > mostItems) throw declined;
  }
  endFlow(state, start, at + 1, entries);
  return data;
}

function readFlowMap(state: State, start: number, depth: number): Record<string, unknown> {
  const { text } = state;
  const data: Record<string, unknown> = {};
  const entries = state.track ? new Map<string, PlacedEntry>() : null;
  let at = skipFlowBlanks(state, start + 1);
  while (text.charCodeAt(at) !== 125) {
    const key = readKey(state, at, data);
    const keyStop = state.colon;
    data[key] = readFlowValue(state, skipBlanks(text, keyStop + 1), depth);
    if (entries !== null && state.place !== null) entries.set(key, { keyStart: at, keyEnd: keyStop, value: state.place });
    at = afterFlowEntry(state, 125);
  }
  endFlow(state, start, at + 1, entries);
  return data;
}

function endFlow(state: State, start: number, end: number, entries: Place['entries']): void {
  state.end = end;
  if (entries !== null) state.place = { start, end, entries };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Skips blanks and line breaks; what follows on a further line must be indented more than the collection's own line. */
function skipFlowBlanks({ text, flowIndent, flowLevel }: State, from: number): number {
  let at = skipBlanks(text, from);
  while (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) {
    const lineStart = endOfLine(text, at) + 1;
    at = skipBlanks(text, lineStart);
    const code = text.charCodeAt(at);
    // The bracket that closes the outermost collection may stand below the line that opened it.
    const least = flowLevel === 1 && (code === 93 || code === 125) ? flowIndent : flowIndent + 1;
    if (at - lineStart < least) throw declined;
  }
  return at;
}

/** Where the next entry of a flow collection begins, or its closing bracket. */
function afterFlowEntry(state: State, closing: number): number {
  const { text } = state;
  const at = skipFlowBlanks(state, state.end);
  if (text.charCodeAt(at) === closing) return at;
  if (text.charCodeAt(at) !== 44) throw declined;
  return skipFlowBlanks(state, at + 1);
}

function readFlowValue(state: State, at: number, depth: number): unknown {
  const { text } = state;
  const code = text.charCodeAt(at);
  if (code === 91 || code === 123) return readFlow(state, at, depth + 1);
  if (code === 34 || code === 39) return readQuoted(state, at);
  if (!isPlainStart(text, at)) throw declined;
  const end = flowScalarEnd(text, at);
  finish(state, at, end);
  return resolve(text.slice(at, end));
}

/** Where a plain text inside brackets ends; what could mean something else is declined. */
function flowScalarEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); !endsFlowScalar(code); code = text.charCodeAt(end)) {
    const odd = code === 35 || code === 34 || code === 91 || code === 123 || (code === 58 && !isUrlColon(text, end));
    if (odd || end >= text.length) throw declined;
    end += 1;
  }
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return end;
}

function endsFlowScalar(code: number): boolean {
  return code === 44 || code === 93 || code === 125 || code === 10 || code === 13;
}

/** A colon that only belongs to the text: `https://…`. */
function isUrlColon(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47;
}

const blockHeader = /([|>])(-?) *\r?\n/y;

function readBlockScalar(state: State, start: number, parentIndent: number): string {
  const { text } = state;
  blockHeader.lastIndex = start;
  const header = blockHeader.exec(text);
  if (header === null) throw declined;
  const { lines, next, end } = blockLines(text, blockHeader.lastIndex, parentIndent);
  finish(state, start, end);
  toNextLine(state, next);
  if (state.indent > parentIndent) throw declined;
  const content = header[1] === '|' ? lines.join('\n') : fold(lines);
  return header[2] === '-' ? content : `${content}\n`;
}

/** The lines of a block scalar without their indent and without the empty ones at its end. */
function blockLines(text: string, from: number, parentIndent: number): { lines: string[]; next: number; end: number } {
  const lines: string[] = [];
  let indent = -1;
  let end = from;
  let next = from;
  let kept = 0;
  while (next < text.length) {
    const at = skipBlanks(text, next);
    const lineEnd = endOfLine(text, at);
    const blank = at === lineEnd || text.charCodeAt(at) === 13;
    if (!blank) {
      if (indent === -1) indent = at - next;
      if (at - next < indent || indent <= parentIndent) break;
      if (lineEnd === text.length) throw declined;
      end = text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
      lines.push(text.slice(next + indent, end));
      kept = lines.length;
    } else if (indent === -1 || at - next > indent) {
      throw declined;
    } else {
      lines.push('');
    }
    next = lineEnd + 1;
  }
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  if (kept === 0) throw declined;
  return { lines: lines.slice(0, kept), next, end };
}

/** Folds lines as `>` does: neighbours become one line, n empty lines become n breaks. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(' ')) throw declined;
    if (line === '') {
      breaks += 1;
    } else {
      text += index === 0 ? line : (breaks > 0 ? '\n'.repeat(breaks) : ' ') + line;
      breaks = 0;
    }
  }
  return text;
}
