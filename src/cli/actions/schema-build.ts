/** What `tp schema build` does: open, make the schemas, write those that differ; or say which do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../../source/file.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { SchemaBuildOptions } from '../commands/schema-build.js';
import { writeChanges } from '../editing/write-changes.js';
import { schemaFiles } from '../editor/editor-files.js';
import { schemaFolder } from '../editor/schema-folder.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { exitCodes, type Shell } from '../shell.js';
import { reopener } from '../watching/reopen.js';
import { whileWatching } from '../watching/watch.js';

export async function buildSchemas(shell: Shell, { dir, check, watch, poll = false }: SchemaBuildOptions): Promise<void> {
  if (check) return checkSchemas(shell, await openWorkspace(shell, dir));
  if (!watch) return writeSchemas(shell, await openWorkspace(shell, dir));
  const { root, open } = reopener(shell, dir);
  await whileWatching(shell, root, async (touched) => writeSchemas(shell, await open(touched)), { poll });
}

/** Writes the schemas that are not there yet, or not as they should be. */
function writeSchemas(shell: Shell, opened: OpenedWorkspace): void {
  const { root, workspace, shownPath } = opened;
  const stale = staleFiles(root, schemaFiles(workspace));
  writeChanges(shell, opened, stale);
  const folder = visible(shownPath(schemaFolder));
  shell.stdout.write(
    stale.length === 0 ? `The schemas in ${folder} are as they should be\n` : `Wrote ${plural(stale.length, 'schema')} to ${folder}\n`,
  );
  shell.exitCode = exitCodes.done;
}

function checkSchemas(shell: Shell, { root, workspace, shownPath }: OpenedWorkspace): void {
  const stale = staleFiles(root, schemaFiles(workspace));
  for (const { path } of stale)
    shell.stdout.write(`${visible(shownPath(path))} ${existsSync(join(root, path)) ? 'is not what would be written now' : 'is missing'}\n`);
  if (stale.length > 0) shell.stdout.write('Write them again with: tp schema build\n');
  shell.exitCode = stale.length > 0 ? exitCodes.problems : exitCodes.done;
}

function staleFiles(root: string, files: readonly TextFile[]): readonly TextFile[] {
  return files.filter(({ path, text }) => textOf(join(root, path)) !== text);
}

/** The text of a file; null where there is none that can be read. Line ends are those of git's choice. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
