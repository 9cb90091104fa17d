/** Hatching: thin slanted lines inside an outline, for what nobody knows. */
import type { Colour, Point, Polygon } from './scene.js';

export interface HatchStyle {
  readonly stroke: Colour;
  /** In millimetres. */
  readonly strokeWidth: number;
  /** From line to line, in millimetres. */
  readonly spacing: number;
}

/** Lines at 45° through a convex outline, cut off at its edges. The lines of neighbours meet, wherever these lie. */
export function hatch(outline: readonly Point[], { stroke, strokeWidth, spacing }: HatchStyle): readonly Polygon[] {
  const step = spacing * Math.SQRT2;
  // On a line at 45° x + y is the same everywhere.
  const sums = outline.map(([x, y]) => x + y);
  const first = Math.ceil(Math.min(...sums) / step);
  const last = Math.floor(Math.max(...sums) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step).flatMap((sum): readonly Polygon[] => {
    const [start, end] = crossings(outline, sum);
    if (start === undefined || end === undefined) return [];
    return [{ kind: 'polygon', points: [start, end], closed: false, stroke, strokeWidth }];
  });
}

/** The corners of a rectangle. */
export function cornersOf(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): readonly Point[] {
  const { x, y, width, height } = box;
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Where the line x + y = sum enters and leaves the outline, from left to right; nothing where it only touches it. */
function crossings(outline: readonly Point[], sum: number): readonly Point[] {
  const points = outline.flatMap((from, index): readonly Point[] => {
    const to = outline[(index + 1) % outline.length] ?? from;
    const [a, b] = [from[0] + from[1] - sum, to[0] + to[1] - sum];
    // An edge counts without its end, so that a corner is met once.
    if (a === b || a < 0 === b < 0) return [];
    const part = a / (a - b);
    return [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]];
  });
  return [...points].sort((a, b) => a[0] - b[0]);
}
