/** What the texts of a source stand for, question by question, as the counts have shown: rows can then be read as numbers. */

import { type Decoded, type LongNumber, textSeparator } from '../engine/row-query.js';
import type { Question } from '../evidence.js';
import { contentOf } from './question-at.js';

/** In long data, that rows with these texts hold a number. */
export type KnownNumber = Omit<LongNumber, 'column'>;

/** What has been learnt so far. */
export interface Decoders {
  /** Wide data: that `texts` in `columns` are `number`. */
  learn(question: Question, columns: readonly number[], texts: readonly (string | null)[], number: number): void;
  /** Null for a question whose answers nobody has given. */
  decodedOf(question: Question): Decoded | null;
  /** Long data: that rows with these texts, what they are about and the value, hold the number. */
  learnLong(question: Question, known: KnownNumber): void;
  numbersOf(question: Question): readonly KnownNumber[];
}

/** Nothing learnt yet. */
export function decoders(): Decoders {
  const wide = new Map<string, { readonly columns: Map<string, readonly number[]>; readonly numbers: Map<string, number> }>();
  const long = new Map<string, KnownNumber[]>();
  return {
    learn(question, columns, texts, number) {
      const content = contentOf(question);
      const known = wide.get(content) ?? { columns: new Map(), numbers: new Map() };
      wide.set(content, known);
      known.columns.set(columns.join(), columns);
      known.numbers.set(texts.map((text) => text ?? '').join(textSeparator), number);
    },
    decodedOf(question) {
      const known = wide.get(contentOf(question));
      return known === undefined ? null : { columns: [...known.columns.values()], numbers: known.numbers };
    },
    learnLong(question, number) {
      const content = contentOf(question);
      const known = long.get(content) ?? [];
      long.set(content, known);
      known.push(number);
    },
    numbersOf: (question) => long.get(contentOf(question)) ?? [],
  };
}
