/** How much a mean has changed between two periods. */

import { twoSidedT } from '../distributions/student-t.js';
import type { Estimate, Interval, Share } from '../interval.js';
import { newcombeInterval } from '../shares/newcombe-interval.js';
import { around, meanInterval, scoreRange } from './mean-interval.js';
import { type Moments, spreadOf, standardError } from './moments.js';

/** The later mean less the earlier one, in the unit of the values. */
export interface MeanChange extends Estimate {
  readonly method: 'welch' | 'paired' | 'newcombe' | 'bounded-wilson';
  /** The test of "no change"; null where the answers show no spread, so that there is an interval but no test. */
  readonly test: { readonly error: number; readonly t: number; readonly df: number; readonly p: number } | null;
}

/**
 * The change between two groups of different people; null where one has fewer than two answers. Where neither shows any spread, the
 * places of the means in `range` are compared as shares. Welch, Biometrika 34 (1947) 28–35; Newcombe, Statistics in Medicine 17 (1998)
 * 873–890.
 */
export function meanChange(before: Moments | null, after: Moments | null, range: Interval = scoreRange): MeanChange | null {
  if (before === null || after === null) return null;
  const first = standardError(before);
  const second = standardError(after);
  if (first === null || second === null) return null;
  if (spreadOf(before) === null && spreadOf(after) === null) return boundedChange(before, after, range);
  const error = Math.hypot(first, second);
  const df = (error ** 2) ** 2 / ((first ** 2) ** 2 / (before.n - 1) + (second ** 2) ** 2 / (after.n - 1));
  return tested(after.mean - before.mean, error, df, 'welch');
}

/**
 * The change of the same people, from the moments of their single differences; null for fewer than two. Where all differ by the same,
 * the bounded Wilson interval, since a difference of two values in `range` is bounded as well. Student, Biometrika 6 (1908) 1–25.
 */
export function pairedChange(differences: Moments | null, range: Interval = scoreRange): MeanChange | null {
  if (differences === null) return null;
  const error = standardError(differences);
  if (error === null) return null;
  if (spreadOf(differences) !== null) return tested(differences.mean, error, differences.n - 1, 'paired');
  const width = range.high - range.low;
  const bounded = meanInterval(differences, { low: -width, high: width });
  return bounded && { ...bounded, method: 'bounded-wilson', test: null };
}

function tested(value: number, error: number, df: number, method: 'welch' | 'paired'): MeanChange {
  const t = value / error;
  return { ...around(value, error, df), method, test: { error, t, df, p: twoSidedT(t, df) } };
}

function boundedChange(before: Moments, after: Moments, { low, high }: Interval): MeanChange | null {
  const width = high - low;
  const share = ({ n, mean }: Moments): Share => ({ positive: (n * (mean - low)) / width, total: n });
  const shares = newcombeInterval(share(before), share(after));
  return shares && { value: after.mean - before.mean, low: width * shares.low, high: width * shares.high, method: 'newcombe', test: null };
}
