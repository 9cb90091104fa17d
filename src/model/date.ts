/** Days and lengths of time, without clocks and time zones. */

/** The day `duration` (ISO 8601) after `date` (YYYY-MM-DD); hours and less do not count. */
export function addDuration(date: string, duration: string): string {
  return shift(date, duration, 1);
}

/** The day `duration` before `date`. */
export function subtractDuration(date: string, duration: string): string {
  return shift(date, duration, -1);
}

// The days that YYYY-MM-DD can write: who counts beyond them gets the last one on the way.
const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

function shift(date: string, duration: string, sign: 1 | -1): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const part = (letter: string) => sign * Number(new RegExp(`(\\d+)${letter}`).exec(duration.split('T')[0] ?? '')?.[1] ?? 0);
  const months = year * 12 + (month - 1) + part('Y') * 12 + part('M');
  const days = Math.min(day, daysIn(Math.floor(months / 12), months % 12)) + part('W') * 7 + part('D');
  const time = timeOf(Math.floor(months / 12), months % 12, days);
  // Not `<` and `>`: beyond what can be counted the time is NaN.
  if (sign < 0 && !(time >= timeOf(0, 0, 1))) return firstDay;
  if (sign > 0 && !(time <= timeOf(9999, 11, 31))) return lastDay;
  return new Date(time).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(timeOf(year, month + 1, 0)).getUTCDate();
}

// Not Date.UTC: it takes the years 0 to 99 for those of the 20th century.
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** How many days the month has; `month` is 1 to 12. */
export function daysOfMonth(year: number, month: number): number {
  return daysIn(year, month - 1);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
