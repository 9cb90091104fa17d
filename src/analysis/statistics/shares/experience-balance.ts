/** Whether good experiences outweigh bad ones. */
import type { Estimate } from '../interval.js';
import { wilsonInterval } from './wilson-interval.js';

export interface ExperienceBalance {
  /** The positive ones as a share of all that are not neutral, 0–1; null where all are neutral. */
  readonly share: Estimate | null;
  /** How many positive ones come to a negative one; the value and the upper end are null where there may be no negative ones at all. */
  readonly ratio: { readonly value: number | null; readonly low: number; readonly high: number | null } | null;
}

/**
 * The balance of positive and negative experiences; the interval of the ratio is that of the share as odds. There is no ratio that holds
 * for everyone: the one of 3 to 1 is refuted (Brown, Sokal & Friedman, American Psychologist 68 (2013) 801–813), so a target is a matter
 * of policy.
 */
export function experienceBalance(positive: number, negative: number): ExperienceBalance {
  const share = wilsonInterval(positive, positive + negative);
  if (share === null) return { share: null, ratio: null };
  const odds = (part: number) => (part < 1 ? part / (1 - part) : null);
  return { share, ratio: { value: negative > 0 ? positive / negative : null, low: odds(share.low) ?? 0, high: odds(share.high) } };
}
