/** Block collections of plain YAML: maps and lists by their indent, and the values in them. */
import type { PlacedEntry } from '../places.js';
import { readBlockScalar } from './plain-block-scalar.js';
import { readFlow } from './plain-flow.js';
import { keyEnd, readKey } from './plain-keys.js';
import { readPlainScalar, readQuoted } from './plain-scalars.js';
import { addItem, declined, deepest, endOfLine, mostItems, type PlainState, takeItems, toNextLine } from './plain-state.js';

/** The map whose first key stands at the current line, with `indent` blanks before it. */
export function readMap(state: PlainState, indent: number, depth: number): Record<string, unknown> {
  if (depth > deepest) throw declined;
  const { text } = state;
  const data: Record<string, unknown> = {};
  const entries = state.track ? new Map<string, PlacedEntry>() : null;
  const start = state.at;
  const first = state.keyCount;
  do {
    const keyStart = state.at;
    const key = readKey(state, keyStart, first);
    const keyStop = state.colon;
    let at = keyStop + 1;
    while (text.charCodeAt(at) === 32) at += 1;
    const code = text.charCodeAt(at);
    const nested = code === 10 || code === 13 || code === 35;
    const value = nested ? readNested(state, at, indent, depth) : readInline(state, at, indent, depth);
    // Beyond some twelve keys V8 turns an object that is filled by computed keys into a slow hash table; not so this way.
    if (state.keyCount - first <= 12) data[key] = value;
    else Reflect.set(data, key, value);
    if (entries !== null && state.place !== null) entries.set(key, { keyStart, keyEnd: keyStop, value: state.place });
  } while (state.indent === indent && state.keyCount - first < mostItems);
  if (state.indent >= indent) throw declined;
  state.keyCount = first;
  if (entries !== null) state.place = { start, end: state.end, entries };
  return data;
}

/** The value of a key or a dash that ends its line: a deeper block, or a list at the key's own indent. */
function readNested(state: PlainState, at: number, indent: number, depth: number): unknown {
  toNextLine(state, endOfLine(state.text, at) + 1);
  if (state.indent > indent) return readBlock(state, indent, depth);
  if (state.indent === indent && isDash(state)) return readList(state, indent, depth + 1);
  throw declined;
}

function readBlock(state: PlainState, parentIndent: number, depth: number): unknown {
  if (isDash(state)) return readList(state, state.indent, depth + 1);
  if (keyEnd(state.text, state.at) !== -1) return readMap(state, state.indent, depth + 1);
  return readInline(state, state.at, parentIndent, depth);
}

function isDash({ text, at }: PlainState): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 45 && (next === 32 || next === 10 || next === 13);
}

function readList(state: PlainState, indent: number, depth: number): unknown[] {
  if (depth > deepest) throw declined;
  const first = state.itemCount;
  const entries = state.track ? new Map<number, PlacedEntry>() : null;
  const start = state.at;
  do {
    addItem(state, readItem(state, indent, depth));
    if (entries !== null && state.place !== null) {
      entries.set(state.itemCount - first - 1, { keyStart: state.place.start, keyEnd: state.place.end, value: state.place });
    }
  } while (state.indent === indent && isDash(state) && state.itemCount - first < mostItems);
  if (state.indent > indent || (state.indent === indent && isDash(state))) throw declined;
  if (entries !== null) state.place = { start, end: state.end, entries };
  return takeItems(state, first);
}

function readItem(state: PlainState, indent: number, depth: number): unknown {
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
function readInline(state: PlainState, at: number, indent: number, depth: number): unknown {
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
function endValue<T>(state: PlainState, value: T): T {
  const { text, end } = state;
  let at = end;
  while (text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  const done = at >= text.length || code === 10 || code === 13 || (code === 35 && at > end);
  if (!done) throw declined;
  toNextLine(state, endOfLine(text, at) + 1);
  return value;
}
