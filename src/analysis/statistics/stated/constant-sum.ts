/** Stated importance by points to hand out: whoever gives more to one has less for another. */
import { type PointsStatus, pointsStatus, sharesOfPoints } from '../../../model/points.js';
import { distributionOf } from '../means/frequency.js';
import { type Moments, momentsOf } from '../means/moments.js';

export interface ConstantSum {
  /** One for each answer, in order. */
  readonly statuses: readonly PointsStatus[];
  /** For each item the moments of its share of the points, 0–100; null where no answer could be used. */
  readonly shares: readonly (Moments | null)[];
}

/**
 * Evaluates answers of which each gives points to all items, in the same order; null is an item left out. A sum of exactly 100 is used,
 * 80–120 brought to 100, anything else dropped, as is an answer with gaps or points below 0.
 */
export function constantSum(answers: readonly (readonly (number | null)[])[]): ConstantSum {
  const items = Math.max(0, ...answers.map((points) => points.length));
  const whole = answers.map((points) => [...points, ...new Array<null>(items - points.length).fill(null)]);
  const rows = whole.flatMap((points) => [sharesOfPoints(points) ?? []]);
  return {
    statuses: whole.map(pointsStatus),
    shares: Array.from({ length: items }, (_, item) => momentsOf(distributionOf(rows.flatMap((row) => row[item] ?? [])))),
  };
}
