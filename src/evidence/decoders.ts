/** What the texts of a source stand for, question by question, as the counts have shown: rows can then be read as numbers. */
import { type Decoded, type Filter, textSeparator } from './engine.js';
import type { Question } from './evidence.js';
import { contentOf } from './question-at.js';

export interface Decoders {
  /** That `texts` in `columns`, in rows that fit `filters`, are `value`. */
  learn(question: Question, columns: readonly number[], filters: readonly Filter[], texts: readonly (string | null)[], value: number): void;
  /** Null for a question whose answers nobody has given. */
  decodedOf(question: Question): Decoded | null;
}

interface Known {
  readonly columns: Map<string, readonly number[]>;
  readonly numbers: Map<string, number>;
  readonly either: Map<string, readonly Filter[]>;
}

export function decoders(): Decoders {
  const known = new Map<string, Known>();
  return {
    learn(question, columns, filters, texts, value) {
      const content = contentOf(question);
      const one = known.get(content) ?? { columns: new Map(), numbers: new Map(), either: new Map() };
      known.set(content, one);
      one.columns.set(columns.join(), columns);
      one.numbers.set(texts.map((text) => text ?? '').join(textSeparator), value);
      if (filters.length > 0) one.either.set(JSON.stringify(filters), filters);
    },
    decodedOf(question) {
      const one = known.get(contentOf(question));
      return one === undefined ? null : { columns: [...one.columns.values()], numbers: one.numbers, either: [...one.either.values()] };
    },
  };
}
