/** The whole text of a small file, whatever its encoding, with its fingerprint. */

import { isAscii, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { errorCode } from '../../source/error-code.js';
import { sha256 } from '../../source/sha256.js';
import type { FileFacts } from '../engine/engine.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import type { DataFile } from '../files/data-file.js';
import { decodeFile, firstForeignLine, namedEncoding } from '../files/decode-file.js';

export interface FileText {
  /** Without a byte order mark. */
  readonly text: string;
  /** True for UTF-8. */
  readonly isPlain: boolean;
  readonly facts: FileFacts;
}

/** Throws `UnreadableData` where the bytes are none in the encoding that is declared. */
export async function fileText(file: DataFile, declared: string | null): Promise<FileText> {
  const bytes = bytesOf(file);
  const facts = { path: file.path, sha256: sha256(bytes), guessedEncoding: null };
  const named = namedEncoding(file.head, declared);
  if ((named ?? 'utf-8') === 'utf-8' && isUtf8(bytes)) {
    const text = isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8').replace(/^\ufeff/, '');
    return { text, isPlain: true, facts };
  }
  const encoding = named ?? 'windows-1252';
  const line = named === null ? await firstForeignLine(file.absolute) : null;
  let text = '';
  for await (const piece of decodeFile(file, encoding, [bytes])) text += piece;
  return { text, isPlain: false, facts: { ...facts, guessedEncoding: line === null ? null : { encoding, line } } };
}

/** All bytes of a file. */
export function bytesOf({ path, absolute, bytes, head }: DataFile): Buffer {
  if (head.length === bytes) return head;
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw new UnreadableData(path, `the system says ${errorCode(error)}`);
  }
}
