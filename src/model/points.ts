/** Points that somebody handed out: whoever gives more to one has less for another. */

// A sum this far from 100 is a slip of the pen; beyond it nobody knows what was meant.
const [least, most] = [80, 120];

/**
 * The share of each item in all points, 0–100; null is an item left out. Null where the points cannot be used: with a gap, a number below 0 or
 * a sum outside 80–120.
 */
export function sharesOfPoints(points: readonly (number | null)[]): readonly number[] | null {
  const sum = points.reduce((total: number, point) => total + (point ?? 0), 0);
  if (sum < least || sum > most || points.some((point) => point === null || !(point >= 0))) return null;
  return points.map((point) => (100 * (point ?? 0)) / sum);
}
