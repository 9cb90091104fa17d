/** Whether one bad experience ends the relation. */

import { type Estimate, type Share, z95 } from '../interval.js';
import { fisherExact } from './fisher-exact.js';
import { newcombeInterval } from './newcombe-interval.js';

export interface CriticalIncident {
  /** The share who left after an incident less the share who left without one, −1…1. */
  readonly riskDifference: Estimate;
  /** The first share over the second; null where nobody left at all. */
  readonly riskRatio: Estimate | null;
  /** The people who would have stayed, had the incident been as harmless as none; not below 0. */
  readonly attributableBreaks: number;
  /** The share of all who left that would have stayed, had all left as rarely as without an incident; null where nobody left. */
  readonly attributableShare: number | null;
  /** The p of Fisher's exact test. */
  readonly p: number;
  readonly verdict: 'relation-breaker' | 'not-proven';
}

/**
 * Compares those who had an incident with those who had none: `positive` are the people who left within the horizon, `total` all of them
 * with a full follow-up. Null where either group is empty. An association, not a proof. Newcombe 1998, method 10; ratio: Katz, Baptista,
 * Azen & Pike, Biometrics 34 (1978) 469–474, with ½ added to all cells where one is 0. Method: Flanagan, Psychological Bulletin 51 (1954)
 * 327–358.
 */
export function criticalIncident(incident: Share, none: Share): CriticalIncident | null {
  const riskDifference = newcombeInterval(none, incident);
  if (riskDifference === null) return null;
  const left = incident.positive + none.positive;
  const risk = left / (incident.total + none.total);
  return {
    riskDifference,
    riskRatio: left > 0 ? katzRatio(incident, none) : null,
    attributableBreaks: Math.max(0, incident.total * riskDifference.value),
    attributableShare: left > 0 ? (risk - none.positive / none.total) / risk : null,
    p: fisherExact(incident, none),
    verdict: riskDifference.low > 0 ? 'relation-breaker' : 'not-proven',
  };
}

function katzRatio(first: Share, second: Share): Estimate {
  const cells = [first.positive, first.total - first.positive, second.positive, second.total - second.positive];
  const extra = cells.includes(0) ? 0.5 : 0;
  const [a, n, c, m] = [first.positive + extra, first.total + 2 * extra, second.positive + extra, second.total + 2 * extra];
  const logarithm = Math.log(a / n / (c / m));
  const margin = z95 * Math.sqrt(1 / a - 1 / n + 1 / c - 1 / m);
  return { value: Math.exp(logarithm), low: Math.exp(logarithm - margin), high: Math.exp(logarithm + margin) };
}
