/** "With how many companies do I deal?" */
import { continuity, mostUnknown } from './continuity.js';
import type { Transition } from './transitions.js';

export interface CompaniesExperienced {
  /** One, and one more for every hand-off where context gets lost; null where more than 30 % of the hand-offs are unknown. The ideal is 1. */
  readonly value: number | null;
  /** The same if context was passed on wherever nobody knows, and if it got lost there. */
  readonly low: number;
  readonly high: number;
  /** Hand-offs that are known to be some. */
  readonly handOffs: number;
  /** Hand-offs for each transition, 0–1; null where there are no transitions. */
  readonly handOffDensity: number | null;
}

/**
 * How many companies the customer seems to deal with along a path, whose transitions are given. A hand-off is a transition between different
 * owners; where one of them is not known it may be one.
 */
export function companiesExperienced(path: readonly Transition[]): CompaniesExperienced {
  const { changes, lost, unknownShare } = continuity(path, 'owners');
  // Whoever the owner is: where context is passed on there is no company more.
  const possiblyLost = path.filter(({ owners, context }) => owners.includes(null) && context !== 'passed').length;
  const unclear = path.filter(
    ({ owners: [from, to], context }) => from !== null && to !== null && from !== to && context === 'unknown',
  ).length;
  const low = 1 + lost;
  return {
    value: unknownShare > mostUnknown ? null : low,
    low,
    high: low + possiblyLost + unclear,
    handOffs: changes,
    handOffDensity: path.length === 0 ? null : changes / path.length,
  };
}
