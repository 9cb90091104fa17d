/** The id that git gives to bytes: so a file on disk is held against a tree without asking git to look at it. */
import { hash } from 'node:crypto';

/** The id of a file that holds `text` as UTF-8; `sample`, any id of the repository, says by its length which hash it uses. */
export function blobId(text: string, sample: string): string {
  // Handed over as text: ten thousand copies as bytes would cost more than their hashes.
  return hash(sample.length === 40 ? 'sha1' : 'sha256', `blob ${Buffer.byteLength(text)}\0${text}`);
}
