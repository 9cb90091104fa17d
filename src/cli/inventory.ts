/** Finds the inventory that a command works on, and reads its files. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { baselineFile, inventoryFolders, workspaceFile } from '../load/kinds.js';
import { type Folder, readFolder } from '../source/folder.js';
import { visible } from '../text/visible.js';
import { isHalfWritten } from './disk/lock.js';
import { realDisk } from './disk/real-disk.js';
import { type BaselineWish, readBaseline } from './findings/named-baseline.js';
import { rootAbove } from './root-above.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';

/** The files of an inventory, read but not yet understood. */
export interface Inventory {
  readonly root: string;
  readonly folder: Folder;
  /** Which of the files is the baseline, where it is not the usual one. */
  readonly baselineFile?: string;
}

/** The folder of the workspace that `dir` (else the current folder) lies in. */
export function rootOf(shell: Shell, dir: string | undefined): string {
  return findRoot(startFolder(shell, dir));
}

/** The files of the workspace that `dir` (else the current folder) lies in; with `baseline` another file than the usual, or none. */
export function readInventory(shell: Shell, dir: string | undefined, baseline?: BaselineWish): Inventory {
  const root = rootOf(shell, dir);
  if (isHalfWritten(shell.disk ?? realDisk, root)) shell.stderr.write(halfWritten);
  const usual = baseline === undefined ? [baselineFile] : [];
  const folder = readFolder(root, [...usual, workspaceFile], inventoryFolders);
  if (typeof baseline !== 'string') return { root, folder };
  const { file, digest } = readBaseline(shell, root, baseline);
  return { root, folder: { ...folder, files: [...folder.files, file], digest: `${folder.digest} ${digest}` }, baselineFile: file.path };
}

const halfWritten =
  'note: an earlier tp was ended in the middle of writing: some files are new, some old. The next tp that writes takes that back: set, rename, new, baseline or validate --fix\n';

/** The folder to start from: the current one, or that of `-C`. */
function startFolder(shell: Shell, dir: string | undefined): string {
  const start = resolve(shell.cwd, dir ?? '.');
  const status = lstatSync(start, { throwIfNoEntry: false });
  if (status === undefined) throw new UserError(`There is no folder "${visible(dir ?? start)}"`, nearFolder(start));
  return existsSync(join(start, '.')) ? start : dirname(start);
}

function nearFolder(start: string): string | null {
  const parent = dirname(start);
  if (!existsSync(parent)) return null;
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.length === 0
    ? null
    : `In its parent there are: ${folders
        .slice(0, 5)
        .map(({ name }) => visible(name))
        .join(', ')}`;
}

function findRoot(start: string): string {
  const root = rootAbove(start);
  if (root !== null) return root;
  throw new UserError(
    `There is no ${workspaceFile} in "${visible(start)}" or above it`,
    misnamed(start) ?? 'Begin an inventory here with "tp init", or name its folder with -C',
  );
}

/** What to do where the file is there under a name that is nearly right; null where it is not. */
function misnamed(folder: string): string | null {
  const names = lstatSync(folder).isDirectory() ? readdirSync(folder) : [];
  const name = names.find((one) => /^tp\.ya?ml$/i.test(one));
  return name === undefined ? null : `There is a "${visible(name)}": call it ${workspaceFile}`;
}
