/** A mean over groups whose shares in the population are known: who answers more often does not count more. */
import { clipped, type Estimate, type Interval } from '../interval.js';
import { around, boundedWilson, scoreRange } from './mean-interval.js';
import { type Moments, pooledVariance, spreadOf } from './moments.js';

export interface Stratum {
  /** How large the group is in the population; any unit, above 0. */
  readonly share: number;
  /** The answers of the group; null where nobody of it answered. */
  readonly moments: Moments | null;
}

export interface PostStratifiedMean extends Estimate {
  /** The standard error; null where no group shows any spread, so that the interval is the bounded Wilson one. */
  readonly error: number | null;
  /** The degrees of freedom after Satterthwaite; null as the error. */
  readonly df: number | null;
  /** As many answers without groups would tell as much. */
  readonly effectiveN: number;
  /** The part of the population, 0–1, of which nobody answered: the others stand for it. */
  readonly missingShare: number;
}

/**
 * ΣW·x̄ with V = ΣW²s²/n, clipped to `range`; null without answers, or where a share is not above 0. A group of one answer, or of equal
 * ones, borrows the variance within all groups, and its degrees of freedom.
 * Cochran, Sampling Techniques, 3rd ed. 1977, 5.4 (with Satterthwaite, Biometrics Bulletin 2 (1946) 110–114) and 5A.9.
 */
export function postStratifiedMean(strata: readonly Stratum[], range: Interval = scoreRange): PostStratifiedMean | null {
  if (strata.some(({ share }) => !(share > 0))) return null;
  const answered = strata.flatMap(({ share, moments }) => (moments === null ? [] : [{ share, moments }]));
  const total = answered.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return null;
  const groups = answered.map(({ share, moments }) => ({ weight: share / total, moments }));
  const value = groups.reduce((sum, { weight, moments }) => sum + weight * moments.mean, 0);
  const effectiveN = 1 / groups.reduce((sum, { weight, moments }) => sum + weight ** 2 / moments.n, 0);
  const missingShare = missing(strata);
  const parts = variances(groups);
  if (parts === null) {
    const bounded = boundedWilson(value, effectiveN, range);
    return bounded && { ...bounded, error: null, df: null, effectiveN, missingShare };
  }
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const df = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.df, 0);
  const error = Math.sqrt(variance);
  return { ...clipped(around(value, error, df), range), error, df, effectiveN, missingShare };
}

interface Group {
  readonly weight: number;
  readonly moments: Moments;
}

/** What each group adds to the variance of the mean; null where no group shows any spread. */
function variances(groups: readonly Group[]): readonly { readonly variance: number; readonly df: number }[] | null {
  const pooled = pooledVariance(groups.filter(({ moments }) => spreadOf(moments) !== null).map(({ moments }) => moments));
  if (pooled === null) return null;
  return groups.map(({ weight, moments }) => {
    const own = spreadOf(moments);
    const { variance, df } = own === null ? pooled : { variance: own, df: moments.n - 1 };
    return { variance: (weight ** 2 * variance) / moments.n, df };
  });
}

function missing(strata: readonly Stratum[]): number {
  const all = strata.reduce((sum, { share }) => sum + share, 0);
  return strata.reduce((sum, { share, moments }) => (moments === null ? sum + share : sum), 0) / all;
}
