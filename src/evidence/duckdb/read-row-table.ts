/** Runs the queries for rows, and puts the numbers into arrays. */
import type { RowQuery, RowTable } from '../engine.js';
import type { Columns, Values } from './connection.js';
import type { Relation } from './relation.js';
import { rowReader } from './results.js';
import { newestSql, rowNames, rowSql, totalSql } from './row-sql.js';

/** Runs a query; `take` gets its values piece by piece, where it is given. */
export interface Runner {
  run(toSql: (relation: Relation) => string): Promise<Columns>;
  visit(toSql: (relation: Relation) => string, take: (column: number, values: Values) => void): Promise<void>;
}

export async function readRowTable({ run, visit }: Runner, query: RowQuery): Promise<RowTable> {
  const total = query.most <= query.limit ? null : await numberOf(run, 'total', (relation) => totalSql(relation, query));
  const step = total === null ? 1 : Math.max(1, Math.ceil(total / query.limit));
  let names: readonly string[] = [];
  let pieces: Values[][] = [];
  await visit(
    (relation) => {
      names = rowNames(relation, query);
      pieces = names.map(() => []);
      return rowSql(relation, query, step);
    },
    (column, values) => pieces[column]?.push(values),
  );
  const numbers = (name: string) => toNumbers(pieces[names.indexOf(name)] ?? []);
  const newest = query.dates.length === 0 ? null : await numberOf(run, 'newest', (relation) => newestSql(relation, query));
  const length = (pieces[0] ?? []).reduce((sum, values) => sum + values.length, 0);
  return {
    total: total ?? length,
    columns: query.columns.map((_, index) => numbers(`x${index}`)),
    days: query.time === null ? null : numbers('days'),
    dates: query.dates.map((_, index) => numbers(`d${index}`)),
    texts: query.texts.map((_, index) =>
      (pieces[names.indexOf(`t${index}`)] ?? []).flat().map((text) => (text === null ? null : String(text))),
    ),
    weights: query.weight === null ? null : numbers('w'),
    newest,
  };
}

async function numberOf(run: Runner['run'], name: string, toSql: (relation: Relation) => string): Promise<number | null> {
  return rowReader(await run(toSql)).number(name, 0);
}

function toNumbers(pieces: readonly Values[]): Float64Array {
  const numbers = new Float64Array(pieces.reduce((sum, values) => sum + values.length, 0));
  let at = 0;
  for (const values of pieces) {
    for (const value of values) {
      numbers[at] = typeof value === 'number' ? value : Number.NaN;
      at += 1;
    }
  }
  return numbers;
}
