/** The results of counts and sums as groups. There can be tens of thousands: texts and lists that come again are shared. */
import type { CountQuery, Group, SumGroup, SumQuery } from '../engine/count-query.js';
import { monthText } from '../time/days.js';
import type { Columns, Values } from './connection.js';
import { widthOf } from './count-sql.js';

/** The groups that `countSql` asks for. */
export function readGroups(columns: Columns, { by, counted }: CountQuery): readonly Group[] {
  const byTexts = listReader(named(columns, 'b', by.length));
  const itemTexts = Array.from({ length: widthOf(counted) + 1 }, (_, length) => listReader(named(columns, 't', length)));
  const [items, answers, weights, squares] = ['item', 'answers', 'weight', 'squared'].map((name) => columns.get(name));
  const [windows, months, firsts, lasts, counts] = ['win', 'mon', 'first_day', 'last_day', 'row_count'].map((name) => columns.get(name));
  const [usables, commas, points, thousands] = ['usable', 'commas', 'points', 'thousands'].map((name) => columns.get(name));
  const nameOf = monthNames();
  const groups: Group[] = [];
  for (let row = 0; row < lengthOf(columns); row += 1) {
    const item = numberAt(items, row) ?? 0;
    const month = numberAt(months, row) ?? -1;
    const rows = numberAt(counts, row) ?? 0;
    const count = numberAt(answers, row) ?? rows;
    // One literal, no spread: objects of this size that are put together from parts are slow.
    groups.push({
      by: byTexts(row),
      item,
      texts: itemTexts[counted[item]?.length ?? 0]?.(row) ?? [],
      window: numberAt(windows, row) ?? 0,
      month: nameOf(month),
      badDate: month === -2,
      first: month < 0 ? null : numberAt(firsts, row),
      last: month < 0 ? null : numberAt(lasts, row),
      rows,
      usable: numberAt(usables, row) ?? rows,
      answers: count,
      weight: numberAt(weights, row) ?? count,
      squaredWeight: numberAt(squares, row) ?? count,
      commas: numberAt(commas, row) ?? 0,
      points: numberAt(points, row) ?? 0,
      thousands: numberAt(thousands, row) ?? 0,
    });
  }
  return groups;
}

/** The groups that `sumSql` asks for. */
export function readSums(columns: Columns, { by, limits }: SumQuery): readonly SumGroup[] {
  const byTexts = listReader(named(columns, 'b', by.length));
  const within = named(columns, 'l', limits.length);
  const [codes, items, answers, totals, squares] = ['code', 'item', 'answers', 'total', 'squares'].map((name) => columns.get(name));
  const [windows, months, firsts, lasts, counts] = ['win', 'mon', 'first_day', 'last_day', 'row_count'].map((name) => columns.get(name));
  const [usables, commas, points, thousands] = ['usable', 'commas', 'points', 'thousands'].map((name) => columns.get(name));
  const nameOf = monthNames();
  const groups: SumGroup[] = [];
  for (let row = 0; row < lengthOf(columns); row += 1) {
    const text = textAt(codes, row);
    const month = numberAt(months, row) ?? -1;
    const rows = numberAt(counts, row) ?? 0;
    groups.push({
      by: byTexts(row),
      item: numberAt(items, row) ?? 0,
      text,
      isNumber: text === null,
      window: numberAt(windows, row) ?? 0,
      month: nameOf(month),
      badDate: month === -2,
      first: month < 0 ? null : numberAt(firsts, row),
      last: month < 0 ? null : numberAt(lasts, row),
      rows,
      usable: numberAt(usables, row) ?? rows,
      answers: numberAt(answers, row) ?? rows,
      sum: numberAt(totals, row) ?? 0,
      squares: numberAt(squares, row) ?? 0,
      within: within.map((values) => numberAt(values, row) ?? 0),
      commas: numberAt(commas, row) ?? 0,
      points: numberAt(points, row) ?? 0,
      thousands: numberAt(thousands, row) ?? 0,
    });
  }
  return groups;
}

function lengthOf(columns: Columns): number {
  const [first = []] = columns.values();
  return first.length;
}

/** YYYY-MM, written once for each month; null for 0, −1 and −2, which stand for none. */
function monthNames(): (month: number) => string | null {
  const names = new Map<number, string>();
  return (month) => {
    if (month <= 0) return null;
    const name = names.get(month) ?? monthText(month);
    names.set(month, name);
    return name;
  };
}

/** Texts of a row as a list; neighbours with the same texts, as they come in order, have the same list. */
function listReader(columns: readonly (Values | undefined)[]): (row: number) => readonly (string | null)[] {
  let last: readonly (string | null)[] | null = null;
  return (row) => {
    if (last === null || columns.some((values, index) => textAt(values, row) !== last?.[index])) {
      last = columns.map((values) => textAt(values, row));
    }
    return last;
  };
}

function named(columns: Columns, prefix: string, length: number): readonly (Values | undefined)[] {
  return Array.from({ length }, (_, index) => columns.get(`${prefix}${index}`));
}

function textAt(values: Values | undefined, row: number): string | null {
  const value = values?.[row] ?? null;
  return value === null || typeof value === 'string' ? value : String(value);
}

function numberAt(values: Values | undefined, row: number): number | null {
  const value = values?.[row] ?? null;
  return value === null || typeof value === 'number' ? value : Number(value);
}
