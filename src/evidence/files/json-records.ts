/** Takes JSON apart into records, piece by piece: one record a line, or a list of records. */
import { UnreadableData } from '../engine/unreadable-data.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

export interface JsonReader {
  push(text: string): void;
  end(): void;
}

const limits = { depth: 64, recordLength: 16 * 1024 * 1024 } as const;

/** `visit` gets each record with its text. Throws `UnreadableData` at the first fault. */
export function jsonRecords(path: string, isLines: boolean, visit: (record: JsonRecord, text: string) => void): JsonReader {
  let reader: JsonReader | null = null;
  let begin = '';
  return {
    push(text) {
      if (reader !== null) return reader.push(text);
      begin += text;
      if (!/\S/.test(begin)) return;
      reader = !isLines && /^\s*\[/.test(begin) ? listReader(path, visit) : lineReader(path, visit);
      reader.push(begin);
    },
    end() {
      if (reader === null) throw new UnreadableData(path, 'it is empty');
      reader.end();
    },
  };
}

function lineReader(path: string, visit: (record: JsonRecord, text: string) => void): JsonReader {
  let line = 1;
  let rest = '';
  const take = (text: string) => {
    if (text.trim() !== '') visit(parseRecord(path, text, line), text);
    line += 1;
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) take(one);
      checkLength(path, rest, line);
    },
    end: () => take(rest),
  };
}

/** Follows braces, brackets and strings; what stands between two commas of the list is parsed as a whole. */
function listReader(path: string, visit: (record: JsonRecord, text: string) => void): JsonReader {
  const nesting: Nesting = { depth: 0, isString: false, isEscaped: false };
  let line = 1;
  let startLine = 1;
  let record = '';
  let state: 'before' | 'first' | 'next' | 'after' = 'before';
  const endRecord = (isLast: boolean) => {
    if (record.trim() !== '') visit(parseRecord(path, record, startLine), record);
    else if (!(isLast && state === 'first')) throw new UnreadableData(path, `in line ${line} a record is missing between two commas`);
    record = '';
    state = isLast ? 'after' : 'next';
  };
  const takeInside = (sign: string) => {
    follow(nesting, sign);
    if (!nesting.isString && nesting.depth === 0) return endRecord(true);
    if (!nesting.isString && nesting.depth === 1 && sign === ',') return endRecord(false);
    if (record === '') startLine = line;
    record += sign;
  };
  const take = (sign: string) => {
    if (sign === '\n') line += 1;
    if (record === '' && /\s/.test(sign)) return;
    if (state === 'after') throw new UnreadableData(path, `in line ${line} something follows the end of the list`);
    if (state !== 'before') return takeInside(sign);
    follow(nesting, sign);
    state = 'first';
  };
  return {
    push(text) {
      for (const sign of text) take(sign);
      checkLength(path, record, startLine);
    },
    end() {
      if (state !== 'after') throw new UnreadableData(path, `the list that opens in line 1 is never closed`);
    },
  };
}

interface Nesting {
  depth: number;
  isString: boolean;
  isEscaped: boolean;
}

/** What the next character does to the nesting: brackets and commas in strings are text. */
function follow(nesting: Nesting, sign: string): void {
  if (nesting.isString) {
    nesting.isString = nesting.isEscaped || sign !== '"';
    nesting.isEscaped = !nesting.isEscaped && sign === '\\';
  } else if (sign === '"') nesting.isString = true;
  else if (sign === '[' || sign === '{') nesting.depth += 1;
  else if (sign === ']' || sign === '}') nesting.depth -= 1;
}

function parseRecord(path: string, text: string, line: number): JsonRecord {
  if (depthOf(text) > limits.depth) throw new UnreadableData(path, `line ${line} is nested deeper than ${limits.depth} levels`);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    throw new UnreadableData(path, `line ${line} is not valid JSON`);
  }
  if (isRecord(record)) return record;
  throw new UnreadableData(path, `line ${line} is not a record: keys and values in braces`);
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep brackets are nested at most; those in strings count as well, so it may be less. */
function depthOf(text: string): number {
  const brackets = text.match(/[[{\]}]/g) ?? [];
  let depth = 0;
  let deepest = 0;
  for (const bracket of brackets) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function checkLength(path: string, text: string, line: number): void {
  if (text.length > limits.recordLength) throw new UnreadableData(path, `the record in line ${line} is longer than 16 MiB`);
}
