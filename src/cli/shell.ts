/** The world that a command sees: streams, environment, folder, disk and clock, all handed in, so that tests can hand in others. */

import type { Disk } from './disk/disk.js';

/** A stream to write to; `columns` only on a terminal. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** All that a command may know of the world, and `exitCode`, which it leaves behind. */
export interface Shell {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** Where files are written; absent for the file system of the machine. */
  readonly disk?: Disk;
  /** Has something done when all has been said: what only the next run profits from. At once where it is absent. */
  readonly afterwards?: (work: () => void) => void;
  /** False where nothing that earlier runs have kept is to be used, nor anything kept. */
  remembers?: boolean;
  exitCode: number;
}

/** What the exit code says: done, the data do not meet the bar, could not be done, a bug in tp. */
export const exitCodes = { done: 0, problems: 1, usage: 2, bug: 3 } as const;
