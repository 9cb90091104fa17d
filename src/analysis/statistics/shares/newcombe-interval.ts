/** The interval of the difference of two shares. */
import type { Estimate, Share } from '../interval.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * The share `after` less the share `before`, of different people; null where one of them has no answers. All lie in −1…1.
 * Hybrid of two Wilson intervals: Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function newcombeInterval(before: Share, after: Share): Estimate | null {
  const first = wilsonInterval(before.positive, before.total);
  const second = wilsonInterval(after.positive, after.total);
  if (first === null || second === null) return null;
  const value = second.value - first.value;
  return {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
  };
}
