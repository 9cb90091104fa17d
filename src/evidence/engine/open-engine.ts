/** The engine for files beside the feedback sources: small ones are read into memory, the rest by the query engine, loaded when it is needed. */
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect, EngineMissing } from '../duckdb/connection.js';
import { Declined } from '../memory/declined.js';
import { openInMemory } from '../memory/open-table.js';
import type { Engine, Table, TableRequest } from './engine.js';
import { UnreadableData } from './unreadable-data.js';
import { withFallback } from './with-fallback.js';

/** The engine for the workspace in `root`, an absolute path. `open` throws `EngineMissing` where the data need the query engine and it is not installed. */
export function openEngine(root: string): Engine {
  const database = openDatabase(root);
  return {
    open: (request) => openAny(realpathSync(root), request, () => database.open(request)),
    close: database.close,
  };
}

/** Bytes of all files of a source. The query engine is faster with more, and where it is not there, more than the second take too much memory. */
const mostBytes = { everyday: 4 * 1024 * 1024, withoutDatabase: 64 * 1024 * 1024 } as const;

async function openAny(root: string, request: TableRequest, openInDatabase: () => Promise<Table>): Promise<Table> {
  try {
    const table = await openInMemory(root, request, mostBytes.everyday);
    return table === null ? await openLarge(root, request, openInDatabase) : withFallback(table, openInDatabase);
  } catch (error) {
    if (error instanceof Declined) return openInDatabase();
    if (!(error instanceof UnreadableData)) throw error;
    // The query engine has the last word on what is a fault, where there is one.
    return openInDatabase().catch((other: unknown) => {
      throw other instanceof EngineMissing ? error : other;
    });
  }
}

async function openLarge(root: string, request: TableRequest, openInDatabase: () => Promise<Table>): Promise<Table> {
  try {
    return await openInDatabase();
  } catch (error) {
    const table = error instanceof EngineMissing ? await openInMemory(root, request, mostBytes.withoutDatabase) : null;
    if (table === null) throw error;
    return withFallback(table, openInDatabase);
  }
}

/** The query engine alone, loaded with the first table. Its temporary folder lies outside the workspace and is gone after `close`. */
export function openDatabase(root: string): Engine {
  // Only its name: most data need no temporary files.
  const folders = { root: realpathSync(root), temporary: join(realpathSync(tmpdir()), `tp-${randomUUID()}`) };
  const remove = () => rmSync(folders.temporary, { recursive: true, force: true });
  let connecting: Promise<Connection> | null = null;
  let connected: Connection | null = null;
  let isClosed = false;
  const start = async () => {
    const connection = await connect(folders);
    if (isClosed) connection.close();
    connected = connection;
    return connection;
  };
  return {
    async open(request) {
      connecting ??= start();
      const connection = await connecting.catch((error: unknown) => {
        throw error instanceof EngineMissing ? new EngineMissing(error.reason, request.files[0]) : error;
      });
      const { openTable } = await import('../duckdb/open-table.js');
      return openTable(connection, folders, request);
    },
    close() {
      isClosed = true;
      if (connecting === null) return;
      // First what would stay behind, should the process end meanwhile.
      remove();
      connected?.close();
      remove();
    },
  };
}
