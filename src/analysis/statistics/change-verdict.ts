/** What an interval of a change allows to say. "Not significant" is never "unchanged". */
import type { Interval } from './interval.js';

export type ChangeVerdict = 'improved' | 'worsened' | 'improved-but-negligible' | 'worsened-but-negligible' | 'stable' | 'unclear';

/**
 * The verdict on a change where more is better; `margin` is the smallest change that matters, in the same unit and above 0.
 * An interval that only touches 0 does not exclude it. `stable`: whatever the change is, it is too small to matter. Equivalence by
 * interval inclusion: Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657–680.
 */
export function changeVerdict({ low, high }: Interval, margin = 3): ChangeVerdict {
  const isSmall = low >= -margin && high <= margin;
  if (low > 0) return isSmall ? 'improved-but-negligible' : 'improved';
  if (high < 0) return isSmall ? 'worsened-but-negligible' : 'worsened';
  return isSmall ? 'stable' : 'unclear';
}
