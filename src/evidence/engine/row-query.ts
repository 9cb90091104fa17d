/** What an engine is asked for where counts will not do: rows side by side. */
import type { BaseQuery, Time } from './count-query.js';

/** Numbers made of texts, as decided before. */
export interface Decoded {
  /** The columns whose texts are looked up, one or two together; of several the first that gives a number counts. */
  readonly columns: readonly (readonly number[])[];
  /** By text, those of two columns joined by `textSeparator`; a text that is not here gives no number. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Stands between two texts that belong together. */
export const textSeparator = '\u001f';

/** What is wanted of each row beside its numbers. */
export interface RowQuery extends BaseQuery {
  /** Columns of dates beside that of the answer. */
  readonly dates: readonly Time[];
  /** Columns whose texts are wanted as they stand. */
  readonly texts: readonly number[];
  readonly weight: number | null;
  /** Where more rows fit, every k-th is taken. */
  readonly limit: number;
}

/** Wide data: one item a row. */
export interface WideQuery extends RowQuery {
  readonly columns: readonly Decoded[];
  /** Rows in the data: there can be no more. */
  readonly most: number;
}

/** Long data: the rows of a respondent become one item, with the first number of each column in the order of the data. */
export interface LongQuery extends RowQuery {
  readonly respondent: number;
  /** Columns whose texts say, together, to which column of the result a number belongs. */
  readonly keys: readonly number[];
  readonly numbers: readonly LongNumber[];
  /** How many columns the result has; then come those that have a column of their own in the data. */
  readonly width: number;
  readonly further: readonly Decoded[];
}

/** That rows with these texts, in the order of the keys, hold a number of a column. No text is as good as an empty one. */
export interface LongNumber {
  readonly texts: readonly (string | null)[];
  readonly column: number;
  readonly number: number;
}

/** One item a row or a respondent, in the order of the data. */
export interface RowTable {
  /** How many fit, those left out by the limit included; of respondents only those with a number. */
  readonly total: number;
  /** NaN where there is no number. */
  readonly columns: readonly Float64Array[];
  /** Days since 1970-01-01, NaN where there is none: those of the answers (null without a time), and of the further dates. */
  readonly days: Float64Array | null;
  readonly dates: readonly Float64Array[];
  /** Empty where there is none. */
  readonly texts: readonly (readonly string[])[];
  /** NaN where there is no weight above zero. */
  readonly weights: Float64Array | null;
}
