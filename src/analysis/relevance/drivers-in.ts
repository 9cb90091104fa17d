/** The drivers in the answers of one source, from respondents side by side. */
import type { PairSums, Question, Rows } from '../../evidence/evidence.js';
import { correlationInterval } from '../statistics/correlation.js';
import type { Interval } from '../statistics/interval.js';
import { completeIndexes, completeRows } from '../statistics/products/complete-rows.js';
import {
  completeQuestions,
  type PairwiseCorrelations,
  pairwiseCorrelations,
  smallestCount,
  submatrix,
} from '../statistics/products/correlation-matrix.js';
import { pairSums } from '../statistics/products/pair-sums.js';
import { haloShare, repairedCorrelations } from '../statistics/products/repaired-correlations.js';
import { symmetricEigen } from '../statistics/regression/eigen.js';
import { lmg } from '../statistics/regression/lmg.js';
import { type BootstrappedDriver, bootstrapLmg } from '../statistics/regression/lmg-bootstrap.js';
import { answered, completeShare, isConstant, upwards, upwardsPairs } from './driver-columns.js';
import { type DriverDiagnostics, driverDiagnostics } from './driver-diagnostics.js';
import type { Driver, Drivers, Excluded } from './driver-types.js';

export interface DriverData {
  readonly source: string;
  readonly questions: readonly Question[];
  readonly rows: Rows;
  readonly outcome: Float64Array;
  /** Sums over all respondents, where `rows` holds only a part of them; the outcome comes last. */
  readonly pairs: readonly (readonly PairSums[])[] | null;
}

// From this share of complete rows on, the incomplete ones are left out; below it every pair is taken as it is.
const enoughComplete = 0.8;
const fewestPairs = 30;
// Below it the drivers explain too little to be ordered.
const leastR2 = 0.1;
const mostHalo = 0.7;

/** Null where no driver can be told from the others at all. */
export function driversIn(data: DriverData, seed: number): Drivers | null {
  const design = designOf(data);
  if (design === null) return null;
  const { used, all, drivers, outcome, missing, inner, withOutcome } = design;
  const importance = lmg(inner, withOutcome, seed);
  if (importance === null) return null;
  const n = missing === 'listwise' ? (used[0]?.length ?? 0) : (smallestCount(all, [...drivers, outcome]) ?? 0);
  const resampled = bootstrapLmg(
    drivers.map((index) => used[index] ?? new Float64Array()),
    used[outcome] ?? new Float64Array(),
    { seed, missing },
  );
  const eigen = symmetricEigen(inner);
  const diagnostics = driverDiagnostics(inner, withOutcome, eigen);
  const shrink = Math.sqrt(data.outcome.length / data.rows.total);
  const { rSquared, parts } = importance;
  const shares = sharesOf(parts);
  return {
    source: data.source,
    drivers: data.questions.map((question, index) =>
      toDriver({
        question,
        index,
        place: drivers.indexOf(index),
        parts,
        shares,
        all,
        outcome,
        resampled: resampled?.drivers[drivers.indexOf(index)] ?? null,
        checks: diagnostics[drivers.indexOf(index)] ?? null,
        shrink,
        isConstant: isConstant(used[index] ?? new Float64Array()),
      }),
    ),
    r2: rSquared,
    respondents: data.pairs?.at(-1)?.[outcome]?.n ?? answered(data.outcome),
    n,
    missing,
    status: statusOf(n, drivers.length),
    explains: rSquared >= leastR2,
    halo: drivers.length > 1 && (haloShare(eigen) ?? 0) > mostHalo,
    repaired: design.changed,
    replicates: resampled?.replicates ?? 0,
    sampled: data.rows.total > data.outcome.length,
  };
}

/** What of the answers is computed with. */
interface Design {
  /** A column per question, then the outcome. */
  readonly used: readonly Float64Array[];
  readonly all: PairwiseCorrelations;
  /** The columns that are drivers, and that of the outcome. */
  readonly drivers: readonly number[];
  readonly outcome: number;
  readonly missing: Drivers['missing'];
  /** The correlations of the drivers with each other, and with the outcome. */
  readonly inner: readonly (readonly number[])[];
  readonly withOutcome: readonly number[];
  /** The largest change that made correlations of different people fit together; 0 where none was needed. */
  readonly changed: number;
}

/** Null where no driver has a correlation with all others. */
function designOf(data: DriverData): Design | null {
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
  return { used, all, drivers, outcome, missing, inner, withOutcome, changed };
}

/** What n respondents can say of that many drivers. */
function statusOf(n: number, drivers: number): Drivers['status'] {
  if (n < 5 * drivers) return 'too-few';
  return n < Math.max(50, 10 * drivers) ? 'indicative' : 'ok';
}

interface DriverParts {
  readonly question: Question;
  readonly index: number;
  /** Among the drivers in the computation; −1 where it was left out. */
  readonly place: number;
  readonly parts: readonly number[];
  readonly shares: readonly (number | null)[];
  readonly all: PairwiseCorrelations;
  readonly outcome: number;
  readonly resampled: BootstrappedDriver | null;
  readonly checks: DriverDiagnostics | null;
  /** By how much an interval from a part of the respondents is too wide for all of them. */
  readonly shrink: number;
  readonly isConstant: boolean;
}

function toDriver({
  question,
  index,
  place,
  parts,
  shares,
  all,
  outcome,
  resampled,
  checks,
  shrink,
  isConstant: hasNoVariance,
}: DriverParts): Driver {
  const part = place < 0 ? null : (parts[place] ?? null);
  const correlation = all.values[index]?.[outcome] ?? null;
  const n = all.counts[index]?.[outcome] ?? 0;
  const share = shares[place] ?? null;
  const interval = share === null || resampled === null ? null : around(share, resampled.share, shrink);
  return {
    touchpoint: question.touchpoint ?? '',
    measure: question.measure,
    lmg: part,
    share,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    first: resampled?.first ?? null,
    topThree: resampled?.topThree ?? null,
    correlation,
    correlationInterval: correlation === null ? null : correlationInterval(correlation, n),
    weight: checks?.weight ?? null,
    beta: checks?.beta ?? null,
    inflation: checks?.inflation ?? null,
    n,
    excluded: whyExcluded(place, hasNoVariance, correlation),
  };
}

/** Null where nothing is explained. */
function sharesOf(parts: readonly number[]): readonly (number | null)[] {
  const explained = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (explained > 0 ? part / explained : null));
}

/** The interval of all respondents from that of a part of them: its width falls with the root of their number. */
function around(share: number, { low, high, value }: Interval & { readonly value: number }, shrink: number): Interval {
  return { low: Math.max(0, share - (value - low) * shrink), high: Math.min(1, share + (high - value) * shrink) };
}

function whyExcluded(place: number, hasNoVariance: boolean, correlation: number | null): Excluded | null {
  if (place < 0) return hasNoVariance ? 'no-variance' : 'too-few-pairs';
  return correlation !== null && correlation < 0 ? 'negative' : null;
}

function correlationsOf(columns: readonly Float64Array[], pairs: DriverData['pairs'], missing: Drivers['missing']): PairwiseCorrelations {
  return pairwiseCorrelations(pairs ?? pairSums(columns), missing === 'listwise' ? 3 : fewestPairs);
}
