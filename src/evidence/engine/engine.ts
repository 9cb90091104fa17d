/**
 * What the evidence needs from whatever holds the data: columns, counts of texts, sums, rows. The embedded engine reads files beside the
 * feedback sources; a database server can do the same where the data already are. Texts come as they stand in the data: what they
 * mean is decided here, once for all engines.
 */

import type { DecimalSign } from '../answers/number.js';
import type { PairSums } from '../evidence.js';
import type { CountQuery, Group, SumGroup, SumQuery, Time } from './count-query.js';
import type { LongQuery, RowTable, WideQuery } from './row-query.js';

/** Reads data; one for a run. */
export interface Engine {
  /** Gets the data ready. Throws `UnreadableData` where they cannot be read. */
  open(request: TableRequest): Promise<Table>;
  /** Gives back everything the engine holds, whatever is going on: what runs is broken off. */
  close(): void;
}

/** The data of one source, and how they are written; null where the source does not say. */
export interface TableRequest {
  /** Paths relative to the workspace, in the order of the rows. */
  readonly files: readonly string[];
  readonly delimiter: string | null;
  readonly encoding: string | null;
  /** The columns that are asked for: they tell which sign parts the fields. */
  readonly columns: readonly string[];
}

/** The data of one source as one table. */
export interface Table {
  /** The names as they stand in the data, those of the first file first; a name can occur more than once. */
  readonly columns: readonly string[];
  /** The files that lack a column, by its index. */
  lacking(column: number): readonly string[];
  /** Some texts of a column, from the beginning of the data. */
  sample(column: number): Promise<readonly string[]>;
  count(query: CountQuery): Promise<readonly Group[]>;
  sum(query: SumQuery): Promise<readonly SumGroup[]>;
  /** Every shape that the texts of a column have: for dates, where the sample leaves a doubt. */
  shapes(column: number): Promise<readonly Shape[]>;
  /** The most frequent texts of a column that are not what they should be, at most three. */
  strays(stray: Stray): Promise<readonly string[]>;
  wideRows(query: WideQuery): Promise<RowTable>;
  longRows(query: LongQuery): Promise<RowTable>;
  /** Sums over pairs of columns, of each with those before it and itself. The numbers must be whole: then sums are exact in any order. */
  widePairs(query: WideQuery): Promise<readonly (readonly PairSums[])[]>;
  longPairs(query: LongQuery): Promise<readonly (readonly PairSums[])[]>;
  /** The newest of some dates in all of the data, as days since 1970-01-01; null where there are none. */
  newest(times: readonly Time[]): Promise<number | null>;
  /** The files, their fingerprints, and what had to be guessed to read them. */
  files(): Promise<readonly FileFacts[]>;
  /**
   * What `compute` makes of these data and of nothing but what `about` says: known already where it has been computed before. Only where answers are
   * remembered; then it must be data as JSON has them.
   */
  derived?<Result>(about: unknown, compute: () => Promise<Result>): Promise<Result>;
}

/** What is told of a file that was read. */
export interface FileFacts {
  readonly path: string;
  readonly sha256: string;
  /** The first line that is not UTF-8, where nothing says what it is; null where there was nothing to guess. */
  readonly guessedEncoding: { readonly encoding: string; readonly line: number } | null;
}

/** Texts that are no date, no weight above zero, or no whole number. */
export type Stray =
  | { readonly kind: 'date'; readonly time: Time }
  | { readonly kind: 'weight' | 'count'; readonly column: number; readonly decimal: DecimalSign | null };

/** Texts that differ in their digits only. */
export interface Shape {
  /** The text up to a blank or a T, each digit as 9: `99.9.9999`. */
  readonly shape: string;
  readonly rows: number;
  /** The highest first and the highest second number in it; null where there is none. */
  readonly highest: readonly (number | null)[];
}
