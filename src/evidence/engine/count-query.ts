/** What an engine is asked to count, and what it answers. */
import type { Window } from '../../model/window.js';
import type { DecimalSign } from '../answers/number.js';

/** Which column holds dates and how they are written, as `dates.ts` writes patterns; `empty` are further texts that stand for no date. */
export interface Time {
  readonly column: number;
  readonly pattern: string;
  readonly empty: readonly string[];
}

/** What all queries have in common. Columns are indexes. */
export interface BaseQuery {
  readonly time: Time | null;
  /** A row belongs to the first window that its date lies in. */
  readonly windows: readonly Window[];
  readonly decimal: DecimalSign | null;
  /** Only rows whose text in a column, without blanks around it, is one of these; or only the others. */
  readonly filter: readonly Filter[];
}

/** Which rows count, by one column. */
export interface Filter {
  readonly column: number;
  readonly texts: readonly string[];
  /** Also rows without a text there. */
  readonly orNone: boolean;
  readonly negated: boolean;
}

/** What keeps groups apart beside what is counted. */
export interface GroupQuery extends BaseQuery {
  /** Columns whose texts do. */
  readonly by: readonly number[];
  /** Whether months do. */
  readonly monthly: boolean;
}

/** Counts of texts, in one pass over the data. */
export interface CountQuery extends GroupQuery {
  /** What is counted: one column, or two whose texts belong together. Each is counted on its own. */
  readonly counted: readonly (readonly number[])[];
  readonly weight: number | null;
  /** The column that says how many answers a row stands for. */
  readonly multiplicity: number | null;
}

/** Rows with the same texts. */
export interface Group {
  readonly by: readonly (string | null)[];
  /** Index into what was counted. */
  readonly item: number;
  readonly texts: readonly (string | null)[];
  /** Index into the windows; −1 where the row lies in none, or there are windows and it has no date. 0 where there are no windows. */
  readonly window: number;
  /** YYYY-MM; null where there is no date, and where months are not kept apart. */
  readonly month: string | null;
  /** True where there is a text for the date that is none. */
  readonly badDate: boolean;
  /** Days since 1970-01-01; null where no usable row has a date. */
  readonly first: number | null;
  readonly last: number | null;
  readonly rows: number;
  /** Rows with a weight and a multiplicity that are numbers, the weight above zero; all where there are none. */
  readonly usable: number;
  /** Answers: the sum of the multiplicities of usable rows. */
  readonly answers: number;
  /** The sums of the weights and of their squares over these answers. */
  readonly weight: number;
  readonly squaredWeight: number;
  /** Weights or multiplicities with a decimal comma, with a decimal point, and with a comma that could part thousands. */
  readonly commas: number;
  readonly points: number;
  readonly thousands: number;
}

/** Sums of numbers; texts that are no numbers, and codes, are counted by text. */
export interface SumQuery extends GroupQuery {
  readonly summed: readonly number[];
  /** Texts that are to be counted although they could be numbers. */
  readonly codes: readonly string[];
  readonly multiplicity: number | null;
  /** Limits to compare with. */
  readonly limits: readonly Limit[];
}

/** A value to be held: `lower` or `higher` is better. */
export interface Limit {
  readonly value: number;
  readonly better: 'lower' | 'higher';
}

/** Rows with a number, or with the same text that is none. */
export interface SumGroup extends Omit<Group, 'texts' | 'weight' | 'squaredWeight'> {
  /** Null: numbers, and these are their sums. */
  readonly text: string | null;
  readonly isNumber: boolean;
  readonly sum: number;
  readonly squares: number;
  /** How many are at least as good as each of the limits. */
  readonly within: readonly number[];
}
