/** How many of the people meet a touchpoint. */

import { contentOf } from '../../evidence/answers/question-at.js';
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Company } from '../../model/company.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import type { Score } from '../quality/score.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import { fewestForScore } from '../status.js';

export interface Reach {
  /** 0–100: the share of customers that meet it. No interval where all contacts were counted. */
  readonly score: Score;
  /** Those asked; null where it comes from counted customers. */
  readonly n: number | null;
  readonly from: 'counted' | 'answers';
  /** Contacts for each customer reached, in the period that was counted; null where not known. */
  readonly frequency: number | null;
}

/**
 * The reach for a group of people (null: everybody); null where it is not known. Everybody: customers counted at the touchpoint out of
 * all customers. Else those who did not answer "never used" to a question that knows that answer: among several, that which most people were asked.
 */
export function reachOf(
  company: Company,
  evidence: Evidence,
  touchpoint: Touchpoint,
  grouping: Grouping,
  group: string | null,
): Reach | null {
  const counted = group === null ? countedReach(company, touchpoint) : null;
  if (counted !== null) return counted;
  const asked = tellingTallies(evidence, touchpoint);
  return askedReach(
    asked.filter(({ window, segments }) => window === 0 && (group === null || grouping.groupOf(segments) === group)),
    touchpoint,
  );
}

/** Of questions to which anybody answered "never used". Where nobody could, those who never did gave no answer at all. */
function tellingTallies({ tallies }: Evidence, { id }: Touchpoint): readonly Tally[] {
  const about = tallies.filter(({ question }) => question.touchpoint === id);
  const telling = new Set(about.filter(({ notUsed }) => notUsed > 0).map(({ question }) => contentOf(question)));
  return about.filter(({ question }) => telling.has(contentOf(question)));
}

/** The answers to the one question that tells most about who uses it, of everybody in the first window; none where no question tells. */
export function usageOf(evidence: Evidence, touchpoint: Touchpoint): readonly Tally[] {
  const asked = tellingTallies(evidence, touchpoint).filter(({ window }) => window === 0);
  const byMeasure = [...groupBy(asked, ({ question }) => question.measure).values()];
  return byMeasure.toSorted((a, b) => peopleIn(b) - peopleIn(a))[0] ?? [];
}

function peopleIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { frequencies, notUsed }) => sum + notUsed + frequencies.reduce((total, { count }) => total + count, 0), 0);
}

function countedReach({ customers }: Company, { reach }: Touchpoint): Reach | null {
  if (reach?.customers === undefined || customers === undefined || customers.count === 0) return null;
  const value = Math.min(100, (100 * reach.customers) / customers.count);
  const frequency = reach.contacts === undefined || reach.customers === 0 ? null : reach.contacts / reach.customers;
  return { score: { value, low: null, high: null }, n: null, from: 'counted', frequency };
}

function askedReach(tallies: readonly Tally[], touchpoint: Touchpoint): Reach | null {
  const byMeasure = groupBy(tallies, ({ question }) => question.measure);
  const measures = [...byMeasure.values()]
    .map((group) => ({
      used: group.reduce((sum, { frequencies }) => sum + frequencies.reduce((total, { count }) => total + count, 0), 0),
      notUsed: group.reduce((sum, tally) => sum + tally.notUsed, 0),
    }))
    .sort((a, b) => b.used + b.notUsed - a.used - a.notUsed);
  const [most] = measures;
  const n = most === undefined ? 0 : most.used + most.notUsed;
  const share = most === undefined || n < fewestForScore ? null : wilsonInterval(most.used, n);
  if (share === null) return null;
  const { contacts, customers } = touchpoint.reach ?? {};
  const frequency = contacts === undefined || !customers ? null : contacts / customers;
  return { score: { value: 100 * share.value, low: 100 * share.low, high: 100 * share.high }, n, from: 'answers', frequency };
}
