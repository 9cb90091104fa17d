/**
 * What the evidence needs from whatever holds the data: columns, counts of texts, sums, rows. The embedded engine reads files beside the
 * feedback sources; a database server can do the same where the data already are. Texts come as they stand in the data: what they
 * mean is decided here, once for all engines.
 */
import type { Window } from '../model/window.js';
import type { PairSums } from './evidence.js';
import type { DecimalSign } from './number.js';

export interface Engine {
  /** Gets the data ready. Throws `UnreadableData` where they cannot be read. */
  open(request: TableRequest): Promise<Table>;
  /** Gives back everything the engine holds, whatever is going on: what runs is broken off. */
  close(): void;
}

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
  rows(query: RowQuery): Promise<RowTable>;
  pairs(query: PairQuery): Promise<readonly (readonly PairSums[])[]>;
  /** The files, their fingerprints, and what had to be guessed to read them. */
  files(): Promise<readonly FileFacts[]>;
}

export interface FileFacts {
  readonly path: string;
  readonly sha256: string;
  /** The first line that is not UTF-8, where nothing says what it is; null where there was nothing to guess. */
  readonly guessedEncoding: { readonly encoding: string; readonly line: number } | null;
}

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

export interface Filter {
  readonly column: number;
  readonly texts: readonly string[];
  /** Also rows without a text there. */
  readonly orNone: boolean;
  readonly negated: boolean;
}

export interface CountQuery extends BaseQuery {
  /** Columns whose texts keep groups apart. */
  readonly by: readonly number[];
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
  /** YYYY-MM; null where there is no date. */
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
export interface SumQuery extends BaseQuery {
  readonly by: readonly number[];
  readonly summed: readonly number[];
  /** Texts that are to be counted although they could be numbers. */
  readonly codes: readonly string[];
  readonly multiplicity: number | null;
  /** Limits to compare with. */
  readonly limits: readonly Limit[];
}

export interface Limit {
  readonly value: number;
  readonly better: 'lower' | 'higher';
}

export interface SumGroup extends Omit<Group, 'texts' | 'weight' | 'squaredWeight'> {
  /** Null: numbers, and these are their sums. */
  readonly text: string | null;
  readonly isNumber: boolean;
  readonly sum: number;
  readonly squares: number;
  /** How many are at least as good as each of the limits. */
  readonly within: readonly number[];
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

/** Numbers made of texts, as decided before. */
export interface Decoded {
  /** The columns whose texts are looked up, one or two together; of several the first that gives a number counts. */
  readonly columns: readonly (readonly number[])[];
  /** By text, those of two columns joined by `textSeparator`; a text that is not here gives no number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Only rows that fit all filters of one of these lists; all rows where there is none. */
  readonly either: readonly (readonly Filter[])[];
}

/** Stands between two texts that belong together. */
export const textSeparator = '\u001f';

export interface RowQuery extends BaseQuery {
  readonly columns: readonly Decoded[];
  /** Columns of dates beside that of the answer. */
  readonly dates: readonly Time[];
  /** Columns whose texts are wanted as they stand. */
  readonly texts: readonly number[];
  readonly weight: number | null;
  /** Long data: the column of the respondent, whose rows become one: for each column the first that there is, in the order of the data. */
  readonly pivot: number | null;
  /** Rows in the data: there can be no more. */
  readonly most: number;
  /** Where more fit, every k-th is taken. */
  readonly limit: number;
}

/** One item a row, or a respondent, in the order of the data. */
export interface RowTable {
  /** How many fit, those left out by the limit included. */
  readonly total: number;
  /** NaN where a text gives no number. */
  readonly columns: readonly Float64Array[];
  /** Days since 1970-01-01, NaN where there is none: those of the answers (null without a time), and of the further dates. */
  readonly days: Float64Array | null;
  readonly dates: readonly Float64Array[];
  /** Empty where there is none. */
  readonly texts: readonly (readonly string[])[];
  /** NaN where there is no weight above zero. */
  readonly weights: Float64Array | null;
  /** The newest day of the answers and the further dates in all of the data, whatever the filters; null where there is none. */
  readonly newest: number | null;
}

/** The numbers of the columns must be whole: sums of whole numbers are exact in any order. */
export interface PairQuery extends BaseQuery {
  readonly columns: readonly Decoded[];
  readonly pivot: number | null;
}

/** The data cannot be read: what is wrong, in which file. `reason` is a clause that can follow "cannot be read: ". */
export class UnreadableData extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'UnreadableData';
  }
}
