/** Rows side by side as JSON can hold them: numbers as their bytes, since JSON has no NaN. */
import type { RowTable } from '../engine/row-query.js';

export interface KeptRows extends Pick<RowTable, 'total' | 'texts'> {
  readonly columns: readonly string[];
  readonly days: string | null;
  readonly dates: readonly string[];
  readonly weights: string | null;
}

// Some thousand respondents with a dozen answers: what is more takes longer to keep than small data take to be read.
const mostNumbers = 1 << 16;

/** True for rows that are worth being kept. */
export function isSmall({ columns, texts, dates }: RowTable): boolean {
  const rows = columns[0]?.length ?? texts[0]?.length ?? 0;
  return rows * (columns.length + texts.length + dates.length + 2) <= mostNumbers;
}

/** The rows to be kept. */
export function keptRows({ total, texts, columns, days, dates, weights }: RowTable): KeptRows {
  return {
    total,
    texts,
    columns: columns.map(toText),
    days: days && toText(days),
    dates: dates.map(toText),
    weights: weights && toText(weights),
  };
}

/** The rows that were kept, the same to the bit. */
export function rowsOf({ total, texts, columns, days, dates, weights }: KeptRows): RowTable {
  return {
    total,
    texts,
    columns: columns.map(toNumbers),
    days: days === null ? null : toNumbers(days),
    dates: dates.map(toNumbers),
    weights: weights === null ? null : toNumbers(weights),
  };
}

function toText({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function toNumbers(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Float64Array(bytes.length / 8);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}
