/** Bytes to text: UTF-8 or a fault, never a guess. */

import { limits } from './limits.js';
import type { Problem } from './problem.js';

/** The text of a file, a leading byte order mark kept; `problem` where the bytes are no UTF-8 or too many. */
export interface Decoded {
  readonly text: string;
  readonly problem: Problem | null;
}

/** The text; `problem` where the bytes are too many or not UTF-8, and then the text is what can be shown of them. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length > limits.fileBytes) {
    return refused('', 'yaml/too-large', `The file is larger than ${limits.fileBytes / 1024} KiB`, 'Split it into several files', 0);
  }
  const text = bytes.toString('utf8');
  if (looksLikeUtf16(bytes))
    return refused(text, 'yaml/encoding', 'The file is in UTF-16, not UTF-8', 'Save it as UTF-8 in your editor', 0);
  if (!text.includes('\ufffd')) return { text, problem: null };
  const written = Buffer.from(text);
  const bad = firstBadByte(bytes, written);
  if (bad === null) return { text, problem: null };
  const offset = written.subarray(0, bad).toString('utf8').length;
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return refused(
    text,
    'yaml/encoding',
    `The byte 0x${byte} is not UTF-8; the file was probably saved as Windows-1252 or Latin-1`,
    'Save it as UTF-8 in your editor',
    offset,
  );
}

function refused(text: string, rule: string, message: string, hint: string, start: number): Decoded {
  return { text, problem: { rule, message, hint, start, end: Math.min(start + 1, text.length) } };
}

function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return true;
  return bytes.length >= 4 && ((first !== 0 && second === 0 && bytes[3] === 0) || (first === 0 && second !== 0 && bytes[2] === 0));
}

/** The index of the first byte that cannot belong to UTF-8; null when all can (the text really holds U+FFFD). `written` is the text as UTF-8. */
function firstBadByte(bytes: Buffer, written: Buffer): number | null {
  if (bytes.equals(written)) return null;
  let index = 0;
  while (bytes[index] === written[index]) index += 1;
  // Where they differ within a character, its first byte is the bad one: up to there both are the same.
  while (((written[index] ?? 0) & 0xc0) === 0x80) index -= 1;
  return index;
}
