/** What lies where a file shall be written: only a regular file of the workspace that is still what was read may be replaced. */
import { dirname, join, relative, sep } from 'node:path';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import type { Disk } from './disk.js';

/** A file as it is before it is replaced. */
export interface Original {
  readonly bytes: Buffer;
  readonly mode: number;
}

/** A path below the root, and what must lie there: null for nothing, undefined for whatever does. */
export interface Expected {
  readonly path: string;
  readonly shown: string;
  readonly before?: string | Buffer | null | undefined;
}

/** The file that lies there, null where none does; a `UserError` where it may not be replaced. */
export function checkOriginal(disk: Disk, root: string, { path, shown, before }: Expected): Original | null {
  refuseLinkedFolder(disk, root, path, shown);
  const status = disk.status(path);
  if (status === null) {
    if (before !== null && before !== undefined) throw changed(shown, 'is gone');
    return null;
  }
  if (status.kind === 'link')
    throw new UserError(`"${visible(shown)}" is a symbolic link, and tp follows none`, 'Edit the file that it leads to');
  if (status.kind !== 'file') throw new UserError(`"${visible(shown)}" is not a regular file`);
  if (before === null) throw changed(shown, 'is there');
  if ((status.mode & 0o222) === 0)
    throw new UserError(`"${visible(shown)}" is protected against writing`, 'Give yourself the right to write it');
  const bytes = disk.read(path);
  if (before !== undefined && !bytes.equals(Buffer.from(before))) throw changed(shown, 'has changed');
  return { bytes, mode: status.mode };
}

function changed(shown: string, what: string): UserError {
  return new UserError(`"${visible(shown)}" ${what} since it was read; nothing was written`, 'Run the command again');
}

/** A folder may lead out of the workspace by a link, and so may any above it. */
function refuseLinkedFolder(disk: Disk, root: string, path: string, shown: string): void {
  let folder = dirname(path);
  while (disk.status(folder) === null && dirname(folder) !== folder) folder = dirname(folder);
  const below = relative(root, folder);
  if (below.split(sep)[0] === '..') throw new UserError(`"${visible(shown)}" lies outside of the inventory`);
  if (disk.realPath(folder) === join(disk.realPath(root), below)) return;
  throw new UserError(
    `The folder of "${visible(shown)}" is reached over a symbolic link, and tp follows none`,
    'Put a folder in its place',
  );
}
