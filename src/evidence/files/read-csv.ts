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

export function csvReader({ path, delimiter, visit, firstLine = 1 }: CsvOptions): CsvReader {
  const fail = (reason: string): never => {
    throw new UnreadableData(path, reason);
  };
  let fields: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let line = firstLine;
  let recordLine = firstLine;
  let quoteLine = firstLine;
  let length = 0;
  let width = -1;
  let afterReturn = false;

  const endField = () => {
    fields.push(field);
    field = '';
    state = 'start';
  };
  const endRecord = () => {
    const isBlank = fields.length === 0 && field === '' && state === 'start';
    if (!isBlank) {
      endField();
      if (width === -1) width = fields.length;
      if (fields.length !== width) fail(`line ${recordLine} has ${fields.length} fields, and the header has ${width}`);
      visit(fields, recordLine);
    }
    fields = [];
    length = 0;
    recordLine = line;
  };
  // Most characters mean nothing: they are taken together.
  const quotedRun = /[^"\r\n\0]+/y;
  const plainRun = new RegExp(`[^"\\r\\n\\0${delimiter === '|' ? '\\|' : delimiter}]+`, 'y');
  const isLineEnd = (sign: string) => sign === '\n' || sign === '\r';

  const take = (sign: string): void => {
    if (afterReturn && sign === '\n') {
      afterReturn = false;
      if (state === 'quoted') field += sign;
      return;
    }
    afterReturn = sign === '\r';
    if (sign === '\0') fail(`line ${line} holds a NUL character`);
    length += 1;
    if (length > recordLength) fail(`the record in line ${recordLine} is longer than 1 MiB`);
    if (isLineEnd(sign)) line += 1;
    if (state === 'quoted') {
      if (sign === '"') state = 'closed';
      else field += sign;
    } else if (state === 'closed' && sign === '"') {
      field += sign;
      state = 'quoted';
    } else if (sign === delimiter) endField();
    else if (isLineEnd(sign)) endRecord();
    else if (state === 'closed') fail(`in line ${line} there is text after a closing quote`);
    else if (sign === '"') {
      if (state === 'plain') fail(`in line ${line} there is a quote inside a field that does not begin with one`);
      state = 'quoted';
      quoteLine = line;
    } else {
      field += sign;
      state = 'plain';
    }
  };

  return {
    push(text) {
      for (let at = 0; at < text.length; ) {
        const run = state === 'closed' ? '' : runAt(state === 'quoted' ? quotedRun : plainRun, text, at);
        if (run === '') {
          take(text.charAt(at));
          at += 1;
        } else {
          field += run;
          length += run.length;
          at += run.length;
          afterReturn = false;
          if (state === 'start') state = 'plain';
        }
      }
    },
    end() {
      if (state === 'quoted') fail(`the quote that opens in line ${quoteLine} is never closed`);
      endRecord();
    },
  };
}

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
