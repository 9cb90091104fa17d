/** Sums of products over pairs of columns. Not in SQL: a thousand sums in one query take the engine longer to plan than to compute. */
import type { PairQuery } from '../engine.js';
import type { PairSums } from '../evidence.js';
import type { Piece } from './connection.js';
import type { Runner } from './read-row-table.js';
import { rowSql } from './row-sql.js';

/** Sums of each column with those before it and with itself; the numbers are whole, so they are exact up to 2^53. */
export async function readPairSums({ visit }: Pick<Runner, 'visit'>, query: PairQuery): Promise<readonly (readonly PairSums[])[]> {
  const width = query.columns.length;
  let sums = emptySums(width);
  let chunk: Piece[] = [];
  await visit(
    (relation) => {
      sums = emptySums(width);
      return rowSql(
        relation,
        { ...query, time: query.windows.length === 0 ? null : query.time, dates: [], texts: [], weight: null, most: 0, limit: 0 },
        1,
      );
    },
    (column, piece) => {
      if (column < width) chunk.push(piece);
      if (column !== width - 1) return;
      addChunk(sums, chunk);
      chunk = [];
    },
  );
  return sums.map((row) => row.map((pair) => ({ ...pair })));
}

type Sums = { -readonly [Key in keyof PairSums]: PairSums[Key] };

function emptySums(width: number): readonly (readonly Sums[])[] {
  return Array.from({ length: width }, (_, i) => Array.from({ length: i + 1 }, () => ({ n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 })));
}

function addChunk(sums: readonly (readonly Sums[])[], chunk: readonly Piece[]): void {
  const present: number[] = [];
  const numbers: number[] = [];
  for (let row = 0; row < (chunk[0]?.length ?? 0); row += 1) {
    present.length = 0;
    numbers.length = 0;
    for (let column = 0; column < chunk.length; column += 1) {
      const value = chunk[column]?.[row];
      if (typeof value !== 'number' || Number.isNaN(value)) continue;
      present.push(column);
      numbers.push(value);
    }
    addRow(sums, present, numbers);
  }
}

/** Most respondents have answered few of the questions: only those are gone through. */
function addRow(sums: readonly (readonly Sums[])[], present: readonly number[], numbers: readonly number[]): void {
  for (let i = 0; i < present.length; i += 1) {
    const row = sums[present[i] ?? 0];
    const x = numbers[i] ?? 0;
    for (let j = 0; j <= i; j += 1) {
      const pair = row?.[present[j] ?? 0];
      const y = numbers[j] ?? 0;
      if (pair === undefined) continue;
      pair.n += 1;
      pair.x += x;
      pair.y += y;
      pair.xx += x * x;
      pair.yy += y * y;
      pair.xy += x * y;
    }
  }
}
