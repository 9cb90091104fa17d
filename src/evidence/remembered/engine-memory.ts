/** What data have answered before: where it is known, nothing is read again. */
import type { TableRequest } from '../engine/engine.js';

export interface EngineMemory {
  /** Null where nothing may be remembered of these data. */
  about(request: TableRequest): TableMemory | null;
}

/** What is remembered of one state of the data of a source. Answers are data as JSON has them. */
export interface TableMemory {
  /** Null where the question has not been asked before. */
  recall(question: string): { readonly answer: unknown } | null;
  keep(question: string, answer: unknown): void;
}
