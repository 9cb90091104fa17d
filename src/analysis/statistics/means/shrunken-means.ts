/** Means that can be ranked fairly: few answers must not carry anyone to the top or the bottom. */
import { type BetweenGroups, derSimonianLaird } from './dersimonian-laird.js';
import { type Moments, pooledVariance, spreadOf } from './moments.js';

// Below so many answers the variance of a group is itself a matter of chance.
const fewAnswers = 10;

/**
 * The means of at least three groups, drawn towards each other as far as chance may have set them apart. A group with fewer than ten
 * answers, or with equal ones, gets the variance within all groups. Null for fewer than three groups, or where no group shows any spread.
 * Efron & Morris, Journal of the American Statistical Association 70 (1975) 311–319; DerSimonian & Laird 1986.
 */
export function shrunkenMeans(groups: readonly Moments[]): BetweenGroups | null {
  const pooled = pooledVariance(groups)?.variance ?? 0;
  if (groups.length < 3 || pooled === 0) return null;
  return derSimonianLaird(
    groups.map((group) => {
      const own = group.n < fewAnswers ? null : spreadOf(group);
      return { value: group.mean, variance: (own ?? pooled) / group.n };
    }),
  );
}
