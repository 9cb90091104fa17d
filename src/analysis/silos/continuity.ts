/** How often what is known of the customer goes along where something changes on the way. */
import type { Estimate } from '../statistics/interval.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import type { Transition } from './transitions.js';

/** What can change from step to step: the team that answers for it, or the channel. */
export type Change = 'owners' | 'channels';

export interface Continuity {
  /** How many transitions change, and may change because one side is not known. */
  readonly changes: number;
  readonly possibleChanges: number;
  /** Of those that change: where context is passed on, gets lost, or nobody knows. */
  readonly passed: number;
  readonly lost: number;
  /** Nobody knows, whether something changes or whether context is passed on. */
  readonly unknown: number;
  /** The part of all (possible) changes that is unknown, 0–1; 0 where nothing changes. */
  readonly unknownShare: number;
  /** Passed in percent of what is known; null where nothing is. */
  readonly score: Estimate | null;
}

/** The part of unknown changes, 0–1, above which nothing is said of the whole. */
export const mostUnknown = 0.3;

/** The continuity over some transitions. A change back and forth counts twice: the customer goes through both. */
export function continuity(transitions: readonly Transition[], change: Change): Continuity {
  const changing = transitions.filter((one) => isChange(one[change]) === true);
  const possible = transitions.filter((one) => isChange(one[change]) === null);
  const count = (status: Transition['context']) => changing.filter(({ context }) => context === status).length;
  const [passed, lost] = [count('passed'), count('lost')];
  const unknown = count('unknown') + possible.length;
  const score = wilsonInterval(passed, passed + lost);
  return {
    changes: changing.length,
    possibleChanges: possible.length,
    passed,
    lost,
    unknown,
    unknownShare: unknown === 0 ? 0 : unknown / (changing.length + possible.length),
    score: score && { value: 100 * score.value, low: 100 * score.low, high: 100 * score.high },
  };
}

/** Null where one side is not known. */
function isChange([from, to]: Transition['owners']): boolean | null {
  return from === null || to === null ? null : from !== to;
}
