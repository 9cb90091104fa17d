/** What keeps groups apart beside what is counted: further columns, the window, the month. */
import type { GroupQuery } from '../engine/count-query.js';
import { monthText, toDay } from '../time/days.js';
import type { Column } from './column.js';
import { type Grouping, oneGroup, partedBy, recoded } from './grouping.js';
import { compareTexts, compareTimes, ranks } from './order.js';
import { commonDays, isEmptyDate, type Selection } from './selection.js';

// In place of the number of a month, 12 · year + month − 1; `someDate` where months are not kept apart. The query engine has the same.
const someDate = 0;
const noDate = -1;
const notADate = -2;

/** Rows grouped by all that, and what is known of each group. */
export interface Keys {
  readonly grouping: Grouping;
  /** By the number of the group. */
  readonly places: readonly Place[];
  /** For each row its day, NaN where there is none; null without a time. */
  readonly days: Float64Array | null;
}

/** For each group its place in the order of the engine: by what keeps it apart, and by time. */
export interface KeyRanks {
  readonly by: Float64Array;
  readonly times: Float64Array;
}

/** The ranks of the groups that the keys make. */
export function keyRanks({ places }: Keys): KeyRanks {
  return {
    by: ranks(
      places.map(({ by }) => by),
      compareTexts,
    ),
    times: ranks(places, compareTimes),
  };
}

/** What all rows of a group have in common. */
export interface Place {
  readonly by: readonly (string | null)[];
  readonly window: number;
  readonly month: string | null;
  readonly badDate: boolean;
  /** By which times are put in order. */
  readonly monthNumber: number;
}

/** What is kept apart from nothing. */
export const nowhere: Place = { by: [], window: 0, month: null, badDate: false, monthNumber: noDate };

/** Groups the rows as the query wants them apart. */
export function keysOf(selection: Selection, { by, time, windows, monthly }: GroupQuery): Keys {
  let grouping = oneGroup(selection.rows);
  const columns = by.map((column) => selection.column(column));
  for (const { codes, texts } of columns) grouping = partedBy(grouping, codes, texts.length);
  const lists = listsOf(grouping, columns);
  const byOnly = grouping;
  if (time === null) return { grouping, places: lists.map((list) => placeOf(list, 0, noDate)), days: null };
  const column = selection.column(time.column);
  const days = commonDays(column, time);
  const spans = windows.map(({ first, last }) => [toDay(first), toDay(last)] as const);
  const windowNumbers = days.map((day) => (spans.length === 0 ? 0 : spans.findIndex(([first, last]) => day >= first && day <= last)));
  const monthNumbers = days.map((day, code) => {
    if (Number.isNaN(day)) return isEmptyDate(column.texts[code] ?? '', time.empty) ? noDate : notADate;
    return monthly ? monthOf(day) : someDate;
  });
  for (const numbers of [windowNumbers, monthNumbers]) {
    const { codes, values } = recoded(column.codes, numbers);
    grouping = partedBy(grouping, codes, values.length);
  }
  return {
    grouping,
    places: grouping.firsts.map((row) => {
      const code = column.codes[row] ?? 0;
      return placeOf(lists[byOnly.ids[row] ?? 0] ?? [], windowNumbers[code] ?? 0, monthNumbers[code] ?? noDate);
    }),
    days: Float64Array.from(column.codes, (code) => days[code] ?? Number.NaN),
  };
}

/** For each group its texts; null where there is none. */
export function listsOf({ firsts }: Grouping, columns: readonly Column[]): readonly (readonly (string | null)[])[] {
  return firsts.map((row) => columns.map(({ texts, codes }) => texts[codes[row] ?? 0] || null));
}

function placeOf(by: readonly (string | null)[], window: number, monthNumber: number): Place {
  return { by, window, month: monthNumber <= someDate ? null : monthText(monthNumber), badDate: monthNumber === notADate, monthNumber };
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
