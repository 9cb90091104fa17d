/** Rows of wide data as arrays of numbers, and the sums over their pairs. */

import type { RowTable, WideQuery } from '../engine/row-query.js';
import type { PairSums } from '../evidence.js';
import { pairSums } from './pair-sums.js';
import type { Piece } from './piece.js';

/** Where the rows come from. */
export interface WideRows {
  /** How many rows fit. */
  total(query: WideQuery): Promise<number | null>;
  /**
   * Every `step`-th of the rows that fit, piece by piece. `start` gets the names of their fields, x0 … for the numbers, days, d0 …, w and t0 …, and gives what
   * takes them; it is called again where the data had to be read anew.
   */
  visit(query: WideQuery, step: number, start: (names: readonly string[]) => (piece: Piece) => void): Promise<void>;
}

/** One item a row; of too many rows every k-th. */
export async function readWideRows(source: WideRows, query: WideQuery): Promise<RowTable> {
  const total = query.most <= query.limit ? null : await source.total(query);
  const step = total === null ? 1 : Math.max(1, Math.ceil(total / query.limit));
  let numbers = new Map<string, Float64Array[]>();
  let texts = new Map<string, string[]>();
  let length = 0;
  await source.visit(query, step, (names) => {
    numbers = new Map(names.map((name) => [name, []]));
    texts = new Map(names.map((name) => [name, []]));
    length = 0;
    return (piece) => {
      length += piece.length;
      for (const [column, name] of names.entries()) {
        if (!name.startsWith('t')) numbers.get(name)?.push(piece.numbers(column));
        else for (let row = 0; row < piece.length; row += 1) texts.get(name)?.push(piece.text(column, row));
      }
    };
  });
  const column = (name: string) => joined(numbers.get(name) ?? [], length);
  return {
    total: total ?? length,
    columns: query.columns.map((_, index) => column(`x${index}`)),
    days: query.time === null ? null : column('days'),
    dates: query.dates.map((_, index) => column(`d${index}`)),
    texts: query.texts.map((_, index) => texts.get(`t${index}`) ?? []),
    weights: query.weight === null ? null : column('w'),
  };
}

function joined(pieces: readonly Float64Array[], length: number): Float64Array {
  const [only] = pieces;
  if (only !== undefined && only.length === length) return only;
  const numbers = new Float64Array(length);
  let at = 0;
  for (const piece of pieces) {
    numbers.set(piece, at);
    at += piece.length;
  }
  return numbers;
}

/** Not in SQL: a thousand sums in one query take the engine longer to plan than to compute. */
export async function readWidePairs(source: WideRows, query: WideQuery): Promise<readonly (readonly PairSums[])[]> {
  const width = query.columns.length;
  const bare = { ...query, time: query.windows.length === 0 ? null : query.time, dates: [], texts: [], weight: null };
  let sums = pairSums(width);
  await source.visit(bare, 1, () => {
    sums = pairSums(width);
    return (piece) => {
      const columns = query.columns.map((_, column) => piece.numbers(column));
      for (let row = 0; row < piece.length; row += 1) {
        for (let column = 0; column < width; column += 1) sums.set(column, columns[column]?.[row] ?? Number.NaN);
        sums.endRow();
      }
    };
  });
  return sums.result();
}
