/** Sums of numbers; texts that are none are counted by text. */

import type { DecimalSign } from '../answers/number.js';
import type { SumGroup, SumQuery } from '../engine/count-query.js';
import { addTo } from './add-to.js';
import { wholeCount } from './amounts.js';
import type { Column } from './column.js';
import type { Data } from './data.js';
import { decimalSums, type SplitDecimal, splitDecimal, toScaled } from './decimal.js';
import { type Figure, figureOf, figureScale } from './figure.js';
import { type Grouping, partedBy } from './grouping.js';
import { type Keys, keysOf, nowhere, type Place } from './keys.js';
import { compareText, compareTexts, compareTimes } from './order.js';
import { selected } from './selection.js';
import { signCounts, signsOf } from './signs.js';
import { dayAt, spansOf } from './spans.js';

/** The groups in the order in which the query engine gives them. */
export function sumGroups(data: Data, query: SumQuery): readonly SumGroup[] {
  const selection = selected(data, query.filter);
  const keys = keysOf(selection, query);
  const counts = query.multiplicity === null ? null : selection.column(query.multiplicity);
  const groups = query.summed.flatMap((index, item) => groupsOf(keys, selection.column(index), counts, item, query));
  return groups.sort(comparePlaced).map(({ group }) => group);
}

interface Placed {
  readonly group: SumGroup;
  readonly place: Place;
}

function comparePlaced({ group: a, place: first }: Placed, { group: b, place: second }: Placed): number {
  return compareTexts(a.by, b.by) || a.item - b.item || compareText(a.text, b.text) || compareTimes(first, second);
}

function groupsOf(keys: Keys, column: Column, counts: Column | null, item: number, query: SumQuery): readonly Placed[] {
  const figures = column.texts.map((text) => figureOf(text, query));
  const { codes, words } = codesOf(column, figures);
  const grouping = partedBy(keys.grouping, codes, words.length);
  const { rows } = grouping;
  const sums = sumRows(grouping, column, figures, counts, query);
  const spans = spansOf(keys, grouping, null);
  return grouping.firsts.map((row, group) => {
    const text = words[codes[row] ?? 0] ?? null;
    const place = keys.places[keys.grouping.ids[row] ?? 0] ?? nowhere;
    const { by, window, month, badDate } = place;
    const counted: SumGroup = {
      by,
      window,
      month,
      badDate,
      first: dayAt(spans.first, group),
      last: dayAt(spans.last, group),
      item,
      text,
      isNumber: text === null,
      rows: rows[group] ?? 0,
      usable: sums.usable[group] ?? 0,
      answers: sums.answers[group] ?? 0,
      sum: sums.total.sum(group),
      squares: sums.squares.sum(group),
      within: sums.within.map((within) => within[group] ?? 0),
      commas: sums.signs.commas[group] ?? 0,
      points: sums.signs.points[group] ?? 0,
      thousands: sums.signs.thousands[group] ?? 0,
    };
    return { group: counted, place };
  });
}

/** All numbers are one code, every other text its own. */
function codesOf(
  { codes }: Column,
  figures: readonly Figure[],
): { readonly codes: Uint32Array; readonly words: readonly (string | null)[] } {
  const places = new Map<string | null, number>();
  const byCode = figures.map(({ code }) => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  });
  return { codes: codes.map((code) => byCode[code] ?? 0), words: [...places.keys()] };
}

function sumRows(grouping: Grouping, column: Column, figures: readonly Figure[], counts: Column | null, { limits, decimal }: SumQuery) {
  const groups = grouping.firsts.length;
  const rows = grouping.ids.length;
  const make = () => new Float64Array(groups);
  const sums = {
    usable: make(),
    answers: make(),
    total: decimalSums(groups, figureScale),
    squares: decimalSums(groups, figureScale),
    within: limits.map(make),
    signs: signCounts(groups),
  };
  const amountOf = remembered(column, counts, (code, text) => amount(figures[code], column.texts[code] ?? '', text, decimal, rows));
  for (let row = 0; row < rows; row += 1) {
    const group = grouping.ids[row] ?? 0;
    const { times, total, squares, signs, within } = amountOf(row);
    sums.signs.add(group, signs);
    if (times === null) continue;
    addTo(sums.usable, group, 1);
    addTo(sums.answers, group, times);
    sums.total.add(group, total);
    sums.squares.add(group, squares);
    for (const [index, counted] of sums.within.entries()) if (within[index] === true) addTo(counted, group, times);
  }
  return sums;
}

/** What rows with the same texts add, computed once. */
function remembered<Amount>(
  column: Column,
  counts: Column | null,
  make: (code: number, countText: string | null) => Amount,
): (row: number) => Amount {
  const width = counts?.texts.length ?? 1;
  const known = new Map<number, Amount>();
  return (row) => {
    const code = column.codes[row] ?? 0;
    const count = counts?.codes[row] ?? 0;
    const found = known.get(code * width + count);
    if (found !== undefined) return found;
    const made = make(code, counts === null ? null : (counts.texts[count] ?? ''));
    known.set(code * width + count, made);
    return made;
  };
}

function amount(figure: Figure | undefined, text: string, countText: string | null, decimal: DecimalSign | null, rows: number) {
  const { value = 0, scaled = 0n, code = null, within = [] } = figure ?? {};
  const times = countText === null ? 1 : wholeCount(countText, decimal);
  const isSummed = code === null && times !== null;
  const total = !isSummed ? 0n : countText === null ? scaled : toScaled(value * times, figureScale);
  const squares = isSummed ? toScaled(value * value * times, figureScale) : 0n;
  const split = (sum: bigint): SplitDecimal => splitDecimal(sum, rows);
  return { times, total: split(total), squares: split(squares), within, signs: signsOf([text, countText], decimal) };
}
