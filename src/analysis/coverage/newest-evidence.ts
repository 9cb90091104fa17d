/** Of which day the newest evidence about each touchpoint is. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { daysOfMonth } from '../../model/date.js';
import type { Workspace } from '../../model/workspace.js';

/**
 * The newest day, YYYY-MM-DD, by touchpoint; null where the evidence has no date; none where there is no evidence. Measurements know
 * their day. Of answers in data only the month is known: they count as of its last day, or the last one of their source where that is earlier.
 */
export function newestEvidence(workspace: Workspace, evidence: Evidence): ReadonlyMap<string, string | null> {
  const newest = new Map<string, string | null>();
  for (const tally of evidence.tallies) {
    const id = tally.question.touchpoint;
    if (id === null || tally.window !== 0 || isEmpty(tally)) continue;
    const day = dayOf(tally, id, workspace, evidence);
    if (!newest.has(id) || (day ?? '') > (newest.get(id) ?? '')) newest.set(id, day);
  }
  return newest;
}

function isEmpty({ frequencies, readings }: Tally): boolean {
  return frequencies.length === 0 && (readings?.n ?? 0) === 0;
}

function dayOf({ period, question }: Tally, id: string, { touchpoints }: Workspace, { sources }: Evidence): string | null {
  if (period === null) return null;
  const last = sources.find((source) => source.id === question.source)?.last ?? null;
  const dates = question.source === null ? (touchpoints.get(id)?.measurements ?? []).map(({ date }) => date) : [last ?? ''];
  const known = dates.filter((date) => date.startsWith(period)).sort();
  return known.at(-1) ?? endOf(period);
}

function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(daysOfMonth(year, number)).padStart(2, '0')}`;
}
