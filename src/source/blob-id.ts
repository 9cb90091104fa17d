/** The id that git gives to bytes: so a file on disk is held against a tree without asking git to look at it. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The id of a file that holds `text` as UTF-8; `sample`, any id of the repository, says by its length which hash it uses. */
export function blobId(text: string, sample: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(sample.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** The same for a file on the disk, read piece by piece; null where it is no regular file that can be read. */
export function blobIdOfFile(path: string, sample: string): string | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return null;
    const hash = createHash(sample.length === 40 ? 'sha1' : 'sha256').update(`blob ${status.size}\0`);
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) hash.update(piece.subarray(0, read));
    return hash.digest('hex');
  } catch {
    // Whoever asks learns that it is not the same file; why it cannot be read is said where it is needed.
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
