/** How commands write in the inventory: one at a time, all files or none, and nothing left behind. */
import { dirname, join } from 'node:path';
import { inventoryFolders } from '../../load/kinds.js';
import { readFolder } from '../../source/folder.js';
import { inWords } from '../disk/journal.js';
import { isHalfWritten, lockWorkspace } from '../disk/lock.js';
import { realDisk } from '../disk/real-disk.js';
import { type Change, writeFiles } from '../disk/write-files.js';
import { rootOf } from '../inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { untilStopped } from '../watching/until-stopped.js';

/** What shall become of a file of the workspace; `path` is relative to it. Else as in `Change`. */
export type FileChange = Omit<Change, 'shown'>;

/**
 * Runs `work` while no other tp can write in the workspace at `root`. Who presses Ctrl-C gets what was there before or all that is
 * there afterwards: while files change nothing else runs.
 */
export async function whileLocked<Result>(shell: Shell, root: string, work: () => Promise<Result>): Promise<Result> {
  const release = lockWorkspace(
    shell.disk ?? realDisk,
    root,
    () => foldersOf(root),
    (done) => shell.stderr.write(`note: ${inWords(done)}\n`),
  );
  return untilStopped(release, async () => {
    const result = await work();
    // A signal that came meanwhile is heard now, before the command goes on as if there had been none.
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  });
}

/** Takes back what a tp that was killed left half done, before a command reads what it will change; `dir` as in `rootOf`. */
export async function takeBackHalf(shell: Shell, dir: string | undefined): Promise<void> {
  const root = rootOf(shell, dir);
  if (isHalfWritten(shell.disk ?? realDisk, root)) await whileLocked(shell, root, async () => undefined);
}

/** Makes all changes while no other tp can write; as `writeChanges`. Where there are none, not even the lock is written. */
export async function writeLocked(
  shell: Shell,
  opened: Pick<OpenedWorkspace, 'root' | 'shownPath'>,
  changes: readonly FileChange[],
): Promise<readonly string[]> {
  return changes.length === 0 ? [] : whileLocked(shell, opened.root, async () => writeChanges(shell, opened, changes));
}

/** Makes all changes or none; a `UserError` where that cannot be. Gives the paths that were changed, relative to the workspace. */
export function writeChanges(
  shell: Shell,
  { root, shownPath }: Pick<OpenedWorkspace, 'root' | 'shownPath'>,
  changes: readonly FileChange[],
): readonly string[] {
  const absolute = changes.map((change) => ({ ...change, path: join(root, change.path), shown: shownPath(change.path) }));
  const written = new Set(writeFiles(shell.disk ?? realDisk, root, absolute));
  return changes.flatMap(({ path }) => (written.has(join(root, path)) ? [path] : []));
}

function foldersOf(root: string): readonly string[] {
  const { paths } = readFolder(root, [], inventoryFolders);
  return [...new Set(paths.map((path) => join(root, dirname(path))))];
}
