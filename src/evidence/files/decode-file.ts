/** The text of a file in any of the encodings that data come in, piece by piece. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { UnreadableData } from '../engine/unreadable-data.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';

/** The text without its byte order mark; `chunks` are its bytes. Throws `UnreadableData` where they are none in that encoding. */
export async function* decodeFile(
  file: { readonly path: string; readonly absolute: string },
  encoding: Encoding,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer> = createReadStream(file.absolute, { highWaterMark: 64 * 1024 }),
): AsyncGenerator<string> {
  const decode = decoderFor(encoding);
  const fail = async (line: number, bytes: Buffer | null) => {
    const exact = encoding === 'utf-8' ? await firstForeignLine(file.absolute) : line + linesBefore(bytes);
    throw new UnreadableData(file.path, `line ${exact ?? line} is not ${encoding.toUpperCase().replace('WINDOWS', 'windows')}`);
  };
  let line = 1;
  for await (const chunk of chunks) {
    const text = decode(chunk) ?? (await fail(line, chunk));
    line += lineEnds(text);
    yield text;
  }
  yield decode(null) ?? (await fail(line, null));
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** How many lines of a piece stand before the first byte that windows-1252 does not know. */
function linesBefore(bytes: Buffer | null): number {
  const text = bytes?.toString('latin1') ?? '';
  return lineEnds(text.slice(0, Math.max(0, text.search(unknownInWindows))));
}

/** Turns bytes into text; null ends it. Null comes back where that is not possible. */
function decoderFor(encoding: Encoding): (bytes: Buffer | null) => string | null {
  if (encoding === 'iso-8859-1') return (bytes) => bytes?.toString('latin1') ?? '';
  if (encoding === 'windows-1252') return (bytes) => fromWindows(bytes?.toString('latin1') ?? '');
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return null;
    }
  };
}

// Not TextDecoder: some versions of Node take windows-1252 for ISO 8859-1. A blank stands where windows-1252 has no character.
const windowsCharacters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const unknownInWindows = /[\x81\x8d\x8f\x90\x9d]/;

function fromWindows(text: string): string | null {
  if (unknownInWindows.test(text)) return null;
  return text.replace(/[\x80-\x9f]/g, (control) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80));
}

/** The encoding that the first bytes or the declaration name; null where nothing does. */
export function namedEncoding(head: Buffer, declared: string | null): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (declared === 'utf-16') return 'utf-16le';
  return declared === 'utf-8' || declared === 'windows-1252' || declared === 'iso-8859-1' ? declared : null;
}

/** The first line with bytes that are no UTF-8; null where all are. */
export async function firstForeignLine(absolute: string): Promise<number | null> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(absolute, { highWaterMark: 1024 * 1024 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    const end = bytes.lastIndexOf(10) + 1;
    const lines = bytes.subarray(0, end);
    if (!isUtf8(lines)) return line + foreignLine(lines);
    for (let at = lines.indexOf(10); at !== -1; at = lines.indexOf(10, at + 1)) line += 1;
    rest = bytes.subarray(end);
  }
  return isUtf8(rest) ? null : line;
}

/** How many lines stand before the first that is no UTF-8. */
function foreignLine(lines: Buffer): number {
  let before = 0;
  for (let start = 0, end = lines.indexOf(10); end !== -1; start = end + 1, end = lines.indexOf(10, start)) {
    if (!isUtf8(lines.subarray(start, end))) return before;
    before += 1;
  }
  return before;
}
