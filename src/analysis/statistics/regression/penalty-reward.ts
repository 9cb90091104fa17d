/** Whether a touchpoint can disappoint more than it can delight, or the other way round: penalty and reward beside an ordinary rating. */
import { completeRows } from '../products/complete-rows.js';
import { type Coefficient, combination, ols, type Regression } from './ols.js';

export type PenaltyRewardVerdict =
  | 'strong-satisfier'
  | 'satisfier'
  | 'hybrid'
  | 'dissatisfier'
  | 'strong-dissatisfier'
  | 'no-effect'
  | 'unexpected-sign'
  | 'not-estimated';

export interface PenaltyRewardDriver {
  /** The people who rate low and high. */
  readonly low: number;
  readonly high: number;
  /** What a low and what a high rating goes with in the outcome, against the ratings between; null for fewer than ten such people. */
  readonly penalty: Coefficient | null;
  readonly reward: Coefficient | null;
  /** Penalty and reward together, as far as they have the expected sign: how much is at stake. Null where one is not estimated. */
  readonly range: number | null;
  /** From −1 (all penalty) to 1 (all reward); null where nothing is at stake. */
  readonly asymmetry: number | null;
  /** The p of the test that penalty and reward are equal in size. */
  readonly asymmetryP: number | null;
  readonly verdict: PenaltyRewardVerdict;
}

export type PenaltyReward =
  | { readonly status: 'estimated'; readonly n: number; readonly rSquared: number; readonly drivers: readonly PenaltyRewardDriver[] }
  /** Fewer complete rows than needed, or ratings that explain each other. */
  | { readonly status: 'too-few' | 'collinear'; readonly n: number; readonly needed: number };

export interface RatingBounds {
  /** Up to here a rating (0–100) is low, from there it is high. */
  readonly low: number;
  readonly high: number;
}

const fewestCases = 10;
const rowsPerDummy = 10;

/**
 * Penalty-reward contrast analysis of ratings on 0–100, one column a driver, over the rows without gaps (NaN). Refused below ten rows for
 * each of the two dummies of every driver. It measures the impact of present performance; it does not make Kano's classes.
 * Brandt, 1987; Mikulić & Prebežac, Managing Service Quality 18 (2008) 559–576 and 21 (2011) 46–66.
 */
export function penaltyReward(
  ratings: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
  bounds: RatingBounds = { low: 40, high: 80 },
): PenaltyReward {
  const [judged = new Float64Array(), ...complete] = completeRows([outcome, ...ratings].map((column) => new Float64Array(column)));
  const needed = rowsPerDummy * 2 * ratings.length;
  const n = judged.length;
  if (n === 0 || n < needed) return { status: 'too-few', n, needed };
  const dummies = complete.map((column) => dummiesOf(column, bounds));
  const used = dummies.flatMap(({ low, high }) => [low, high]).filter((dummy) => total(dummy) >= fewestCases);
  const regression = ols(used, judged);
  if (regression === null) return { status: 'collinear', n, needed };
  return {
    status: 'estimated',
    n,
    rSquared: regression.rSquared,
    drivers: dummies.map(({ low, high }) => driverOf(regression, used, low, high)),
  };
}

/** For each rating 1 where it is low, and 1 where it is high. */
function dummiesOf(ratings: Float64Array, bounds: RatingBounds): { readonly low: Float64Array; readonly high: Float64Array } {
  const low = new Float64Array(ratings.length);
  const high = new Float64Array(ratings.length);
  for (let row = 0; row < ratings.length; row += 1) {
    const rating = ratings[row] ?? 0;
    if (rating <= bounds.low) low[row] = 1;
    if (rating >= bounds.high) high[row] = 1;
  }
  return { low, high };
}

function driverOf(regression: Regression, used: readonly Float64Array[], low: Float64Array, high: Float64Array): PenaltyRewardDriver {
  const weights = (...dummies: readonly Float64Array[]) => [0, ...used.map((dummy) => (dummies.includes(dummy) ? 1 : 0))];
  const penalty = used.includes(low) ? combination(regression, weights(low)) : null;
  const reward = used.includes(high) ? combination(regression, weights(high)) : null;
  const counts = { low: total(low), high: total(high), penalty, reward };
  if (penalty === null || reward === null) return { ...counts, range: null, asymmetry: null, asymmetryP: null, verdict: 'not-estimated' };
  const loss = Math.max(0, -penalty.value);
  const gain = Math.max(0, reward.value);
  const range = loss + gain;
  const asymmetry = range > 0 ? (gain - loss) / range : null;
  const asymmetryP = combination(regression, weights(low, high)).p;
  return { ...counts, range, asymmetry, asymmetryP, verdict: verdictOf(penalty, reward, asymmetry, asymmetryP) };
}

/** The cut-offs are a convention; published ones differ. */
function verdictOf(penalty: Coefficient, reward: Coefficient, asymmetry: number | null, asymmetryP: number): PenaltyRewardVerdict {
  if (penalty.p >= 0.05 && reward.p >= 0.05) return 'no-effect';
  if (asymmetry === null) return 'unexpected-sign';
  if (asymmetryP >= 0.05) return 'hybrid';
  if (asymmetry > 0.7) return 'strong-satisfier';
  if (asymmetry > 0.2) return 'satisfier';
  if (asymmetry >= -0.2) return 'hybrid';
  return asymmetry >= -0.7 ? 'dissatisfier' : 'strong-dissatisfier';
}

function total(dummy: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < dummy.length; row += 1) sum += dummy[row] ?? 0;
  return sum;
}
