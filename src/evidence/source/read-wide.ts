/** Wide data, one row a respondent: what each of the columns under `answers` holds. */
import { addComparison } from '../answers/add-comparison.js';
import { addGroup, addValues } from '../answers/add-group.js';
import { comparisonsOf } from '../answers/comparisons.js';
import type { Decoders } from '../answers/decoders.js';
import { decimalSignOf, nonAnswer } from '../answers/read-answers.js';
import type { TallyBook } from '../answers/tally-book.js';
import type { CountQuery, Group, SumGroup, SumQuery } from '../engine/count-query.js';
import { type Counted, countRows } from './count-rows.js';
import { findColumn } from './find-column.js';
import { type Frame, groupQuery, placer } from './source-frame.js';
import { codeTexts, type Item, itemsOf } from './source-plan.js';

/** Where the columns are. */
interface Found {
  readonly indexes: readonly number[];
}

/** An item whose columns are there. */
type FoundItem = Item & Found;

/** Adds what the columns hold; null where the dates have two readings. */
export async function readWide(start: Frame, book: TallyBook, decoders: Decoders): Promise<Counted | null> {
  const found = itemsOf(start.source, start.workspace).flatMap((item) => withColumns(start, item) ?? []);
  const asked = found.filter(({ reader }) => reader !== null);
  const metrics = found.filter(({ reader }) => reader === null);
  const weighed = comparisonsOf(start.source, start.workspace).flatMap((comparison) => withColumns(start, comparison) ?? []);
  const counted = await countRows(start, (frame) => ({
    // Without a question the rows are counted all the same.
    count: asked.length + weighed.length === 0 && metrics.length > 0 ? null : countQuery(frame, [...asked, ...weighed]),
    sum: metrics.length === 0 ? null : sumQuery(frame, metrics),
  }));
  if (counted === null) return null;
  const { frame, groups, sums } = counted;
  for (const [index, item] of asked.entries()) {
    const own = groups.filter((group) => group.item === index);
    if (!addItem(frame, book, decoders, item, own)) reportSilence(frame, item);
  }
  for (const [index, comparison] of weighed.entries()) {
    const own = groups.filter(({ item }) => item === asked.length + index);
    if (!addComparison(frame, book, comparison, own)) reportSilence(frame, comparison);
  }
  let limit = -1;
  for (const [index, metric] of metrics.entries()) {
    if (metric.limit !== null) limit += 1;
    const place = metric.limit === null ? -1 : limit;
    if (
      !addMetric(
        frame,
        book,
        metric,
        sums.filter(({ item }) => item === index),
        place,
      )
    )
      reportSilence(frame, metric);
  }
  return counted;
}

function withColumns<Asked extends Pick<Item, 'columns'>>({ table, problems }: Frame, item: Asked): (Asked & Found) | null {
  const indexes = item.columns.map((column) => findColumn(table, problems, column));
  const found = indexes.flatMap((index) => index ?? []);
  return found.length === indexes.length ? { ...item, indexes: found } : null;
}

function countQuery(frame: Frame, items: readonly Found[]): CountQuery {
  return {
    ...groupQuery(frame, []),
    counted: items.length === 0 ? [[]] : items.map(({ indexes }) => indexes),
    weight: frame.weight,
    multiplicity: frame.multiplicity,
  };
}

function sumQuery(frame: Frame, metrics: readonly FoundItem[]): SumQuery {
  return {
    ...groupQuery(frame, []),
    summed: metrics.flatMap(({ indexes }) => indexes),
    codes: codeTexts(frame.source),
    multiplicity: frame.multiplicity,
    limits: metrics.flatMap(({ limit }) => limit ?? []),
  };
}

/** True where there is an answer, or a problem that says why there is none. */
function addItem(frame: Frame, book: TallyBook, decoders: Decoders, item: FoundItem, groups: readonly Group[]): boolean {
  const { question, reader, indexes, path, columns } = item;
  if (reader === null) return false;
  const decimal = decimalSignOf(
    groups.flatMap(({ texts }) => texts.flatMap((text) => text ?? [])),
    frame.decimal,
  );
  const shown = { path, subject: columns.map(({ name }) => name).join(' / ') };
  const placeOf = placer(frame, 0);
  let isHeard = false;
  for (const group of groups) {
    const reading = reader(group.texts, decimal);
    if (typeof reading === 'number') decoders.learn(question, indexes, group.texts, reading);
    const place = placeOf(group);
    if (place === null) continue;
    const isAnswer = addGroup(frame, book, question, place, group, reading, shown);
    isHeard ||= isAnswer || reading === 'unmapped' || reading === 'out-of-range' || group.rows > group.usable;
  }
  return isHeard;
}

function addMetric(frame: Frame, book: TallyBook, metric: FoundItem, groups: readonly SumGroup[], limit: number): boolean {
  const { question, path, columns, codes } = metric;
  const shown = { path, subject: columns.map(({ name }) => name).join(' / ') };
  const placeOf = placer(frame, 0);
  let isHeard = false;
  for (const group of groups) {
    const place = placeOf(group);
    if (place === null) continue;
    const isAnswer = addValues(frame, book, question, place, group, limit, codes, shown);
    isHeard ||= isAnswer || group.rows > group.usable || isStrange(group, codes);
  }
  return isHeard;
}

function isStrange({ isNumber, text }: SumGroup, codes: Item['codes']): boolean {
  return !isNumber && nonAnswer(text ?? '', codes) === null;
}

/** Where only a part of the time is looked at, silence is no fault of the data. */
function reportSilence({ request, problems }: Frame, { path, columns }: Pick<Item, 'path' | 'columns'>): void {
  // Without columns there was no question: what the file says of them has been refused already.
  if (request.windows.length > 0 || columns.length === 0) return;
  problems.add({ kind: 'no-answers', path, subject: columns.map(({ name }) => name).join(' / ') });
}
