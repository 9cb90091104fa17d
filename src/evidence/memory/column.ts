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
  build(rows: number): Column;
}

/** For at most `most` rows; those without a text have none. */
export function columnBuilder(most: number): ColumnBuilder {
  const codes = new Uint32Array(most);
  const known = knownTexts();
  return {
    add: (row, text) => {
      codes[row] = codeOf(known, text);
    },
    build: (rows) => ({ texts: known.texts, codes: codes.subarray(0, rows) }),
  };
}

/** Texts as they are met, and which each is. */
export interface KnownTexts {
  readonly texts: string[];
  readonly places: Map<string, number>;
}

/** With the empty text, whose code is 0. */
export function knownTexts(): KnownTexts {
  return { texts: [''], places: new Map([['', 0]]) };
}

// No function of the texts themselves: what is compiled for those of one column would be thrown away at the next.
export function codeOf({ texts, places }: KnownTexts, text: string): number {
  let code = places.get(text);
  if (code === undefined) {
    code = texts.push(text) - 1;
    places.set(text, code);
  }
  return code;
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
