/** Consistency: how alike the quality is, whoever the customer deals with. */
import { derSimonianLaird } from '../statistics/means/dersimonian-laird.js';
import { type Moments, pooledVariance, spreadOf } from '../statistics/means/moments.js';

export interface OwnerConsistency {
  /** 100 where all owners are equally good but for chance, 0 where they differ as much as the scale allows. */
  readonly score: number;
  /** The standard deviation between owners beyond chance, in points. */
  readonly deviation: number;
  /** How many owners were compared. */
  readonly owners: number;
}

// An owner with fewer answers says more about chance than about itself.
const fewestAnswers = 10;
// Half of the owners at 0, half at 100: more cannot be.
const largestDeviation = 50;

/**
 * The consistency of the quality, on 0–100, of the owners with at least ten answers; null for fewer than two of them, or where no answers
 * differ within any owner. An owner whose answers are all equal gets the variance within all.
 * Between-group variance: DerSimonian & Laird, Controlled Clinical Trials 7 (1986) 177–188.
 */
export function ownerConsistency(owners: ReadonlyMap<string, Moments>): OwnerConsistency | null {
  const compared = [...owners.values()].filter(({ n }) => n >= fewestAnswers);
  const pooled = pooledVariance(compared)?.variance ?? 0;
  const between = derSimonianLaird(compared.map((one) => ({ value: one.mean, variance: (spreadOf(one) ?? pooled) / one.n })));
  if (between === null) return null;
  const deviation = Math.sqrt(between.variance);
  return { score: 100 * Math.max(0, 1 - deviation / largestDeviation), deviation, owners: compared.length };
}
