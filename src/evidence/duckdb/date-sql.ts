/** Dates in SQL. */
import { literal } from './sql.js';

/**
 * The day that the text (or date) in `field` stands for; NULL where it is none. Not by time zones: the day is the one that is written. It can
 * lie beyond the years of four digits: see `isCommon`.
 */
export function dayOf(field: string, type: string, pattern: string): string {
  if (type === 'DATE') return field;
  if (type.startsWith('TIMESTAMP')) return `CAST(${field} AS DATE)`;
  const text = type === 'VARCHAR' ? field : `CAST(${field} AS VARCHAR)`;
  // The cast reads year-month-day several times faster than a pattern, and passes over a time behind it.
  if (/^YYYY[-/]MM[-/]DD$/.test(pattern)) return `TRY_CAST(${text} AS DATE)`;
  const day = `split_part(split_part(trim(${text}), ' ', 1), 'T', 1)`;
  return `CAST(TRY_STRPTIME(${day}, ${literal(toFormat(pattern))}) AS DATE)`;
}

/** True for a day of the years 1 to 9999; what the engine takes for `infinity` is none, nor is 12026-01-01. */
export function isCommon(day: string): string {
  return `${day} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'`;
}

/** `DD.MM.YYYY` as `%d.%m.%Y`. */
function toFormat(pattern: string): string {
  return pattern.replace(/YYYY|YY|MM|M|DD|D/g, (part) => parts[part] ?? part);
}

const parts: Readonly<Record<string, string>> = { YYYY: '%Y', YY: '%y', MM: '%m', M: '%m', DD: '%d', D: '%d' };
