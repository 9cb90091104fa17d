/** Dates in texts, as the query engine reads them. */
import { daysOfMonth } from '../../model/date.js';
import { toDay } from '../time/days.js';
import { Declined } from './declined.js';

/** The day since 1970-01-01 that a text stands for in a pattern of `dates.ts`; NaN where it stands for none, `Declined` where that is doubtful. */
export function dayReader(pattern: string): (text: string) => number {
  return /^YYYY[-/]MM[-/]DD$/.test(pattern) ? yearFirst : patternReader(pattern);
}

// A time may follow, and does not count.
const yearMonthDay = /^ *(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:[\d:.+Z-]*)? *$/;

function yearFirst(text: string): number {
  const [, year, , month, day] = yearMonthDay.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  // A number before any other sign is no year, nor is one of two digits before a month and a year.
  if (/^ *(?:\d+(?:[.,].*)?|\d{1,2}([-/])\d{1,2}\1\d{4}.*)$/.test(text)) return Number.NaN;
  return withoutDate(text);
}

function patternReader(pattern: string): (text: string) => number {
  const parts = pattern.match(/YYYY|YY|MM|M|DD|D|[-./]/g) ?? [];
  const signs = parts.filter((part) => /[-./]/.test(part));
  // Without a sign between them only numbers of full length can be told apart.
  const digits = (part: string) => (part === 'YYYY' ? '(\\d{4})' : part === 'YY' || signs.length === 0 ? '(\\d{2})' : '(\\d{1,2})');
  const form = new RegExp(`^${parts.map((part) => (/[-./]/.test(part) ? `\\${part}` : digits(part))).join('')}$`);
  const names = parts.filter((part) => !signs.includes(part));
  return (text) => {
    const date = text.replace(/^ +/, '').split(/[ T]/)[0] ?? '';
    const found = form.exec(date);
    if (found !== null) {
      const numberOf = (letter: string) => {
        const at = names.findIndex((name) => name.startsWith(letter));
        return at === -1 ? 1 : Number(found[at + 1]);
      };
      return dayOf(fullYear(numberOf('Y'), names.includes('YY')), numberOf('M'), numberOf('D'));
    }
    if (/^[\d./-]+$/.test(date) && (signs.length === 0 ? /[./-]/.test(date) : !signs.some((sign) => date.includes(sign))))
      return Number.NaN;
    return withoutDate(date);
  };
}

function fullYear(year: number, isShort: boolean): number {
  return isShort ? year + (year < 69 ? 2000 : 1900) : year;
}

function dayOf(year: number, month: number, day: number): number {
  if (year < 1) throw new Declined('the year 0');
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return Number.NaN;
  // The first hundred years would be taken for those of the last century.
  if (year < 100) return toDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** A word is no date; but for the query engine some are. */
function withoutDate(text: string): number {
  if (/\d|inf|epoch/i.test(text)) throw new Declined(`the date "${text}"`);
  return Number.NaN;
}
