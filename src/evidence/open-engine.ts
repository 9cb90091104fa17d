/** The engine for files beside the feedback sources. */
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, EngineMissing } from './duckdb/connection.js';
import { openTable } from './duckdb/open-table.js';
import type { Engine } from './engine.js';

/**
 * Loads the query engine for the workspace in `root`, an absolute path; null where its package is not installed. Its temporary folder
 * lies outside the workspace and is gone after `close`.
 */
export async function openEngine(root: string): Promise<Engine | null> {
  // Only its name: most data need no temporary files.
  const temporary = join(realpathSync(tmpdir()), `tp-${randomUUID()}`);
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  try {
    const folders = { root: realpathSync(root), temporary };
    const connection = await connect(folders);
    return {
      open: (request) => openTable(connection, folders, request),
      close() {
        // First what would stay behind, should the process end meanwhile.
        remove();
        connection.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    if (error instanceof EngineMissing) return null;
    throw error;
  }
}
