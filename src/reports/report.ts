/** What a report is: data for programs, and a few kinds of block for people. */
import type { Language } from '../text/locale.js';
import type { Chart } from './chart.js';

/** How the value of a cell is to be shown; only `formats/` rounds. */
export type CellType =
  /** A text as it is. */
  | 'text'
  /** An id: never cut. */
  | 'id'
  /** A whole number. */
  | 'count'
  /** 0–100, one decimal. */
  | 'score'
  /** Any number, one decimal. */
  | 'number'
  /** A correlation, −1 to 1, two decimals. */
  | 'correlation'
  /** A signed difference of scores, one decimal. */
  | 'difference'
  /** 0–1, shown as a percentage with one decimal. */
  | 'share'
  /** A probability of the null hypothesis: three decimals, or < 0.001. */
  | 'p'
  /** `{ low, high }` of scores. */
  | 'interval'
  /** `{ low, high }` of shares. */
  | 'share-interval'
  /** `{ low, high }` of differences. */
  | 'difference-interval'
  /** `{ low, high }` of correlations. */
  | 'correlation-interval'
  /** `{ low, high }` of whole numbers: ranks. */
  | 'range'
  /** YYYY-MM-DD. */
  | 'date'
  /** 0–100 as a bar. */
  | 'bar'
  /** −100–100 as a bar to either side. */
  | 'difference-bar'
  /** A series of numbers or nulls as a small line. */
  | 'sparkline'
  /** `{ amount, currency }`. */
  | 'money';

export interface CellInterval {
  readonly low: number;
  readonly high: number;
}

/** Null is unknown and shown as a dash; never as zero. */
export type Cell =
  | string
  | number
  | null
  | CellInterval
  | readonly (number | null)[]
  | { readonly amount: number; readonly currency: string };

export interface Column {
  /** What `--columns` and `--sort` call it, in kebab-case, the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly type: CellType;
  /**
   * Columns with the highest number go first, together where there is no room; 1 goes only where the names of a row have a line of their own already,
   * 0 or absent stays.
   */
  readonly drop?: number;
  /** The key of the figure that this is the interval, the number of answers or the range of: it stays and goes with that one. */
  readonly of?: string;
}

export interface TableRow {
  /** Cells in the order of the columns. */
  readonly cells: readonly Cell[];
  /** What the row is about, for filters and links: `touchpoint`, `hotline`. */
  readonly about: { readonly type: string; readonly id: string } | null;
  /** Emphasis: bad news, good news, or stepping back. */
  readonly tone?: 'bad' | 'good' | 'quiet';
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Sentence {
  readonly text: string;
  /** Keys of the columns that it explains: where none of them is shown, it need not be said. None: it speaks of more than columns. */
  readonly explains: readonly string[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: 'note' | 'bad' | 'good';
  /** The sentences of the text, where some of them need not be said. */
  readonly sentences?: readonly Sentence[];
}

/** Sentences of one kind, one below the other. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Kebab-case, unique in the report: the name of its CSV. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What is said instead of an empty table. */
  readonly empty: string;
}

export interface ChartBlock {
  readonly kind: 'chart';
  /** Kebab-case, unique in the report: the name of its file. */
  readonly name: string;
  /** What it shows, as a sentence: the alternative text. */
  readonly description: string;
  readonly chart: Chart;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ChartBlock;

/** The part of a report that is a contract with other programs; full precision, ids and status words, no prose but `notes`. */
export interface ReportData {
  readonly rows: readonly object[];
  readonly notes: readonly string[];
  readonly [further: string]: unknown;
}

export interface Report {
  readonly name: string;
  readonly title: string;
  /** What the whole report says in one line: window, n, interval. */
  readonly subtitle: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly data: ReportData;
  /** The newest day that the evidence speaks of, or the day given by `--as-of`; null without any dated evidence. */
  readonly asOf: string | null;
  readonly workspace: string;
  readonly provenance: Provenance;
}

/** From what, and how, the numbers were computed. */
export interface Provenance {
  readonly version: string;
  readonly revision: string | null;
  readonly windows: readonly { readonly name: string; readonly first: string; readonly last: string }[];
  readonly sources: readonly {
    readonly id: string | null;
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
    readonly rows: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly weighted: boolean;
    readonly outside: number;
  }[];
  readonly confidence: 0.95;
  readonly seed: number;
  /** Targets, weights and thresholds that the numbers depend on. */
  readonly settings: Readonly<Record<string, unknown>>;
}
