/** A value of a JSON record as the text that it would be in a table. */
import type { JsonRecord } from './json-records.js';

/** Empty where there is none; `text` is the record as it stands in the file. */
export function jsonField(record: JsonRecord, column: string, text: string): string {
  const value = Object.hasOwn(record, column) ? record[column] : null;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  // An id with more digits than a number can hold keeps them.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return digitsOf(text, column) ?? String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function digitsOf(text: string, column: string): string | null {
  const key = JSON.stringify(column).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${key}\\s*:\\s*(-?\\d+)(?![\\d.eE])`).exec(text)?.[1] ?? null;
}
