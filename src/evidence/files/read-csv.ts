/** Reads CSV with care: every fault with its line, every line end, nothing passed over. The query engine reads what is plain, and faster. */
import { UnreadableData } from '../engine/unreadable-data.js';

export interface CsvOptions {
  /** For messages. */
  readonly path: string;
  readonly delimiter: string;
  /** Called with each record; blank lines are none. */
  readonly visit: (fields: readonly string[], line: number) => void;
  /** The number of the first line, where some stand before it. */
  readonly firstLine?: number;
}

/** Characters of one record, at most. */
const recordLength = 1024 * 1024;

/** Takes the text piece by piece; call `end` when there is no more. Throws `UnreadableData` at the first fault. */
export interface CsvReader {
  push(text: string): void;
  end(): void;
}

export function csvReader(options: CsvOptions): CsvReader {
  const state = stateAt(options.firstLine ?? 1);
  // Most characters mean nothing: they are taken together.
  const quotedRun = /[^"\r\n\0]+/y;
  const plainRun = new RegExp(`[^"\\r\\n\\0${options.delimiter === '|' ? '\\|' : options.delimiter}]+`, 'y');
  return {
    push(text) {
      for (let at = 0; at < text.length; ) {
        const run = state.within === 'closed' ? '' : runAt(state.within === 'quoted' ? quotedRun : plainRun, text, at);
        if (run === '') takeSign(state, text.charAt(at), options);
        else takeRun(state, run);
        at += Math.max(run.length, 1);
      }
    },
    end() {
      if (state.within === 'quoted') fail(options, `the quote that opens in line ${state.quoteLine} is never closed`);
      endRecord(state, options);
    },
  };
}

/** What is known between two characters. */
interface State {
  fields: string[];
  field: string;
  within: 'start' | 'plain' | 'quoted' | 'closed';
  line: number;
  recordLine: number;
  quoteLine: number;
  /** Characters of the record so far. */
  length: number;
  /** Fields of the first record; −1 before it. */
  width: number;
  afterReturn: boolean;
}

function stateAt(line: number): State {
  return { fields: [], field: '', within: 'start', line, recordLine: line, quoteLine: line, length: 0, width: -1, afterReturn: false };
}

function takeRun(state: State, run: string): void {
  state.field += run;
  state.length += run.length;
  state.afterReturn = false;
  if (state.within === 'start') state.within = 'plain';
}

function takeSign(state: State, sign: string, options: CsvOptions): void {
  const endsReturn = state.afterReturn && sign === '\n';
  state.afterReturn = sign === '\r';
  if (endsReturn) {
    if (state.within === 'quoted') state.field += sign;
    return;
  }
  if (sign === '\0') fail(options, `line ${state.line} holds a NUL character`);
  state.length += 1;
  if (state.length > recordLength) fail(options, `the record in line ${state.recordLine} is longer than 1 MiB`);
  if (isLineEnd(sign)) state.line += 1;
  if (state.within === 'quoted' && sign === '"') state.within = 'closed';
  else if (state.within === 'quoted') state.field += sign;
  else if (state.within === 'closed' && sign === '"') {
    state.field += sign;
    state.within = 'quoted';
  } else takeUnquoted(state, sign, options);
}

function takeUnquoted(state: State, sign: string, options: CsvOptions): void {
  if (sign === options.delimiter) endField(state);
  else if (isLineEnd(sign)) endRecord(state, options);
  else if (state.within === 'closed') fail(options, `in line ${state.line} there is text after a closing quote`);
  else if (sign === '"') {
    if (state.within === 'plain') fail(options, `in line ${state.line} there is a quote inside a field that does not begin with one`);
    state.within = 'quoted';
    state.quoteLine = state.line;
  } else {
    state.field += sign;
    state.within = 'plain';
  }
}

function endField(state: State): void {
  state.fields.push(state.field);
  state.field = '';
  state.within = 'start';
}

function endRecord(state: State, options: CsvOptions): void {
  const isBlank = state.fields.length === 0 && state.field === '' && state.within === 'start';
  if (!isBlank) {
    endField(state);
    const { fields, recordLine } = state;
    if (state.width === -1) state.width = fields.length;
    if (fields.length !== state.width) fail(options, `line ${recordLine} has ${fields.length} fields, and the header has ${state.width}`);
    options.visit(fields, recordLine);
  }
  state.fields = [];
  state.length = 0;
  state.recordLine = state.line;
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}

function fail({ path }: CsvOptions, reason: string): never {
  throw new UnreadableData(path, reason);
}

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
