/** Rows of wide data as arrays of numbers, and the sums over their pairs. */

import type { PairSums } from '../evidence.js';
import type { RowTable, WideQuery } from '../row-query.js';
import type { Columns, Piece } from './connection.js';
import { pairSums } from './pair-sums.js';
import type { Relation } from './relation.js';
import { rowReader } from './results.js';
import { totalSql, wideFields, wideSql } from './row-sql.js';

/** Runs queries over the data as they are. */
export interface Runner {
  run(toSql: (relation: Relation) => string): Promise<Columns>;
  /** `start` gives the query and what takes its result; it is called again where the data had to be read anew. */
  visit(start: (relation: Relation) => { readonly sql: string; readonly take: (piece: Piece) => void }): Promise<void>;
}

export async function readWideRows({ run, visit }: Runner, query: WideQuery): Promise<RowTable> {
  const total = query.most <= query.limit ? null : rowReader(await run((relation) => totalSql(relation, query))).number('total', 0);
  const step = total === null ? 1 : Math.max(1, Math.ceil(total / query.limit));
  let numbers = new Map<string, Float64Array[]>();
  let texts = new Map<string, string[]>();
  let length = 0;
  await visit((relation) => {
    const names = wideFields(relation, query).map(({ name }) => name);
    numbers = new Map(names.map((name) => [name, []]));
    texts = new Map(names.map((name) => [name, []]));
    length = 0;
    const take = (piece: Piece) => {
      length += piece.length;
      for (const [column, name] of names.entries()) {
        if (!name.startsWith('t')) numbers.get(name)?.push(piece.numbers(column));
        else for (let row = 0; row < piece.length; row += 1) texts.get(name)?.push(piece.text(column, row));
      }
    };
    return { sql: wideSql(relation, query, step), take };
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
  const numbers = new Float64Array(length);
  let at = 0;
  for (const piece of pieces) {
    numbers.set(piece, at);
    at += piece.length;
  }
  return numbers;
}

/** Not in SQL: a thousand sums in one query take the engine longer to plan than to compute. */
export async function readWidePairs({ visit }: Runner, query: WideQuery): Promise<readonly (readonly PairSums[])[]> {
  const width = query.columns.length;
  const bare = { ...query, time: query.windows.length === 0 ? null : query.time, dates: [], texts: [], weight: null };
  let sums = pairSums(width);
  await visit((relation) => {
    sums = pairSums(width);
    const take = (piece: Piece) => {
      const columns = query.columns.map((_, column) => piece.numbers(column));
      for (let row = 0; row < piece.length; row += 1) {
        for (let column = 0; column < width; column += 1) sums.set(column, columns[column]?.[row] ?? Number.NaN);
        sums.endRow();
      }
    };
    return { sql: wideSql(relation, bare, 1), take };
  });
  return sums.result();
}
