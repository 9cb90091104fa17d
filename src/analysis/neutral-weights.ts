/** Weights of which some are unknown: neither nothing nor everything, but in the middle. */
import { median } from './statistics/means/quantile.js';

/**
 * The weights, with each unknown (null) one replaced by the median of the known: it then neither lifts nor lowers what it weighs.
 * All 1 where none is known. What was filled in must be shown as assumed.
 */
export function neutralWeights(weights: readonly (number | null)[]): readonly number[] {
  const middle = median(weights.filter((weight) => weight !== null)) ?? 1;
  return weights.map((weight) => weight ?? middle);
}
