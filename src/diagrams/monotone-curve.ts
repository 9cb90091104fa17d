/**
 * A smooth line through points that shows no peak and no dip that is not in them: monotone cubic interpolation.
 * F. N. Fritsch and R. E. Carlson, SIAM Journal on Numerical Analysis 17 (1980) 238–246.
 */
import type { Point } from './scene.js';

/** A Bézier piece: two controls and an end. */
export type Piece = readonly [Point, Point, Point];

/** One piece for each pair of neighbours; `points` run from left to right, no two above each other. */
export function monotonePieces(points: readonly Point[]): readonly Piece[] {
  const slopes = pairs(points).map(([[x0, y0], [x1, y1]]) => (y1 - y0) / (x1 - x0));
  const tangents = tangentsOf(slopes);
  return pairs(points).map(([[x0, y0], [x1, y1]], index): Piece => {
    const third = (x1 - x0) / 3;
    return [
      [x0 + third, y0 + third * (tangents[index] ?? 0)],
      [x1 - third, y1 - third * (tangents[index + 1] ?? 0)],
      [x1, y1],
    ];
  });
}

/** Straight lines as pieces. */
export function straightPieces(points: readonly Point[]): readonly Piece[] {
  return pairs(points).map(([start, end]): Piece => [start, end, end]);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] as const];
  });
}

// So little is level: to divide by it would leave no number.
const level = 1e-9;

/** The slope of the curve at each point, kept where the curve cannot overshoot: within a circle of radius 3 around the slopes beside it. */
function tangentsOf(slopes: readonly number[]): readonly number[] {
  const [first = 0] = slopes;
  const inner = pairs(slopes).map(([before, after]) => (before * after <= 0 ? 0 : (before + after) / 2));
  const tangents = [first, ...inner, slopes.at(-1) ?? 0];
  for (const [index, slope] of slopes.entries()) {
    if (Math.abs(slope) < level) {
      tangents[index] = 0;
      tangents[index + 1] = 0;
      continue;
    }
    const [a, b] = [(tangents[index] ?? 0) / slope, (tangents[index + 1] ?? 0) / slope];
    const length = Math.hypot(a, b);
    if (length <= 3) continue;
    tangents[index] = (3 / length) * a * slope;
    tangents[index + 1] = (3 / length) * b * slope;
  }
  return tangents;
}
