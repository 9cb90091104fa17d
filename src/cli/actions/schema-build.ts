/** What `tp schema build` does: open, make the schemas, write those that differ; or say which do. */
import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../../source/file.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { SchemaBuildOptions } from '../commands/schema-build.js';
import { schemaFiles, schemaFolder } from '../editor-files.js';
import { type OpenedWorkspace, openWorkspace } from '../open.js';
import { reopener } from '../reopen.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { whileWatching } from '../watch.js';
import { writeFile } from '../write.js';

export async function buildSchemas(shell: Shell, { dir, check, watch, poll = false }: SchemaBuildOptions): Promise<void> {
  if (check) return checkSchemas(shell, await openWorkspace(shell, dir));
  if (!watch) return writeSchemas(shell, await openWorkspace(shell, dir));
  const { root, open } = reopener(shell, dir);
  await whileWatching(shell, root, async (touched) => writeSchemas(shell, await open(touched)), { poll });
}

/** Writes the schemas that are not there yet, or not as they should be. */
export function writeSchemas(shell: Shell, { root, workspace, shownPath }: OpenedWorkspace): void {
  const stale = staleFiles(root, schemaFiles(workspace));
  if (stale.length > 0) makeFolder(root);
  for (const { path, text } of stale) writeFile({ cwd: root }, path, text);
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

/** Makes the folder of the schemas; a link in its place could lead anywhere. */
function makeFolder(root: string): void {
  for (const folder of ['.tp', schemaFolder]) {
    const status = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (status === undefined) mkdirSync(join(root, folder));
    else if (!status.isDirectory())
      throw new UserError(`"${folder}" is not a folder, so no schemas can be written to it`, 'Move it away, and try again');
  }
}
