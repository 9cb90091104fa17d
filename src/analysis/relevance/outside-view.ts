/** Whether anybody outside the company has a say in how relevant a touchpoint is held to be. */
import type { Estimate } from '../statistics/interval.js';
import { meanChange } from '../statistics/means/mean-change.js';
import { meanInterval } from '../statistics/means/mean-interval.js';
import type { Moments } from '../statistics/means/moments.js';

/** What relevance can rest on: answers about importance, the answers behind drivers, counted contacts, personas, a workshop, journeys. */
export type RelevanceEvidence = 'answers' | 'derived' | 'reach' | 'personas' | 'assessment' | 'structural';

/** `none`: nothing is known. */
export type View = 'inside-only' | 'outside-only' | 'both' | 'none';

/** What people inside judge and people outside say: personas tell what customers want, as far as the company knows them. */
const insideEvidence: ReadonlySet<RelevanceEvidence> = new Set(['assessment', 'structural']);

/** From which side the relevance of a touchpoint is seen. */
export function viewOf(evidence: Iterable<RelevanceEvidence>): View {
  const isInside = new Set([...evidence].map((one) => insideEvidence.has(one)));
  if (isInside.size === 2) return 'both';
  return isInside.has(true) ? 'inside-only' : isInside.has(false) ? 'outside-only' : 'none';
}

/**
 * How much more important the company holds a touchpoint than its customers do, in points on 0–100; null unless both were asked. Ratings on
 * 0–100. Welch's interval; a single internal rating (one workshop, one figure) is taken as fixed, so that the interval is that of the
 * customers alone.
 */
export function insideOutsideGap(inside: Moments | null, customers: Moments | null): Estimate | null {
  if (inside === null || customers === null) return null;
  const change = meanChange(customers, inside);
  if (change !== null) return { value: change.value, low: change.low, high: change.high };
  const mean = meanInterval(customers);
  return mean && { value: inside.mean - mean.value, low: inside.mean - mean.high, high: inside.mean - mean.low };
}
