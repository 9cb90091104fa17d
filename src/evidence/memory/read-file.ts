/** A data file in memory. */
import type { FileFacts } from '../engine/engine.js';
import type { Column } from './column.js';

export interface ReadFile {
  readonly facts: FileFacts;
  /** The names of its columns; of JSON those that are asked for first. */
  readonly names: readonly string[];
  readonly rows: number;
  /** By name, made when it is asked for; only those that were wanted. */
  readonly columns: ReadonlyMap<string, () => Column>;
  /** How many rows from the beginning a guess may be made of. */
  readonly sample: number;
}

/** A guess is made of so many rows at most. */
export const sampleRows = 500;
