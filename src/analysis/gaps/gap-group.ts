/** What is to be done about a touchpoint, in one word. */
import type { GapRow } from './gap-row.js';

/**
 * `relation-breaker`: one bad event there ends relations. `priority`: points are missing to the target where it matters. `measure-first`: it may
 * matter, and nobody knows how good it is. `opportunity`: good enough, and able to delight. `reduce`: more than is called for, or to be retired.
 */
export type GapGroup = 'relation-breaker' | 'priority' | 'measure-first' | 'opportunity' | 'reduce';

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
