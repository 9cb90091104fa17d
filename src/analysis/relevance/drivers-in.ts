/** The drivers in the answers of one source, from respondents side by side. */
import type { Question } from '../../evidence/evidence.js';
import { correlationInterval } from '../statistics/correlation.js';
import type { Interval } from '../statistics/interval.js';
import type { PairwiseCorrelations } from '../statistics/products/correlation-matrix.js';
import { haloShare } from '../statistics/products/repaired-correlations.js';
import { symmetricEigen } from '../statistics/regression/eigen.js';
import { lmg } from '../statistics/regression/lmg.js';
import { type BootstrappedDriver, bootstrapLmg } from '../statistics/regression/lmg-bootstrap.js';
import { fewestForScore } from '../status.js';
import { answered, isConstant } from './driver-columns.js';
import { type DriverData, driverDesign } from './driver-design.js';
import { type DriverDiagnostics, driverDiagnostics } from './driver-diagnostics.js';
import type { Driver, Drivers, Excluded } from './driver-types.js';

// Below it the drivers explain too little to be ordered.
const leastR2 = 0.1;
const mostHalo = 0.7;

/** Null where no driver can be told from the others at all, and for fewer than five respondents. */
export function driversIn(data: DriverData, seed: number): Drivers | null {
  const design = driverDesign(data);
  if (design === null || design.n < fewestForScore) return null;
  const { used, all, drivers, outcome, missing, n, inner, withOutcome } = design;
  const importance = lmg(inner, withOutcome, seed);
  if (importance === null) return null;
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
