/** Stated importance by points to hand out: whoever gives more to one has less for another. */
import { distributionOf } from './frequency.js';
import { type Moments, momentsOf } from './moments.js';

/** What became of an answer: used as it is, brought to a sum of 100, or too far from it to be used. */
export type PointsStatus = 'ok' | 'rescaled' | 'dropped';

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
  const rows = answers.map((points) => (points.length < items ? null : rescaled(points)));
  return {
    statuses: answers.map((points, index) => (rows[index] === null ? 'dropped' : total(points) === 100 ? 'ok' : 'rescaled')),
    shares: Array.from({ length: items }, (_, item) => momentsOf(distributionOf(rows.flatMap((row) => row?.[item] ?? [])))),
  };
}

function rescaled(points: readonly (number | null)[]): readonly number[] | null {
  const known = points.flatMap((point) => (point !== null && point >= 0 ? [point] : []));
  const sum = total(known);
  return known.length === points.length && sum >= 80 && sum <= 120 ? known.map((point) => (100 * point) / sum) : null;
}

function total(points: readonly (number | null)[]): number {
  return points.reduce((sum: number, point) => sum + (point ?? 0), 0);
}
