/** What of the answers of one source its drivers are computed with. */
import type { PairSums, Question, Rows } from '../../evidence/evidence.js';
import { completeIndexes, completeRows } from '../statistics/products/complete-rows.js';
import {
  completeQuestions,
  type PairwiseCorrelations,
  pairwiseCorrelations,
  smallestCount,
  submatrix,
} from '../statistics/products/correlation-matrix.js';
import { pairSums } from '../statistics/products/pair-sums.js';
import { repairedCorrelations } from '../statistics/products/repaired-correlations.js';
import { completeShare, upwards, upwardsPairs } from './driver-columns.js';
import type { Drivers } from './driver-types.js';

// From this share of complete rows on, the incomplete ones are left out; below it every pair is taken as it is.
const enoughComplete = 0.8;
const fewestPairs = 30;

/** The answers of respondents side by side. */
export interface DriverData {
  readonly source: string;
  readonly questions: readonly Question[];
  readonly rows: Rows;
  readonly outcome: Float64Array;
  /** Sums over all respondents, where `rows` holds only a part of them; the outcome comes last. */
  readonly pairs: readonly (readonly PairSums[])[] | null;
}

/** Columns and correlations without what is missing. */
export interface DriverDesign {
  /** A column per question, then the outcome. */
  readonly used: readonly Float64Array[];
  readonly all: PairwiseCorrelations;
  /** The columns that are drivers, and that of the outcome. */
  readonly drivers: readonly number[];
  readonly outcome: number;
  readonly missing: Drivers['missing'];
  /** Respondents; where pairs are taken as they are, those of the smallest. */
  readonly n: number;
  /** The correlations of the drivers with each other, and with the outcome. */
  readonly inner: readonly (readonly number[])[];
  readonly withOutcome: readonly number[];
  /** The largest change that made correlations of different people fit together; 0 where none was needed. */
  readonly changed: number;
}

/** Null where no driver has a correlation with all others. */
export function driverDesign(data: DriverData): DriverDesign | null {
  const columns = [...data.rows.columns.map((column, index) => upwards(column, data.questions[index])), data.outcome];
  const outcome = columns.length - 1;
  const complete = completeIndexes(columns);
  const missing = data.pairs === null && completeShare(data.outcome, complete.length) >= enoughComplete ? 'listwise' : 'pairwise';
  const used = missing === 'listwise' ? completeRows(columns, complete) : columns;
  const all = correlationsOf(used, data.pairs && upwardsPairs(data.pairs, data.questions), missing);
  const drivers = completeQuestions(all, outcome).filter((index) => index !== outcome);
  const matrix = submatrix(all, [...drivers, outcome]);
  if (drivers.length === 0 || matrix === null) return null;
  const { matrix: whole, changed } = repairedCorrelations(matrix);
  const inner = whole.slice(0, -1).map((row) => row.slice(0, -1));
  const withOutcome = (whole.at(-1) ?? []).slice(0, -1);
  const n = missing === 'listwise' ? (used[0]?.length ?? 0) : (smallestCount(all, [...drivers, outcome]) ?? 0);
  return { used, all, drivers, outcome, missing, n, inner, withOutcome, changed };
}

function correlationsOf(columns: readonly Float64Array[], pairs: DriverData['pairs'], missing: Drivers['missing']): PairwiseCorrelations {
  return pairwiseCorrelations(pairs ?? pairSums(columns), missing === 'listwise' ? 3 : fewestPairs);
}
