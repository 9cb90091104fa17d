/** Whether respondents left: by the value of a column, or by a date in it. */
import { addDuration } from '../../model/date.js';
import { codeTest } from '../answers/codes.js';
import { nonAnswer } from '../answers/read-answers.js';
import type { Time } from '../engine/count-query.js';
import type { RowTable } from '../engine/row-query.js';
import { problemBook } from '../source/problem-book.js';
import type { SourceAccess } from '../source/source-access.js';
import { codesOf } from '../source/source-plan.js';
import { timeOf } from '../source/source-time.js';
import { toDate, toDay } from '../time/days.js';
import { silentColumn } from './row-access.js';

/** How it can be seen who left: a column of texts, or of dates. */
export type LeftColumn = { readonly kind: 'texts'; readonly column: number } | { readonly kind: 'date'; readonly time: Time };

/** Null where the source does not say. */
export async function findLeft({ frame: { source, table } }: SourceAccess): Promise<LeftColumn | null> {
  const { left } = source;
  if (left === undefined) return null;
  if (left.values !== undefined) {
    const column = silentColumn(table, left.column);
    return column === null ? null : { kind: 'texts', column };
  }
  const time = await timeOf(source, { name: left.column, path: ['left', 'column'] }, table, problemBook(''));
  return time === null || time === 'ambiguous' ? null : { kind: 'date', time: { ...time, empty: [...time.empty, ...endOfTime(time)] } };
}

/** The last day that there is: databases write it for contracts without an end. Taken for a day it would say that the data reach that far. */
function endOfTime({ pattern }: Time): readonly string[] {
  const day = pattern.replace('YYYY', '9999').replace('MM', '12').replace('DD', '31');
  return [day, `${day} 00:00:00`, `${day}T00:00:00`];
}

/** 1 left, 0 stayed, NaN where nobody can know. The first column of texts, or the first of the further dates, is the one of leaving. */
export async function leftIn({ frame }: SourceAccess, left: LeftColumn, rows: RowTable): Promise<Float64Array> {
  if (left.kind === 'texts') return leftByText(frame.source, rows.texts[0] ?? []);
  const newest = await frame.table.newest([...(frame.time === null ? [] : [frame.time]), left.time]);
  return leftByDate(frame, rows, newest);
}

function leftByText(source: SourceAccess['frame']['source'], texts: readonly string[]): Float64Array {
  const hasLeft = codeTest(source.left?.values ?? []);
  const codes = codesOf(source);
  return Float64Array.from(texts, (text) => {
    if (hasLeft(text)) return 1;
    return nonAnswer(text, codes) === null ? 0 : Number.NaN;
  });
}

/**
 * Who has no date has stayed, as far as the data go. With a length of time, leaving counts within it, and who answered too late for the data
 * to show it is unknown, whether gone or not: to count only those who went would make leaving look more frequent than it is.
 */
function leftByDate(
  { source, fixed }: SourceAccess['frame'],
  { days, dates: [gone = new Float64Array()] }: RowTable,
  newest: number | null,
): Float64Array {
  const within = source.left?.within;
  if (within === undefined) return gone.map((day) => (Number.isNaN(day) ? 0 : 1));
  const horizons = new Map<number, number>();
  const horizonOf = (day: number) => {
    const known = horizons.get(day) ?? toDay(addDuration(toDate(day), within));
    horizons.set(day, known);
    return known;
  };
  const fixedDay = fixed === null ? Number.NaN : toDay(fixed);
  return gone.map((day, index) => {
    const answered = days === null ? fixedDay : (days[index] ?? Number.NaN);
    if (Number.isNaN(answered) || day < answered) return Number.NaN;
    const horizon = horizonOf(answered);
    if (newest === null || horizon > newest) return Number.NaN;
    return day <= horizon ? 1 : 0;
  });
}
