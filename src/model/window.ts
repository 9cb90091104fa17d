/** Windows of time as people write them: `2024`, `2024Q1`, `2024-03`, `2024-03-15`, or two of them with `..` between. */
import { daysOfMonth, isDate } from './date.js';

/** From `first` to `last`, both included, YYYY-MM-DD; `name` as it was written. */
export interface Window {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** The window that `text` names; null where it names none, or ends before it begins. An open end (`2024..`) reaches as far as dates go. */
export function parseWindow(text: string): Window | null {
  const [from = '', to = from, ...more] = text.split('..');
  if (more.length > 0 || (from === '' && to === '')) return null;
  const start = from === '' ? { first: '0001-01-01', last: '' } : span(from);
  const end = to === '' ? { first: '', last: '9999-12-31' } : span(to);
  if (start === null || end === null || start.first > end.last) return null;
  return { name: text, first: start.first, last: end.last };
}

/** True where some day lies in both. */
export function overlap(a: Window, b: Window): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function span(text: string): { readonly first: string; readonly last: string } | null {
  if (isDate(text)) return { first: text, last: text };
  const [, year = '', quarter, month] = /^(\d{4})(?:-?Q([1-4])|-(0[1-9]|1[0-2]))?$/i.exec(text) ?? [];
  if (year === '') return null;
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3 * Number(quarter));
  if (month !== undefined) return months(year, Number(month), Number(month));
  return months(year, 1, 12);
}

function months(year: string, from: number, to: number): { readonly first: string; readonly last: string } {
  const last = daysOfMonth(Number(year), to);
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(last)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
