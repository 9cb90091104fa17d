/** A column as pieces of a longer text, which become texts only where somebody asks for the column. */
import { type Column, codeOf, type KnownTexts, knownTexts } from './column.js';

export interface Pieces {
  /** For each row where its piece begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Rows whose text does not stand anywhere as it is: quotes in it are doubled there. */
  readonly others: Map<number, string>;
}

/** Room for at most `most` rows. */
export function emptyPieces(most: number): Pieces {
  return { starts: new Int32Array(most), ends: new Int32Array(most), others: new Map() };
}

/** The column of the first `rows` pieces of `whole`. */
export function columnOf(whole: string, { starts, ends, others }: Pieces, rows: number): Column {
  const known = knownTexts();
  const codes = new Uint32Array(rows);
  lookUp(whole, starts, ends, codes, known);
  for (const [row, text] of others) if (row < rows) codes[row] = codeOf(known, text);
  return { texts: known.texts, codes };
}

// A loop by itself: what follows a long loop in one function is not yet compiled when it ends, and takes all of it back to the slow way.
function lookUp(whole: string, starts: Int32Array, ends: Int32Array, codes: Uint32Array, known: KnownTexts): void {
  // Few answers are the first of their kind: what began with the same sign and was as long is mostly the same, and no text has to be made to see
  // it. Single signs take no way of their own, since what is compiled for them alone would not do for the texts of the next column.
  const alike = new Uint32Array(128 * longest);
  for (let row = 0; row < codes.length; row += 1) {
    const start = starts[row] ?? 0;
    const length = (ends[row] ?? 0) - start;
    if (length === 0) continue;
    const place = (whole.charCodeAt(start) % 128) * longest + (length < longest ? length : 0);
    let code = alike[place] ?? 0;
    if (code === 0 || !stands(known.texts[code] ?? '', whole, start, length)) {
      code = codeOf(known, whole.slice(start, start + length));
      alike[place] = code;
    }
    codes[row] = code;
  }
}

// Longer texts share one place for each first sign.
const longest = 32;

/** True where the text is the piece of `whole` that begins there and is so long. */
function stands(text: string, whole: string, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(at) !== whole.charCodeAt(start + at)) return false;
  return true;
}
