/** The bytes of one file, read so that neither a link nor a pipe nor a huge file can do harm. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './error-code.js';
import { limits } from './limits.js';

/** Why a link is not read. */
export const symbolicLink = 'it is a symbolic link, and tp follows none: they may lead out of the workspace';

/** The bytes of a regular file, or why it cannot be read. Never follows a link, never waits on a pipe. */
export function readRegularFile(path: string): Buffer | string {
  let descriptor: number | null = null;
  try {
    descriptor = openUnfollowed(path);
    const status = fstatSync(descriptor);
    if (!status.isFile()) return 'it is not a regular file';
    return readAll(descriptor, status.size);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Opens a file to be read: never through a link, and without waiting where it is a pipe. Whoever calls closes it. */
export function openUnfollowed(path: string): number {
  // Windows has neither flag.
  return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}

/** The bytes of a file of `size`, or at most one more than the limit: that is enough to know that it is too large. */
function readAll(descriptor: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(size, limits.fileBytes) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    // There was room for one more byte, so none came: asking again would say so, and be the dearest part of reading a small file.
    if (read === 0 || length === size) return buffer.subarray(0, length);
    if (length < buffer.length) continue;
    if (length > limits.fileBytes) return buffer.subarray(0, length);
    buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.min(length, limits.fileBytes + 1 - length))]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  ENOENT: 'it is gone',
  ELOOP: symbolicLink,
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a read error',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the system refused, in words; throws what is no refusal of the system. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return reasons[code] ?? `reading it failed (${code})`;
}
