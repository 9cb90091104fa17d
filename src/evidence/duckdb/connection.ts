/** The embedded query engine, shut in: it can read the workspace and its own temporary folder, and nothing can change that. */
import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import type { Piece } from '../rows/piece.js';
import { literal } from './sql.js';

/** The package of the query engine cannot be loaded. */
export class EngineMissing extends Error {
  /** `file` is the first of the source that needs it, relative to the workspace; null where nobody knows. */
  constructor(
    readonly reason: string,
    readonly file: string | null = null,
  ) {
    super(`The query engine @duckdb/node-bindings cannot be loaded: ${reason}`);
    this.name = 'EngineMissing';
  }
}

/** What the engine may read: the workspace, and a folder of its own for what it needs meanwhile. Absolute, without links. */
export interface Folders {
  readonly root: string;
  readonly temporary: string;
}

/** A column of a result. */
export type Values = readonly DuckDBValue[];

/** The result of a query, column by column. */
export type Columns = ReadonlyMap<string, Values>;

/** What queries are put to. */
export interface Connection {
  run(sql: string): Promise<Columns>;
  /** The same piece by piece, in the order of the rows. */
  visit(sql: string, take: (piece: Piece) => void): Promise<void>;
  close(): void;
}

type Package = typeof import('@duckdb/node-api');

/** Loads the engine; throws `EngineMissing` where it is not installed. */
export async function connect({ root, temporary }: Folders): Promise<Connection> {
  const { DuckDBInstance } = await loadPackage();
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '400MB',
    temp_directory: temporary,
  });
  const connection = await instance.connect();
  await connection.run(
    `SET allowed_directories = [${literal(`${root}/`)}, ${literal(`${temporary}/`)}]; SET enable_external_access = false; SET lock_configuration = true`,
  );
  let running = 0;
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
    }
  };
  return {
    run: (sql) => counted(() => run(connection, sql)),
    visit: (sql, take) => counted(() => visit(connection, sql, take)),
    close() {
      // To close waits for what runs, which waits for us: then the process is about to end, and takes all with it.
      if (running > 0) connection.interrupt();
      else {
        connection.closeSync();
        instance.closeSync();
      }
    },
  };
}

/** The build puts the package into tp's own files, all but the engine itself, which is made for one kind of machine. */
async function loadPackage(): Promise<Package> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new EngineMissing(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

async function run(connection: DuckDBConnection, sql: string): Promise<Columns> {
  const result = await connection.run(sql);
  const columns = await result.getColumns();
  return new Map(result.columnNames().map((name, index) => [name, columns[index] ?? []]));
}

async function visit(connection: DuckDBConnection, sql: string, take: (piece: Piece) => void): Promise<void> {
  const result = await connection.stream(sql);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) take(pieceOf(chunk));
}

function pieceOf(chunk: DuckDBDataChunk): Piece {
  const { rowCount: length } = chunk;
  return {
    length,
    numbers(column) {
      const vector = chunk.getColumnVector(column);
      const numbers = new Float64Array(length);
      for (let row = 0; row < length; row += 1) numbers[row] = Number(vector.getItem(row));
      return numbers;
    },
    text: (column, row) => String(chunk.getColumnVector(column).getItem(row)),
  };
}
