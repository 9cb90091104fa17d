/** The order in which gaps are to be looked at. */
import { byCodePoint } from '../../text/compare.js';
import type { GapGroup, GapRow } from './gap-row.js';

const urgency: readonly (GapGroup | null)[] = ['relation-breaker', 'priority', 'measure-first', 'opportunity', 'reduce', null];

/**
 * Relation-breakers by the departures they stand for, then what is to be improved by falling priority, to be measured, to be used, to be
 * reduced; the rest last. In each group what was judged in a workshop comes after what was measured.
 */
export function byUrgency(a: GapRow, b: GapRow): number {
  return (
    urgency.indexOf(a.group) - urgency.indexOf(b.group) ||
    breaksOf(b) - breaksOf(a) ||
    Number(a.status === 'assumed') - Number(b.status === 'assumed') ||
    (b.priority?.value ?? -1) - (a.priority?.value ?? -1) ||
    (b.importance?.value ?? -1) - (a.importance?.value ?? -1) ||
    byCodePoint(a.touchpoint, b.touchpoint) ||
    byCodePoint(a.segment ?? '', b.segment ?? '')
  );
}

/** Departures that are not proven to come from bad events order nothing. */
function breaksOf({ group, incident }: GapRow): number {
  return group === 'relation-breaker' ? (incident?.attributable ?? 0) : 0;
}
