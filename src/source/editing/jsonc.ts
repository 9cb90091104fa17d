/** JSON as editors keep their settings: with comments and commas at the end; read with places, so that it can be added to. */
import { limits } from '../limits.js';

/** A value, and where it stands in the text. */
export interface JsoncValue {
  readonly start: number;
  readonly end: number;
  readonly data: unknown;
  /** The entries of a map, in the order of the text; absent where it is none. */
  readonly entries?: readonly JsoncEntry[];
}

export interface JsoncEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: JsoncValue;
  /** Behind the comma that follows; null where none does. */
  readonly commaEnd: number | null;
}

/** What is read next. */
interface Reader {
  readonly text: string;
  at: number;
}

/** The value that the text holds; null where it is no such JSON. */
export function readJsonc(text: string): JsoncValue | null {
  const reader: Reader = { text, at: text.startsWith('\ufeff') ? 1 : 0 };
  const value = readValue(reader, 0);
  skipBlanks(reader);
  return value !== null && reader.at === text.length ? value : null;
}

const blank = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
const scalar = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function take({ text, at }: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skipBlanks(reader: Reader): void {
  reader.at += take(reader, blank)?.length ?? 0;
}

/** True where `sign` came next, and was passed. */
function passes(reader: Reader, sign: string): boolean {
  skipBlanks(reader);
  if (!reader.text.startsWith(sign, reader.at)) return false;
  reader.at += sign.length;
  return true;
}

function readValue(reader: Reader, depth: number): JsoncValue | null {
  skipBlanks(reader);
  const start = reader.at;
  if (depth > limits.depth) return null;
  if (passes(reader, '{')) return readMap(reader, start, depth);
  if (passes(reader, '[')) return readList(reader, start, depth);
  const written = take(reader, scalar);
  if (written === null) return null;
  reader.at += written.length;
  return { start, end: reader.at, data: JSON.parse(written) as unknown };
}

function readList(reader: Reader, start: number, depth: number): JsoncValue | null {
  const items: unknown[] = [];
  while (!passes(reader, ']')) {
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    items.push(value.data);
    if (!passes(reader, ',') && !reader.text.startsWith(']', reader.at)) return null;
  }
  return { start, end: reader.at, data: items };
}

function readMap(reader: Reader, start: number, depth: number): JsoncValue | null {
  const entries: JsoncEntry[] = [];
  while (!passes(reader, '}')) {
    const key = readValue(reader, limits.depth);
    if (typeof key?.data !== 'string' || !passes(reader, ':')) return null;
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    const hasComma = passes(reader, ',');
    if (!hasComma && !reader.text.startsWith('}', reader.at)) return null;
    entries.push({ key: key.data, keyStart: key.start, value, commaEnd: hasComma ? reader.at : null });
  }
  return { start, end: reader.at, data: Object.fromEntries(entries.map(({ key, value }) => [key, value.data])), entries };
}
