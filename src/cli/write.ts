/** Writes files that a command makes, reports and lists: as a whole or not at all. Files of the inventory go over `write-changes.ts`. */
import { dirname, resolve } from 'node:path';
import { errorCode } from '../source/error-code.js';
import { makeFolder } from '../source/make-folder.js';
import { visible } from '../text/visible.js';
import { realDisk } from './disk/real-disk.js';
import { attempt } from './disk/undo.js';
import { pathBeside, writeNewFile } from './disk/write-beside.js';
import { writeError } from './disk/write-error.js';
import type { Shell } from './shell.js';

/** Replaces `file` (relative to the current folder) by `content`; an interrupted run leaves the old or the new file. */
export function writeFile({ cwd, disk = realDisk }: Pick<Shell, 'cwd' | 'disk'>, file: string, content: string | Uint8Array): void {
  const target = resolve(cwd, file);
  const fresh = pathBeside(target);
  try {
    const status = disk.status(target);
    writeNewFile(disk, fresh, Buffer.from(content), status?.kind === 'file' ? status.mode : null);
    disk.rename(fresh, target);
  } catch (error) {
    attempt(() => disk.remove(fresh));
    throw writeError(error, file, errorCode(error) === 'ENOENT' ? `Is there a folder "${visible(dirname(file))}"?` : null);
  }
}

/** The same where its folder may have to be made first. */
export function writeWithFolder(shell: Pick<Shell, 'cwd' | 'disk'>, file: string, content: string | Uint8Array): void {
  try {
    makeFolder(dirname(resolve(shell.cwd, file)));
  } catch (error) {
    throw writeError(error, file);
  }
  writeFile(shell, file, content);
}
