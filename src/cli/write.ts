/** Writes files: as a whole or not at all. */

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visible } from '../text/visible.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';

/** Replaces `file` (relative to the current folder) by `text`; an interrupted run leaves the old or the new file. */
export function writeFile(shell: Pick<Shell, 'cwd'>, file: string, text: string): void {
  const target = resolve(shell.cwd, file);
  try {
    writeAtomic(target, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(
      `"${visible(file)}" could not be written (${code})`,
      code === 'ENOENT' ? `Is there a folder "${visible(dirname(file))}"?` : null,
    );
  }
}

function writeAtomic(target: string, text: string): void {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
