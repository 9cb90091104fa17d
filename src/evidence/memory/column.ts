/** A column in memory: each different text once, and for each row which of them it is. */

export interface Column {
  /** The first is the empty text, which stands for none. */
  readonly texts: readonly string[];
  /** For each row the place of its text. */
  readonly codes: Uint32Array;
}

export interface ColumnBuilder {
  /** The text of a row; empty is none. */
  add(row: number, text: string): void;
  /** The same for a piece of a longer text, which is cut out only where it is new. */
  addPiece(row: number, source: string, start: number, end: number): void;
  build(rows: number): Column;
}

/** For at most `most` rows; those without a text have none. */
export function columnBuilder(most: number): ColumnBuilder {
  const texts = [''];
  const codes = new Uint32Array(most);
  const byText = new Map<string, number>();
  // Most answers are one digit: they are found without a text being made of them.
  const bySign = new Uint32Array(128);
  const add = (row: number, text: string): number => {
    let code = text === '' ? 0 : byText.get(text);
    if (code === undefined) {
      code = texts.length;
      texts.push(text);
      byText.set(text, code);
    }
    codes[row] = code;
    return code;
  };
  return {
    add,
    addPiece(row, source, start, end) {
      const sign = end - start === 1 ? source.charCodeAt(start) : 128;
      const known = sign < 128 ? (bySign[sign] ?? 0) : 0;
      if (known !== 0) codes[row] = known;
      else {
        const code = add(row, source.slice(start, end));
        if (sign < 128) bySign[sign] = code;
      }
    },
    build: (rows) => ({ texts, codes: codes.subarray(0, rows) }),
  };
}

/** For each row the number that belongs to its text, which is asked for once for each different text. */
export function numbersOf({ texts, codes }: Column, numberOf: (text: string) => number): Float64Array {
  const byCode = Float64Array.from(texts, numberOf);
  const numbers = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) numbers[row] = byCode[codes[row] ?? 0] ?? Number.NaN;
  return numbers;
}

/** The column without the rows that are not among `rows`. */
export function pickedRows({ texts, codes }: Column, rows: Uint32Array): Column {
  return { texts, codes: rows.map((row) => codes[row] ?? 0) };
}
