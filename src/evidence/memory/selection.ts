/** The rows that a query is about, with their days. */
import type { BaseQuery, Filter, Time } from '../engine/count-query.js';
import { toDay } from '../time/days.js';
import { type Column, pickedRows } from './column.js';
import type { Data } from './data.js';
import { dayReader } from './day-reader.js';

export interface Selection {
  readonly rows: number;
  column(index: number): Column;
}

/** The rows whose texts fit the filter. */
export function selected(data: Data, filter: readonly Filter[]): Selection {
  if (filter.length === 0) return data;
  const tests = filter.map((one) => ({ codes: data.column(one.column).codes, fits: fitting(data.column(one.column), one) }));
  const rows = new Uint32Array(data.rows);
  let count = 0;
  for (let row = 0; row < data.rows; row += 1) {
    if (!tests.every(({ codes, fits }) => fits[codes[row] ?? 0] === 1)) continue;
    rows[count] = row;
    count += 1;
  }
  return among(data, rows.slice(0, count));
}

function among(selection: Selection, rows: Uint32Array): Selection {
  return { rows: rows.length, column: (index) => pickedRows(selection.column(index), rows) };
}

function fitting({ texts }: Column, { texts: wanted, orNone, negated }: Filter): Uint8Array {
  return Uint8Array.from(texts, (text) => {
    const trimmed = text.trim();
    const fits = (text !== '' && wanted.includes(trimmed)) || (orNone && trimmed === '');
    return fits === negated ? 0 : 1;
  });
}

/** Every `step`-th of the rows that fit and lie in the first window. */
export function inWindow(data: Data, { time, windows, filter }: BaseQuery, step: number): Selection {
  const all = selected(data, filter);
  const [window] = windows;
  const hasWindow = window !== undefined && time !== null;
  if (!hasWindow && step === 1) return all;
  const days = hasWindow ? commonDays(all.column(time.column), time) : new Float64Array();
  const dates = all.rows > 0 && hasWindow ? all.column(time.column).codes : null;
  const [first, last] = hasWindow ? [toDay(window.first), toDay(window.last)] : [0, 0];
  const rows: number[] = [];
  let fit = 0;
  for (let row = 0; row < all.rows; row += 1) {
    if (dates !== null) {
      const day = days[dates[row] ?? 0] ?? Number.NaN;
      if (!(day >= first && day <= last)) continue;
    }
    if (fit % step === 0) rows.push(row);
    fit += 1;
  }
  return among(all, Uint32Array.from(rows));
}

/** For each text of a column its day, NaN where it has none. */
export function commonDays({ texts }: Column, { pattern }: Time): Float64Array {
  return Float64Array.from(texts, dayReader(pattern));
}

/** The day of a text; NaN also for a date that is declared to mean none, such as 9999-12-31. */
export function meantDay({ pattern, empty }: Time): (text: string) => number {
  const dayOf = dayReader(pattern);
  return (text) => (isEmptyDate(text, empty) ? Number.NaN : dayOf(text));
}

/** True for a text that stands for no date. Only blanks count as room around it. */
export function isEmptyDate(text: string, further: readonly string[]): boolean {
  const trimmed = text.replace(/^ +| +$/g, '');
  return ['', 'na', 'n/a'].includes(trimmed.toLowerCase()) || further.includes(trimmed);
}
