/** The id that git gives to bytes: so a file on disk is held against a tree without asking git to look at it. */
import { createHash } from 'node:crypto';

/** The id of a file that holds `text` as UTF-8; `sample`, any id of the repository, says by its length which hash it uses. */
export function blobId(text: string, sample: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(sample.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
