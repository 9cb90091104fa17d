/** Rows of long data: those of a respondent become one, in a single pass over the data. */

import type { LongQuery, RowTable } from '../engine/row-query.js';
import type { PairSums } from '../evidence.js';
import { type LongCodes, longCodes } from './long-codes.js';
import { pairSums } from './pair-sums.js';
import type { Piece } from './piece.js';
import { respondents } from './respondents.js';
import { sampler } from './sampler.js';

/** Where the rows come from. */
export interface LongRows {
  /**
   * All rows that are somebody's, piece by piece. Their fields are `high` and `low`, which tell respondents apart, `code`, x0 … of their own,
   * days, d0 …, w and t0 …. `start` gets their names, and gives what takes them; it is called again where the data had to be read anew.
   */
  visit(query: LongQuery, codes: LongCodes, start: (names: readonly string[]) => (piece: Piece) => void): Promise<void>;
}

/** The fields before those of their own. */
const [high, low, code] = [0, 1, 2];
const leading = 3;

/** One item a respondent, with the first number of each column; of too many respondents every k-th. */
export async function readLongRows(source: LongRows, query: LongQuery): Promise<RowTable> {
  const { width, further } = query;
  const columns = width + further.length;
  let found = respondents();
  let sample = sampler(query.limit, columns, 0, query.texts.length);
  await visit(source, query, ({ meanings }, names) => {
    const others = names.length - leading - further.length - query.texts.length;
    found = respondents();
    sample = sampler(query.limit, columns, others, query.texts.length);
    return (piece) => {
      const numbers = Array.from({ length: names.length - query.texts.length }, (_, column) => piece.numbers(column));
      const at = (column: number, row: number) => numbers[column]?.[row] ?? Number.NaN;
      for (let row = 0; row < piece.length; row += 1) {
        const meaning = meanings.get(at(code, row));
        if (meaning === undefined) continue;
        const place = sample.placeOf(found.indexOf(at(high, row), at(low, row)));
        if (place === -1) continue;
        for (const { column, number } of meaning) sample.set(place, column, number);
        for (let own = 0; own < further.length; own += 1) sample.set(place, width + own, at(leading + own, row));
        for (let other = 0; other < others; other += 1) sample.set(place, columns + other, at(leading + further.length + other, row));
        for (let text = 0; text < query.texts.length; text += 1) {
          if (sample.lacksText(place, text)) sample.setText(place, text, piece.text(numbers.length + text, row));
        }
      }
    };
  });
  const { numbers, texts } = sample.result(found.count);
  const others = numbers.slice(columns);
  const firstDate = query.time === null ? 0 : 1;
  return {
    total: found.count,
    columns: numbers.slice(0, columns),
    days: query.time === null ? null : (others[0] ?? new Float64Array()),
    dates: others.slice(firstDate, firstDate + query.dates.length),
    texts,
    weights: query.weight === null ? null : (others[firstDate + query.dates.length] ?? new Float64Array()),
  };
}

async function visit(
  source: LongRows,
  query: LongQuery,
  start: (codes: LongCodes, names: readonly string[]) => (piece: Piece) => void,
): Promise<void> {
  const codes = longCodes(query.numbers);
  if (codes !== null) await source.visit(query, codes, (names) => start(codes, names));
}

/** Keeps all numbers, as small as can be, puts those of each respondent together, and adds up. */
export async function readLongPairs(source: LongRows, query: LongQuery): Promise<readonly (readonly PairSums[])[]> {
  const { width, further } = query;
  const bare = { ...query, time: query.windows.length === 0 ? null : query.time, dates: [], texts: [], weight: null };
  let found = respondents();
  let events = eventList();
  await visit(source, bare, ({ meanings }) => {
    found = respondents();
    events = eventList();
    return (piece) => {
      const [highs, lows, codes] = [high, low, code].map((column) => piece.numbers(column));
      const own = further.map((_decoded, index) => piece.numbers(leading + index));
      for (let row = 0; row < piece.length; row += 1) {
        const meaning = meanings.get(codes?.[row] ?? -1);
        if (meaning === undefined) continue;
        const index = found.indexOf(highs?.[row] ?? 0, lows?.[row] ?? 0);
        for (const { column, number } of meaning) events.add(index, column, number);
        for (const [column, values] of own.entries()) events.add(index, width + column, values[row] ?? Number.NaN);
      }
    };
  });
  const sums = pairSums(width + further.length);
  events.byRespondent(
    found.count,
    (column, value) => sums.set(column, value),
    () => sums.endRow(),
  );
  return sums.result();
}

interface EventList {
  add(respondent: number, column: number, number: number): void;
  /** Respondent by respondent, what was added first comes first. */
  byRespondent(count: number, take: (column: number, number: number) => void, end: () => void): void;
}

/** Numbers in blocks of some size: an array that grows would be copied again and again. */
function eventList(): EventList {
  const size = 1 << 18;
  const blocks: { readonly respondents: Uint32Array; readonly columns: Uint16Array; readonly numbers: Float64Array }[] = [];
  let length = 0;
  return {
    add(respondent, column, number) {
      const at = length % size;
      if (at === 0) blocks.push({ respondents: new Uint32Array(size), columns: new Uint16Array(size), numbers: new Float64Array(size) });
      const block = blocks[blocks.length - 1];
      if (block === undefined) return;
      block.respondents[at] = respondent;
      block.columns[at] = column;
      block.numbers[at] = number;
      length += 1;
    },
    byRespondent(count, take, end) {
      const ends = new Uint32Array(count + 1);
      const blockAt = (event: number) => blocks[Math.floor(event / size)];
      for (let event = 0; event < length; event += 1) increase(ends, (blockAt(event)?.respondents[event % size] ?? 0) + 1);
      for (let index = 1; index <= count; index += 1) ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0);
      const order = new Uint32Array(length);
      for (let event = 0; event < length; event += 1) order[increase(ends, blockAt(event)?.respondents[event % size] ?? 0)] = event;
      // Each has moved on to the end of its own, which is where the next begins.
      let at = 0;
      for (let index = 0; index < count; index += 1) {
        for (; at < (ends[index] ?? 0); at += 1) {
          const event = order[at] ?? 0;
          const block = blockAt(event);
          take(block?.columns[event % size] ?? 0, block?.numbers[event % size] ?? Number.NaN);
        }
        end();
      }
    },
  };
}

/** Adds one, and gives what was there before. */
function increase(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}
