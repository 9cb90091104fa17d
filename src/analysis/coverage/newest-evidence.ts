/** Of which day the newest evidence about each touchpoint is. */
import type { Evidence, Tally } from '../../evidence/evidence.js';

/** The newest day, YYYY-MM-DD, by touchpoint; null where the evidence has no date; none where there is no evidence. */
export function newestEvidence({ tallies }: Pick<Evidence, 'tallies'>): ReadonlyMap<string, string | null> {
  const newest = new Map<string, string | null>();
  for (const tally of tallies) {
    const id = tally.question.touchpoint;
    if (id === null || tally.window !== 0 || isEmpty(tally)) continue;
    if (!newest.has(id) || (tally.last ?? '') > (newest.get(id) ?? '')) newest.set(id, tally.last);
  }
  return newest;
}

function isEmpty({ frequencies, readings }: Tally): boolean {
  return frequencies.length === 0 && (readings?.n ?? 0) === 0;
}
