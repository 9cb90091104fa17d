/** Codes for rows of long data: each stands for the columns that a row belongs to, and the numbers it holds there. */
import type { LongNumber } from '../engine/row-query.js';

export type CodeMeaning = readonly Pick<LongNumber, 'column' | 'number'>[];

export interface LongCodes {
  /** For each key its texts; the code of a row counts through all their combinations, the last key fastest. */
  readonly texts: readonly (readonly string[])[];
  /** By code. */
  readonly meanings: ReadonlyMap<number, CodeMeaning>;
}

/** Null where there is no number at all. */
export function longCodes(numbers: readonly LongNumber[]): LongCodes | null {
  const width = numbers[0]?.texts.length ?? 0;
  if (width === 0) return null;
  const indexes = Array.from({ length: width }, () => new Map<string, number>());
  for (const { texts } of numbers) {
    for (const [key, index] of indexes.entries()) {
      const text = texts[key] ?? '';
      if (!index.has(text)) index.set(text, index.size);
    }
  }
  const meanings = new Map<number, Pick<LongNumber, 'column' | 'number'>[]>();
  for (const { texts, column, number } of numbers) {
    const code = indexes.reduce((sum, index, key) => sum * index.size + (index.get(texts[key] ?? '') ?? 0), 0);
    const known = meanings.get(code) ?? [];
    meanings.set(code, known);
    if (!known.some((one) => one.column === column)) known.push({ column, number });
  }
  return { texts: indexes.map((index) => [...index.keys()]), meanings };
}
