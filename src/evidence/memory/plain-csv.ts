/** Reads CSV without a fault, and fast; whatever is unusual is left to the careful reader, which explains. */
import type { Pieces } from './pieces.js';

export interface PlainRows {
  readonly rows: number;
  /** How many of them end within the first `sampleLength` characters. */
  readonly early: number;
}

/** Characters of one record, at most. */
const recordLength = 1024 * 1024;
const sampleLength = 64 * 1024;
type Signs = Uint8Array | Uint16Array;

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Writes down where the fields of all records behind the header stand, by column, null where nobody asks for it. Null where a record has not as many
 * fields, a quote stands where none belongs, or anything else is not plain: then what is written is of no use.
 */
export function readPlainCsv(text: string, delimiter: number, columns: readonly (Pieces | null)[]): PlainRows | null {
  const last = columns.length - 1;
  const signs = signsOf(text);
  let row = -1;
  let early = 0;
  let field = 0;
  let recordStart = 0;
  for (let at = 0; at < signs.length; ) {
    const column = row < 0 ? null : (columns[field] ?? null);
    const start = at;
    if (signs[at] === quote) {
      const end = closingQuote(text, at + 1);
      if (end === -1) return null;
      if (column !== null) addQuoted(column, row, text, at + 1, end);
      at = end + 1;
    } else {
      at = endOfField(signs, at, delimiter);
      if (at === -1) return null;
      if (column !== null) {
        column.starts[row] = start;
        column.ends[row] = at;
      }
    }
    const sign = at < signs.length ? signs[at] : newline;
    if (sign === delimiter) {
      field += 1;
      at += 1;
      // A last field without a sign: the loop would end before it.
      if (field > last || at === signs.length) return null;
      continue;
    }
    const isBlank = field === 0 && at === start;
    if (sign === carriageReturn) at += 1;
    if (sign !== newline && signs[at] !== newline) return null;
    if ((!isBlank && field !== last) || at - recordStart > recordLength) return null;
    at += 1;
    recordStart = at;
    field = 0;
    if (isBlank) continue;
    row += 1;
    if (at <= sampleLength) early = row;
  }
  return { rows: Math.max(0, row), early };
}

function addQuoted({ starts, ends, others }: Pieces, row: number, text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  if (piece.includes('"')) others.set(row, piece.replaceAll('""', '"'));
  else {
    starts[row] = start;
    ends[row] = end;
  }
}

/** Where the quote stands that closes a field; −1 where none does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== quote) return at;
  return -1;
}

/** Where a field without quotes ends; −1 where it holds a quote. */
function endOfField(signs: Signs, from: number, delimiter: number): number {
  for (let at = from; at < signs.length; at += 1) {
    const sign = signs[at];
    if (sign === delimiter || sign === newline || sign === carriageReturn) return at;
    if (sign === quote) return -1;
  }
  return signs.length;
}

/** The text as numbers, which are read somewhat faster than its characters. */
function signsOf(text: string): Signs {
  if (!/[^\u0000-\u00ff]/.test(text)) return Buffer.from(text, 'latin1');
  const signs = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) signs[at] = text.charCodeAt(at);
  return signs;
}
