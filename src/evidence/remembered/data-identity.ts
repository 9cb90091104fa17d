/** What tells the data files of a source, as they are now, from all others. */
import { statSync } from 'node:fs';
import { sha256 } from '../../source/sha256.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import { type DataFile, openDataFile } from '../files/data-file.js';
import { bytesOf } from '../memory/file-text.js';

export interface DataIdentity {
  /** Equal for equal data only. */
  readonly text: string;
  /** The last change of any file, in milliseconds since 1970, where that and not their content tells them; null where it is the content. */
  readonly changed: number | null;
}

// Some file systems count time in steps of two seconds: within them nobody can tell whether a file was changed once more.
const steps = 3000;

/** Whether the data cannot have changed at `time`, in milliseconds, without it being seen. As git does it: Documentation/technical/racy-git. */
export function isSettled({ changed }: DataIdentity, time: number): boolean {
  return changed === null || changed < time - steps;
}

// Bytes of all files of a source. What is more takes longer to be read than the system takes to say that nothing has changed.
const mostBytes = 4 * 1024 * 1024;

/** Null where a file cannot be read: the engine says why. */
export function dataIdentity(root: string, paths: readonly string[]): DataIdentity | null {
  try {
    const files = paths.map((path) => openDataFile(root, path));
    const isSmall = files.reduce((sum, { bytes }) => sum + bytes, 0) <= mostBytes;
    return isSmall ? { text: files.map((file) => sha256(bytesOf(file))).join(' '), changed: null } : byStatus(files);
  } catch (error) {
    if (error instanceof UnreadableData) return null;
    throw error;
  }
}

/** Where a file lies on the disk, its length and when it was changed: nobody can set the last of these times back. */
function byStatus(files: readonly DataFile[]): DataIdentity {
  const found = files.map(({ absolute }) => statSync(absolute, { bigint: true }));
  const changed = found.reduce((last, { mtimeMs, ctimeMs }) => Math.max(last, Number(mtimeMs), Number(ctimeMs)), 0);
  return { text: found.map(({ dev, ino, size, mtimeNs, ctimeNs }) => [dev, ino, size, mtimeNs, ctimeNs].join(':')).join(' '), changed };
}
