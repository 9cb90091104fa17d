/** Whether a goal is met, from its number, its day, and its course. */
import { daysBetween } from '../../model/date.js';
import { senSlope } from '../statistics/series/sen-slope.js';
import { trendOf } from '../statistics/series/trend.js';
import type { GoalValue } from './goal-value.js';

/**
 * `met`: the whole interval reaches the target. `unclear`: the target lies in the interval. Where the whole interval falls short:
 * `missed` when the day is over or none is set; before it `on-the-way` when the course leads there, `behind` when it does not,
 * `open` when there is no course yet. `unknown`: no number, no target, or nothing but a judgement.
 */
export const goalStates = ['missed', 'behind', 'unclear', 'open', 'on-the-way', 'unknown', 'met'] as const;
export type GoalState = (typeof goalStates)[number];

/** What is to be reached, in the unit of the number; null where nothing is said. */
export interface GoalTarget {
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** The last day, YYYY-MM-DD; null where none is set. */
  readonly by: string | null;
}

export interface GoalVerdict {
  readonly state: GoalState;
  /** Where the course leads by the day: the middle and the better end; null without a day ahead, and for fewer than four periods. */
  readonly projected: { readonly value: number; readonly best: number } | null;
}

const daysInYear = 365.2425;

/** The verdict on the day `today`. An average without an interval counts as it is. */
export function goalVerdict(found: GoalValue | null, { atLeast, atMost, by }: GoalTarget, today: string): GoalVerdict {
  if (found === null || !found.measured || (atLeast === null && atMost === null)) return { state: 'unknown', projected: null };
  const low = found.low ?? found.value;
  const high = found.high ?? found.value;
  if ((atLeast === null || low >= atLeast) && (atMost === null || high <= atMost)) return { state: 'met', projected: null };
  const isBelow = atLeast !== null && high < atLeast;
  const isAbove = atMost !== null && low > atMost;
  if (!isBelow && !isAbove) return { state: 'unclear', projected: null };
  if (by === null || by < today) return { state: 'missed', projected: null };
  const trend = trendOf(found.course);
  // Of two or three periods the direction is known, but no number that somebody could rely on.
  const slope = trend?.slope ?? senSlope(found.course, 0);
  if (slope === null) return { state: 'open', projected: null };
  const years = daysBetween(found.asOf ?? today, by) / daysInYear;
  const value = within(found.unit, found.value + slope.value * years);
  const best = within(found.unit, isBelow ? high + slope.high * years : low + slope.low * years);
  const leadsThere = isBelow ? best >= atLeast : atMost !== null && best <= atMost;
  return { state: leadsThere ? 'on-the-way' : 'behind', projected: trend === null ? null : { value, best } };
}

/** No course leads beyond the ends of the scale; a figure of operations has none that tp knows. */
function within(unit: GoalValue['unit'], value: number): number {
  if (unit === 'score') return Math.min(100, Math.max(0, value));
  return unit === 'points' ? Math.min(100, Math.max(-100, value)) : value;
}
