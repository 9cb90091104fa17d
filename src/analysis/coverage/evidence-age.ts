/** How old the evidence is. */
import { daysBetween } from '../../model/date.js';
import { byCodePoint } from '../../text/compare.js';
import { median } from '../statistics/means/quantile.js';

export interface EvidenceAge {
  readonly id: string;
  /** The day of the newest evidence, and whole days since; null where there is none, or nobody knows of which day it is. */
  readonly newest: string | null;
  readonly days: number | null;
}

export interface EvidenceAges {
  /** The oldest first, by id where equally old; last what has no date. */
  readonly ages: readonly EvidenceAge[];
  readonly medianDays: number | null;
}

/** The age, on the day `asOf`, of the newest evidence about each touchpoint; below 0 where it is of a later day. */
export function evidenceAges(newest: ReadonlyMap<string, string | null>, asOf: string): EvidenceAges {
  const ages = [...newest].map(([id, day]): EvidenceAge => ({ id, newest: day, days: day === null ? null : daysBetween(day, asOf) }));
  const ageOf = ({ days }: EvidenceAge) => days ?? Number.NEGATIVE_INFINITY;
  // Not only the difference: that of two without a date is no number.
  ages.sort((a, b) => (ageOf(a) === ageOf(b) ? byCodePoint(a.id, b.id) : ageOf(b) - ageOf(a)));
  return { ages, medianDays: median(ages.flatMap(({ days }) => days ?? [])) };
}
