/** Flow collections of plain YAML: lists and maps in brackets, over one line or several. */
import type { Place, PlacedEntry } from '../places.js';
import { readKey } from './plain-keys.js';
import { isPlainStart, readQuoted, resolve } from './plain-scalars.js';
import { addItem, declined, deepest, endOfLine, finish, mostItems, type PlainState, skipBlanks, takeItems } from './plain-state.js';

/** The list or map whose bracket stands at `at`. */
export function readFlow(state: PlainState, at: number, depth: number): unknown {
  if (depth > deepest) throw declined;
  state.flowLevel += 1;
  const data = state.text.charCodeAt(at) === 91 ? readFlowList(state, at, depth) : readFlowMap(state, at, depth);
  state.flowLevel -= 1;
  return data;
}

function readFlowList(state: PlainState, start: number, depth: number): unknown[] {
  const { text } = state;
  const first = state.itemCount;
  const entries = state.track ? new Map<number, PlacedEntry>() : null;
  let at = skipFlowBlanks(state, start + 1);
  while (text.charCodeAt(at) !== 93) {
    addItem(state, readFlowValue(state, at, depth));
    if (entries !== null && state.place !== null) {
      entries.set(state.itemCount - first - 1, { keyStart: state.place.start, keyEnd: state.place.end, value: state.place });
    }
    at = afterFlowEntry(state, 93);
    if (state.itemCount - first > mostItems) throw declined;
  }
  endFlow(state, start, at + 1, entries);
  return takeItems(state, first);
}

function readFlowMap(state: PlainState, start: number, depth: number): Record<string, unknown> {
  const { text } = state;
  const data: Record<string, unknown> = {};
  const entries = state.track ? new Map<string, PlacedEntry>() : null;
  const first = state.keyCount;
  let at = skipFlowBlanks(state, start + 1);
  while (text.charCodeAt(at) !== 125) {
    const key = readKey(state, at, first);
    const keyStop = state.colon;
    data[key] = readFlowValue(state, skipBlanks(text, keyStop + 1), depth);
    if (entries !== null && state.place !== null) entries.set(key, { keyStart: at, keyEnd: keyStop, value: state.place });
    at = afterFlowEntry(state, 125);
  }
  state.keyCount = first;
  endFlow(state, start, at + 1, entries);
  return data;
}

function endFlow(state: PlainState, start: number, end: number, entries: Place['entries']): void {
  state.end = end;
  if (entries !== null) state.place = { start, end, entries };
}

/** Skips blanks and line breaks; what follows on a further line must be indented more than the collection's own line. */
function skipFlowBlanks({ text, flowIndent, flowLevel }: PlainState, from: number): number {
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
function afterFlowEntry(state: PlainState, closing: number): number {
  const { text } = state;
  const at = skipFlowBlanks(state, state.end);
  if (text.charCodeAt(at) === closing) return at;
  if (text.charCodeAt(at) !== 44) throw declined;
  return skipFlowBlanks(state, at + 1);
}

function readFlowValue(state: PlainState, at: number, depth: number): unknown {
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
