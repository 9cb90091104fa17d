/**
 * Remembers what a command printed for the same files: the second run of `tp validate` over an unchanged inventory reads and
 * compares, and checks nothing again. The memory lies in the user's own cache folder, never in the workspace: a memory that
 * is committed could forge a green run.
 */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../source/make-folder.js';
import { sha256 } from '../../source/sha256.js';
import { cacheFolder } from '../cache-folder.js';
import { pathBeside } from '../disk/write-beside.js';
import type { Shell } from '../shell.js';
import { tidy } from './tidy.js';

/** What a command leaves behind. */
export interface Outcome {
  readonly stdout: string;
  /** The files it wrote, by the path that the command line names. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly exitCode: number;
}

/** All that an outcome depends on: the command and its options in one place, the bytes of all files in the other. */
export interface Circumstances {
  /** The same for every run of this command in this folder; each has one place in the memory. */
  readonly command: string;
  /** A hash of everything else: the files, the day, the build of tp. */
  readonly state: string;
}

/** What was kept under the same circumstances, of the kind that was kept then; null where that is not known. */
export function recall<Kept>(shell: Shell, { command, state }: Circumstances): Kept | null {
  try {
    const path = join(outcomesIn(shell), `${sha256(command)}.json`);
    const memory = JSON.parse(readFileSync(path, 'utf8')) as { readonly state?: string; readonly outcome?: Kept };
    return memory.state === state && memory.outcome !== undefined ? memory.outcome : null;
  } catch {
    // No memory, or a torn one: the command runs.
    return null;
  }
}

/** Keeps an outcome, or a part of one, for the next run. A memory that cannot be kept is no fault: the next run only takes longer. */
export function remember(shell: Shell, { command, state }: Circumstances, outcome: unknown): void {
  try {
    const folder = outcomesIn(shell);
    makeFolder(folder, 0o700);
    const path = join(folder, `${sha256(command)}.json`);
    const fresh = pathBeside(path);
    // Not waited for: what is lost with the power is found to be torn.
    writeFileSync(fresh, JSON.stringify({ state, outcome }), { flag: 'wx', mode: 0o600 });
    renameSync(fresh, path);
    tidy(folder);
  } catch {
    // See above.
  }
}

function outcomesIn(shell: Pick<Shell, 'env'>): string {
  return join(cacheFolder(shell.env), 'outcomes');
}
