/** Points that somebody handed out: whoever gives more to one has less for another. */

// A sum this far from 100 is a slip of the pen; beyond it nobody knows what was meant.
const [least, most] = [80, 120];

/** What became of points handed out: used as they are, brought to a sum of 100, or too far from it to be used. */
export type PointsStatus = 'ok' | 'rescaled' | 'dropped';

/** Whether points can be used; null is an item left out. A gap, a number below 0 or a sum outside 80–120 drops them. */
export function pointsStatus(points: readonly (number | null)[]): PointsStatus {
  const sum = sumOf(points);
  if (sum < least || sum > most || points.some((point) => point === null || !(point >= 0))) return 'dropped';
  return sum === 100 ? 'ok' : 'rescaled';
}

/** The share of each item in all points, 0–100; null where the points cannot be used. */
export function sharesOfPoints(points: readonly (number | null)[]): readonly number[] | null {
  if (pointsStatus(points) === 'dropped') return null;
  const sum = sumOf(points);
  return points.map((point) => (100 * (point ?? 0)) / sum);
}

function sumOf(points: readonly (number | null)[]): number {
  return points.reduce((sum: number, point) => sum + (point ?? 0), 0);
}
