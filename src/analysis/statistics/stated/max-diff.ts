/** Stated importance by choosing the best and the worst of a few. */
import { clipped, type Estimate, z95 } from '../interval.js';
import { boundedWilson, scoreRange } from '../means/mean-interval.js';

/** How often an item was shown, and chosen as the best and as the worst of those shown with it. */
export interface BestWorstCounts {
  readonly best: number;
  readonly worst: number;
  readonly shown: number;
}

export interface BestWorst {
  /** Best less worst, as a share of the times shown: −1…1. */
  readonly balance: number;
  /** The standard error of the balance. */
  readonly error: number;
  /** The balance on 0–100, where 50 is chosen as often for best as for worst. */
  readonly score: Estimate;
}

/**
 * The score of an item by counting; null where it was never shown. An item that was chosen alike every time has the bounded Wilson
 * interval. Louviere, Flynn & Marley, Best-Worst Scaling, 2015, 2.3.
 */
export function bestWorst({ best, worst, shown }: BestWorstCounts): BestWorst | null {
  if (!(shown > 0)) return null;
  const balance = (best - worst) / shown;
  const error = Math.sqrt(Math.max(0, (best + worst) / shown - balance * balance) / shown);
  const value = 50 * (1 + balance);
  const margin = 50 * z95 * error;
  const score = error > 0 ? clipped({ value, low: value - margin, high: value + margin }, scoreRange) : boundedWilson(value, shown);
  return score && { balance, error, score };
}
