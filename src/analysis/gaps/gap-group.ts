/** What is to be done about a touchpoint, in one word. */
import type { GapGroup, GapRow } from './gap-row.js';

// From this score on an opportunity is high: Ulwick's convention.
const highOpportunity = 12;

/** Null where there is nothing to do. What breaks relations comes first, whatever else is true of it. */
export function groupOfGap(
  {
    incident,
    priority,
    opportunity,
    asymmetry,
    quadrant,
  }: Pick<GapRow, 'incident' | 'priority' | 'opportunity' | 'asymmetry' | 'quadrant'>,
  isToMeasureFirst: boolean,
  mayRetire: boolean,
): GapGroup | null {
  if (incident?.verdict === 'relation-breaker') return 'relation-breaker';
  if (mayRetire) return 'reduce';
  if (isToMeasureFirst) return 'measure-first';
  if ((priority?.value ?? 0) > 0) return 'priority';
  const delights = asymmetry?.verdict === 'satisfier' || asymmetry?.verdict === 'strong-satisfier';
  if (delights || (opportunity !== null && !opportunity.isUncertain && opportunity.value > highOpportunity)) return 'opportunity';
  return quadrant?.data === 'possible-overkill' ? 'reduce' : null;
}
