/** The id that git would give to a file on disk, of any size: so it is held against a tree without asking git to look at it. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { openUnfollowed } from '../regular-file.js';

const chunk = 1 << 20;

/** The id of the bytes at `path`; `sample`, any id of the repository, says by its length which hash it uses. Null where there is no regular file. */
export function fileBlobId(path: string, sample: string): string | null {
  let descriptor: number;
  try {
    descriptor = openUnfollowed(path);
  } catch {
    // Gone, a link, or not to be read: none of these is the file that git knows.
    return null;
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return null;
    const hash = createHash(sample.length === 40 ? 'sha1' : 'sha256').update(`blob ${status.size}\0`);
    const buffer = Buffer.allocUnsafe(chunk);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) hash.update(buffer.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}
