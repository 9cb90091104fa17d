/** Runs the queries for rows, and puts the numbers into arrays. */
import type { RowQuery, RowTable } from '../engine.js';
import type { Columns, Piece } from './connection.js';
import type { Relation } from './relation.js';
import { rowReader } from './results.js';
import { newestSql, rowNames, rowSql, totalSql } from './row-sql.js';

/** Runs a query; `take` gets its values piece by piece, where it is given. */
export interface Runner {
  run(toSql: (relation: Relation) => string): Promise<Columns>;
  visit(toSql: (relation: Relation) => string, take: (column: number, piece: Piece) => void): Promise<void>;
}

export async function readRowTable({ run, visit }: Runner, query: RowQuery): Promise<RowTable> {
  const total = query.most <= query.limit ? null : await numberOf(run, 'total', (relation) => totalSql(relation, query));
  const step = total === null ? 1 : Math.max(1, Math.ceil(total / query.limit));
  let names: readonly string[] = [];
  let pieces: Piece[][] = [];
  await visit(
    (relation) => {
      names = rowNames(relation, query);
      pieces = names.map(() => []);
      return rowSql(relation, query, step);
    },
    (column, piece) => pieces[column]?.push(piece),
  );
  const numbers = (name: string) => toNumbers(pieces[names.indexOf(name)] ?? []);
  const newest = query.dates.length === 0 ? null : await numberOf(run, 'newest', (relation) => newestSql(relation, query));
  const length = (pieces[0] ?? []).reduce((sum, piece) => sum + piece.length, 0);
  return {
    total: total ?? length,
    columns: query.columns.map((_, index) => numbers(`x${index}`)),
    days: query.time === null ? null : numbers('days'),
    dates: query.dates.map((_, index) => numbers(`d${index}`)),
    texts: query.texts.map((_, index) => toTexts(pieces[names.indexOf(`t${index}`)] ?? [])),
    weights: query.weight === null ? null : numbers('w'),
    newest,
  };
}

async function numberOf(run: Runner['run'], name: string, toSql: (relation: Relation) => string): Promise<number | null> {
  return rowReader(await run(toSql)).number(name, 0);
}

function toNumbers(pieces: readonly Piece[]): Float64Array {
  const numbers = new Float64Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    if (piece instanceof Float64Array) numbers.set(piece, at);
    at += piece.length;
  }
  return numbers;
}

function toTexts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => Array.from(piece, String));
}
