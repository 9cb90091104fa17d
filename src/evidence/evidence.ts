/** What customers said and what was measured, reduced to counts: all that a report knows of the world outside the inventory. */
import type { DataProblem } from '../model/data-problem.js';
import type { Scale } from '../model/scale.js';
import type { Window } from '../model/window.js';
import type { Location } from '../source/location.js';

export type { Scale } from '../model/scale.js';

/** What was asked: about whom, which measure, on which scale. Two questions of one source never have the same content. */
export interface Question {
  /** The feedback source; null for `measurements` in the file of a touchpoint. */
  readonly source: string | null;
  /** Where it is declared: the answer column, the `scales` entry, or the measurement. */
  readonly at: Location;
  /** Null: the company as a whole. */
  readonly touchpoint: string | null;
  readonly journey: string | null;
  readonly step: string | null;
  /** csat, nps, effort, expectation … or the id of a metric; `promise` and `kano` for those two, `outcome` for the outcome of drivers. */
  readonly measure: string;
  /** The promise that the answers are about, where the measure is `promise`. */
  readonly promise: string | null;
  /** The expectation (`touchpoint/expectation`) that the answers are about, where the measure is `kano`. */
  readonly expectation: string | null;
  /**
   * How importance was asked for: by points to hand out, of which the answers are shares (0–100), or by the most (1) and the least (−1) important
   * of a few, the others 0. Null: as a rating, and for all other measures.
   */
  readonly instrument: 'points' | 'best-worst' | null;
  /**
   * Null for metrics. NPS is 0–10; counted as detractors, passives and promoters it is −1–1. Promises are 0–1. The outcome is 0–100.
   * A Kano pair is 5 · functional + dysfunctional, each 0–4 in the order like, expect, neutral, live with, dislike.
   */
  readonly scale: Scale | null;
}

/** How often one answer was given. */
export interface Frequency {
  /** The answer as given, on the scale of the question. */
  readonly value: number;
  /** How many answers. */
  readonly count: number;
  /** The sum of their survey weights; the count where there are none. */
  readonly weight: number;
  /** The sum of their squared weights; the count where there are none. */
  readonly squaredWeight: number;
}

/** A figure of operations: contacts measured, not answers given. Sums are null where only a share is known, and the other way round. */
export interface Readings {
  readonly n: number;
  readonly sum: number | null;
  readonly squares: number | null;
  /** How many were inside the target. */
  readonly within: number | null;
}

/** The answers to one question in one window, month and segment. */
export interface Tally {
  readonly question: Question;
  /** Index into the windows of the request; 0 where it named none. */
  readonly window: number;
  /** The month, YYYY-MM; null where the answers have no date, and where the request takes all months together. */
  readonly period: string | null;
  /** The newest day of these answers, YYYY-MM-DD; null where they have no date, and where there are none. */
  readonly last: string | null;
  /** The segment of each name in `by`, in that order; null where a row belongs to none. */
  readonly segments: readonly (string | null)[];
  /** By value, ascending; empty for metrics. */
  readonly frequencies: readonly Frequency[];
  /** Only for metrics. */
  readonly readings: Readings | null;
  /** Empty, or a code declared as missing. */
  readonly missing: number;
  /** A code declared as not used: no answer, but reach. */
  readonly notUsed: number;
  /** Neither a number on the scale nor a declared code: never used. */
  readonly invalid: number;
}

/** Bad events and departures, as counted in a touchpoint's file (`measurements`). */
export interface IncidentTally {
  readonly touchpoint: string;
  readonly incidents: { readonly n: number; readonly left: number };
  readonly without: { readonly n: number; readonly left: number };
  /** The index of the window of the request that it lies in; 0 where there are none. */
  readonly window: number;
}

/** Where figures come from. */
export interface SourceFacts {
  /** The feedback source; null for the measurements in the files of touchpoints, taken together. */
  readonly id: string | null;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Rows in the data, whether they hold a usable answer or not. */
  readonly rows: number;
  /** The first and last day of the answers, YYYY-MM-DD; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly weighted: boolean;
  /** Rows left out because their date is missing or lies in none of the windows. */
  readonly outside: number;
}

/** Which evidence is wanted, and what is kept apart in it. */
export interface EvidenceRequest {
  /** Disjoint; none: all evidence. */
  readonly windows: readonly Window[];
  /** Names of segments to keep apart; sources that lack one have null there. */
  readonly by: readonly string[];
  /** Whether months are kept apart: true unless it says no, which is several times faster for a survey of some years. */
  readonly monthly?: boolean;
}

/** Answers of respondents side by side, for what counts cannot tell. One item a respondent, in the order of the data. */
export interface Rows {
  /** Respondents in the data that fit the request; more than the rows here where they were too many, and every k-th was taken. */
  readonly total: number;
  /** For each question asked for: the answers as given; NaN where missing, not used or invalid. */
  readonly columns: readonly Float64Array[];
  /** 0–100; null where the source has none. */
  readonly outcome: Float64Array | null;
  /** 1 left, 0 stayed, NaN not followed for long enough; null where the source does not say. */
  readonly left: Float64Array | null;
  /** Null where the source has no survey weights. */
  readonly weights: Float64Array | null;
  /** Only where they are asked for; null, too, where the source does not know them. */
  readonly respondents: readonly string[] | null;
}

/** Which answers of which respondents are wanted side by side. */
export interface RowRequest {
  readonly source: string;
  readonly questions: readonly Question[];
  readonly window: Window | null;
  /** Only respondents in these segments. */
  readonly where: Readonly<Record<string, string>>;
  /** At most so many rows. */
  readonly limit: number;
  /** Also who they are: to read that of thousands takes longer than all their answers. */
  readonly named?: boolean;
}

/** Sums over respondents who answered both of two columns: what correlations need, however many rows there are. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** All that is known from data and from measurements in files: counts at once, respondents where somebody asks. */
export interface Evidence {
  readonly request: EvidenceRequest;
  readonly tallies: readonly Tally[];
  readonly incidents: readonly IncidentTally[];
  readonly sources: readonly SourceFacts[];
  readonly problems: readonly DataProblem[];
  /** Null where the source cannot be read by respondent: aggregated tables, long data without a respondent. */
  rows(request: RowRequest): Promise<Rows | null>;
  /**
   * `sums[i][j]` for j ≤ i, over the questions and, last, the outcome; null like `rows`. `limit` of the request is ignored.
   */
  pairs(request: RowRequest): Promise<readonly (readonly PairSums[])[] | null>;
  /**
   * What `compute` makes of the rows and pairs of a request and of nothing but what `about` says, both data as JSON has them: known already
   * where it has been computed of the same data before.
   */
  derived<Result>(request: RowRequest, about: unknown, compute: () => Promise<Result>): Promise<Result>;
}
