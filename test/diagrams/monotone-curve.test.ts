/** Smooth lines that show no peak that is not in the data. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monotonePieces, type Piece, straightPieces } from '../../src/diagrams/monotone-curve.js';
import type { Point } from '../../src/diagrams/scene.js';

const points = fc
  .array(fc.tuple(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(([width, y]): Point => {
      x += width;
      return [x, y];
    });
  });

test('goes through every point and never beyond the two it lies between', () => {
  fc.assert(
    fc.property(points, (given) => {
      const pieces = monotonePieces(given);
      expect(pieces.map(([, , end]) => end)).toEqual(given.slice(1));
      for (const [index, piece] of pieces.entries()) {
        const [start, end] = [given[index], given[index + 1]];
        const [low, high] = [Math.min(start[1], end[1]), Math.max(start[1], end[1])];
        for (const y of heightsOf(start, piece)) {
          expect(y).toBeGreaterThanOrEqual(low - 1e-9);
          expect(y).toBeLessThanOrEqual(high + 1e-9);
        }
      }
    }),
  );
});

test('takes a rise too small to be drawn for none', () => {
  const [rise] = monotonePieces([
    [0, 0],
    [1, 5e-324],
    [2, 1],
  ]);
  for (const [, y] of rise) expect(y).toBeCloseTo(0, 12);
});

test('is level at a peak and at a dip', () => {
  const [up, down] = monotonePieces([
    [0, 0],
    [3, 2],
    [6, -1],
  ]);
  expect(up[1][1]).toBe(2);
  expect(down[0][1]).toBe(2);
});

test('is straight where that is asked', () => {
  expect(
    straightPieces([
      [0, 0],
      [4, 2],
    ]),
  ).toEqual([
    [
      [0, 0],
      [4, 2],
      [4, 2],
    ],
  ]);
});

/** The heights along a piece. */
function heightsOf([, y0]: Point, [[, y1], [, y2], [, y3]]: Piece): readonly number[] {
  return Array.from({ length: 21 }, (_, index) => {
    const t = index / 20;
    const s = 1 - t;
    return s ** 3 * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3;
  });
}
