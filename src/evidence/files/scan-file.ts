/** Reads a file once from end to end, beside the query engine: its fingerprint, and whether it holds what the engine would pass over. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type QuoteState, scanQuotes, startOfQuotes } from './scan-quotes.js';

export interface Scan {
  readonly sha256: string;
  /** Bytes that are no UTF-8, control characters, quotes where none belong: to be read with care. */
  readonly isDoubtful: boolean;
}

const chunkBytes = 1024 * 1024;

/** `delimiter` null where only the fingerprint is wanted. */
export async function scanFile(path: string, delimiter: string | null): Promise<Scan> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(chunkBytes);
    let isDoubtful = false;
    let quotes: QuoteState = startOfQuotes;
    // Of a character that a chunk cuts through, its first bytes stand before the next chunk.
    let kept = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, kept, buffer.length - kept, null);
      if (bytesRead === 0) break;
      const fresh = buffer.subarray(kept, kept + bytesRead);
      hash.update(fresh);
      if (delimiter === null || isDoubtful) continue;
      const text = buffer.subarray(0, kept + bytesRead);
      const whole = text.subarray(0, text.length - cutBytes(text));
      quotes = scanQuotes(fresh, delimiter.charCodeAt(0), quotes);
      isDoubtful = !isUtf8(whole) || fresh.includes(0) || quotes.isWrong;
      kept = isDoubtful ? 0 : text.copy(buffer, 0, whole.length);
    }
    return { sha256: hash.digest('hex'), isDoubtful: isDoubtful || kept > 0 || quotes.isOpen };
  } finally {
    await file.close();
  }
}

/** How many bytes at the end belong to a character that is not all there. */
function cutBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
