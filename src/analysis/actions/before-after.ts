/** What was measured before and after an action took effect. There is no comparison group: what else happened counts as well. */
import type { Tally } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { type Answers, poolAnswers } from '../quality/answers.js';
import { type Change, changeBetween } from '../quality/change.js';
import { isQualityMeasure, orderMeasures } from '../quality/quality-measures.js';
import { type MetricBounds, type Score, scoreOf } from '../quality/score.js';
import { fewestForScore } from '../status.js';

export interface Side {
  /** 0–100; null with fewer than five answers. */
  readonly score: Score | null;
  readonly n: number;
  /** The months of the answers, YYYY-MM; null without any. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface BeforeAfter {
  readonly touchpoint: string;
  /** The measure that stands for its quality. */
  readonly measure: string;
  readonly before: Side;
  readonly after: Side;
  /** Null where one side has too few answers. */
  readonly change: Change | null;
}

// A year on either side: seasons are in both, and what lies further back has other reasons.
const mostMonths = 12;

/**
 * The primary measure of a touchpoint, from the `tallies` about it, in the twelve months before and the twelve after the month of `done` (YYYY-MM-DD). The month itself has answers
 * from both sides, and is left out. Null where nothing with a date was measured.
 */
export function beforeAndAfter(tallies: readonly Tally[], touchpoint: Touchpoint, done: string, negligible: number): BeforeAfter | null {
  const dated = tallies.filter(({ question, period }) => period !== null && isQualityMeasure(question));
  const [measure] = orderMeasures(
    dated.map(({ question }) => question.measure),
    touchpoint,
  );
  if (measure === undefined) return null;
  const away = (tally: Tally) => monthsBetween(done, tally.period ?? done);
  const own = dated.filter(({ question }) => question.measure === measure);
  const earlier = own.filter((tally) => away(tally) < 0 && away(tally) >= -mostMonths);
  const later = own.filter((tally) => away(tally) > 0 && away(tally) <= mostMonths);
  const metric = touchpoint.metrics?.find(({ id }) => id === measure);
  const bounds = metric === undefined ? null : { target: metric.target ?? null, limit: metric.limit ?? null };
  const [before, after] = [poolAnswers(earlier), poolAnswers(later)];
  return {
    touchpoint: touchpoint.id,
    measure,
    before: sideOf(before, earlier, bounds),
    after: sideOf(after, later, bounds),
    change: changeBetween(after, before, negligible),
  };
}

/** Whole months from one month to another; negative where the other is earlier. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

function sideOf(answers: Answers | null, tallies: readonly Tally[], bounds: MetricBounds | null): Side {
  const periods = tallies.flatMap(({ period }) => period ?? []).sort();
  const n = answers?.n ?? 0;
  return {
    score: answers === null || n < fewestForScore ? null : scoreOf(answers, bounds),
    n,
    first: periods[0] ?? null,
    last: periods.at(-1) ?? null,
  };
}
