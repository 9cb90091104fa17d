/** The charts that reports ask for: what is to be seen, not how it is drawn. */

/** A value that may be unknown, with its interval where there is one. */
export interface Mark {
  /** The name for people. */
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How far it can be trusted: solid, pale, or hollow. */
  readonly certainty: 'measured' | 'few' | 'assumed';
}

/** One mark a line with its interval, on 0–100: quality. */
export interface IntervalChart {
  readonly kind: 'intervals';
  readonly axis: string;
  readonly marks: readonly Mark[];
  /** A target to draw as a line; null where there is none. */
  readonly target: { readonly value: number; readonly label: string } | null;
}

/** One bar a line, with a range: relevance. */
export interface BarChart {
  readonly kind: 'bars';
  readonly axis: string;
  readonly marks: readonly Mark[];
}

/** Importance against performance, with crosshair and diagonal. */
export interface QuadrantChart {
  readonly kind: 'quadrants';
  readonly axes: { readonly x: string; readonly y: string };
  /** Where the fields meet. */
  readonly crosshair: { readonly x: number; readonly y: number };
  /** The names of the fields: low x and high y, both high, both low, high x and low y. */
  readonly fields: { readonly concentrate: string; readonly keep: string; readonly low: string; readonly overkill: string };
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly xInterval: { readonly low: number; readonly high: number } | null;
    readonly yInterval: { readonly low: number; readonly high: number } | null;
    readonly certainty: Mark['certainty'];
  }[];
}

/** Bars in falling order with the cumulative share. */
export interface ParetoChart {
  readonly kind: 'pareto';
  readonly axes: { readonly value: string; readonly cumulative: string };
  /** `cumulative` is 0–1. */
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly cumulative: number;
  }[];
}

/** A matrix; a null value is drawn as empty, and says why in `text`. */
export interface HeatChart {
  readonly kind: 'heat';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: number | null; readonly text: string }[];
  readonly legend: string;
}

/** A series over time with centre and limits. */
export interface TrendChart {
  readonly kind: 'trend';
  readonly axis: string;
  readonly points: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly signal: boolean;
  }[];
  readonly centre: number | null;
  /** The same for all points, or one for each. */
  readonly limits: Limits | readonly Limits[] | null;
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Shares of a whole, one bar a line. */
export interface StackChart {
  readonly kind: 'stack';
  readonly axis: string;
  readonly parts: readonly string[];
  /** Counts in the order of the parts. */
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

export type Chart = IntervalChart | BarChart | QuadrantChart | ParetoChart | HeatChart | TrendChart | StackChart;
