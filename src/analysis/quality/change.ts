/** How a score differs between two windows of time. */
import { type ChangeVerdict, changeVerdict } from '../statistics/change-verdict.js';
import { twoSidedNormal } from '../statistics/distributions/normal.js';
import type { Estimate } from '../statistics/interval.js';
import { meanChange } from '../statistics/means/mean-change.js';
import type { Moments } from '../statistics/means/moments.js';
import { netPromoterChange } from '../statistics/shares/net-promoter.js';
import { newcombeInterval } from '../statistics/shares/newcombe-interval.js';
import { fewestForScore } from '../status.js';
import type { Answers } from './answers.js';
import { answersForChange } from './answers-needed.js';
import { effectiveRecommendations, momentsOfScore, scoreMoments } from './score.js';

/** The score of the first window less that of the second, in points of 0–100. */
export interface Change {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Of the test of "no change"; null where the answers show no spread. */
  readonly p: number | null;
  /** Adjusted for all changes in the report (false discovery rate); null like `p`. */
  readonly pAdjusted: number | null;
  readonly verdict: ChangeVerdict;
  /** Answers in each window to find a change that is no longer negligible in 4 of 5 cases; null where the answers show no spread. */
  readonly needed: number | null;
}

/** `negligible`: a change of so many points does not matter. Null where one window has too few answers, or only an average. */
export function changeBetween(now: Answers | null, before: Answers | null, negligible: number): Change | null {
  if (now === null || before === null || now.n < fewestForScore || before.n < fewestForScore) return null;
  const found = differenceOf(now, before);
  if (found === null) return null;
  return judged(found, negligible, answersForChange(momentsOfScore(now), momentsOfScore(before), negligible));
}

/** The same of scores that are known by their moments. */
export function changeOfMoments(now: Moments, before: Moments, negligible: number): Change | null {
  const change = meanChange(before, now);
  return (
    change &&
    judged(
      { value: change.value, low: change.low, high: change.high, p: change.test?.p ?? null },
      negligible,
      answersForChange(now, before, negligible),
    )
  );
}

function judged({ value, low, high, p }: Difference, negligible: number, needed: number | null): Change {
  return { difference: value, low, high, p, pAdjusted: null, verdict: changeVerdict({ low, high }, negligible), needed };
}

type Difference = Estimate & { readonly p: number | null };

function differenceOf(now: Answers, before: Answers): Difference | null {
  if (now.kind === 'nps') return recommendationDifference(now, before);
  if (now.kind === 'readings') return shareDifference(now, before);
  const change = meanChange(scoreMoments(before), scoreMoments(now));
  return change && { value: change.value, low: change.low, high: change.high, p: change.test?.p ?? null };
}

/** A difference of 200 points of NPS is one of 100 points of the score. */
function recommendationDifference(now: Answers, before: Answers): Difference | null {
  const first = effectiveRecommendations(before);
  const second = effectiveRecommendations(now);
  const change = first && second && netPromoterChange(first, second);
  return change && { value: change.value / 2, low: change.low / 2, high: change.high / 2, p: change.p };
}

/** Newcombe's interval; p of the score test with the pooled share (Newcombe 1998). */
function shareDifference(now: Answers, before: Answers): Difference | null {
  const [first, second] = [before, now].map(({ readings }) =>
    readings?.within == null ? null : { positive: readings.within, total: readings.n },
  );
  if (!first || !second) return null;
  const change = newcombeInterval(first, second);
  if (change === null) return null;
  const pooled = (first.positive + second.positive) / (first.total + second.total);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.total + 1 / second.total));
  const p = error > 0 ? twoSidedNormal(change.value / error) : null;
  return { value: 100 * change.value, low: 100 * change.low, high: 100 * change.high, p };
}
