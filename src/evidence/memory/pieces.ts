/** A column as pieces of a longer text, which become texts only where somebody asks for the column. */
import { type Column, type KnownTexts, knownTexts } from './column.js';

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
  for (const [row, text] of others) if (row < rows) codes[row] = known.codeOf(text);
  return { texts: known.texts, codes };
}

// A loop by itself: what follows a long loop in one function is not yet compiled when it ends, and takes all of it back to the slow way.
function lookUp(whole: string, starts: Int32Array, ends: Int32Array, codes: Uint32Array, known: KnownTexts): void {
  // Most answers are one digit: they are found without a text being made of them.
  const bySign = new Uint32Array(128);
  for (let row = 0; row < codes.length; row += 1) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    const sign = end - start === 1 ? whole.charCodeAt(start) : 128;
    let code = sign < 128 ? (bySign[sign] ?? 0) : 0;
    if (code === 0) {
      code = known.codeOf(whole.slice(start, end));
      if (sign < 128) bySign[sign] = code;
    }
    codes[row] = code;
  }
}
