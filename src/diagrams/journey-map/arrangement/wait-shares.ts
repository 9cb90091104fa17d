/** How the width that is left is shared among the waits between steps, so that long ones look long. */
import { secondsOf } from '../../../text/duration.js';
import type { MapStep } from '../reading/map-data.js';

/** A wait more than so many times the median is drawn as long as that, and broken. */
const longest = 3;

/** For each step the share of the wait after it, 0–1, together 1; `most` is the longest that is drawn, in seconds. The last of `steps` has none. */
export function waitShares(steps: readonly MapStep[], most: number): readonly number[] {
  const drawn = steps.slice(1).map(({ after }) => Math.min(most, secondsOf(after) ?? 0));
  const sum = drawn.reduce((total, wait) => total + wait, 0);
  // Nobody says how long: all alike.
  return [...drawn.map((wait) => (sum === 0 ? 1 / drawn.length : wait / sum)), 0];
}

/** The longest wait that is drawn to scale, in seconds. */
export function longestWait(steps: readonly MapStep[]): number {
  const waits = steps
    .flatMap(({ after }) => secondsOf(after) ?? [])
    .filter((wait) => wait > 0)
    .sort((a, b) => a - b);
  if (waits.length === 0) return 0;
  const [low = 0, high = 0] = [waits[Math.floor((waits.length - 1) / 2)], waits[Math.floor(waits.length / 2)]];
  return (longest * (low + high)) / 2;
}
