/** What is known of drivers. */
import type { Grouping } from '../grouping.js';
import type { Interval } from '../statistics/interval.js';

export interface DriverRequest {
  readonly grouping: Grouping;
  /** Null: everybody. */
  readonly group: string | null;
  readonly seed: number;
}

/** Why a driver is not ranked. */
export type Excluded =
  /** Everybody gave the same answer. */
  | 'no-variance'
  /** Too few people answered it together with another question. */
  | 'too-few-pairs'
  /** The better it is rated, the worse the judgement: a coding to check, or hidden behind another driver. */
  | 'negative';

export interface Driver {
  readonly touchpoint: string;
  readonly measure: string;
  /** The part of R² that goes with it; null where it was left out of the computation. */
  readonly lmg: number | null;
  /** That part as a share of R², 0–1, with the interval of the share; the interval is null where nothing was resampled. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In how many of the replicates it comes first, and among the first three: 0–1. */
  readonly first: number | null;
  readonly topThree: number | null;
  /** Its correlation with the outcome by itself, and the interval of that; the interval is null for few, and at exactly ±1. */
  readonly correlation: number | null;
  readonly correlationInterval: Interval | null;
  /** Checks by other methods; null where it was left out of the computation, and beta and inflation where other drivers explain it. */
  readonly weight: number | null;
  readonly beta: number | null;
  readonly inflation: number | null;
  /** How many answered it and gave an outcome. */
  readonly n: number;
  readonly excluded: Excluded | null;
}

export interface Drivers {
  readonly source: string;
  readonly drivers: readonly Driver[];
  /** The share of the variance of the outcome that all drivers explain together, 0–1. */
  readonly r2: number;
  /** Respondents with an outcome. */
  readonly respondents: number;
  /** Listwise: respondents who answered everything; pairwise: the fewest behind any correlation. */
  readonly n: number;
  readonly missing: 'listwise' | 'pairwise';
  /** `too-few`: fewer than 5 respondents a driver; `indicative`: fewer than 10, or than 50 in all. */
  readonly status: 'too-few' | 'indicative' | 'ok';
  /** False where they explain so little that their order means nothing. */
  readonly explains: boolean;
  /** True where all ratings move together, so that nobody can tell the drivers apart. */
  readonly halo: boolean;
  /** The largest change that made correlations of different people fit together; 0 where none was needed. */
  readonly repaired: number;
  /** Replicates behind the intervals; 0 where nothing was resampled. */
  readonly replicates: number;
  /** True where the intervals come from a part of the respondents. */
  readonly sampled: boolean;
}
