/** Lines with gaps around discs. */
import { expect, test } from 'vitest';
import { strokesOutside } from '../../src/diagrams/line-gaps.js';
import { monotonePieces, straightPieces } from '../../src/diagrams/monotone-curve.js';
import type { Point } from '../../src/diagrams/scene.js';

const ends = (points: readonly Point[], gaps: Parameters<typeof strokesOutside>[1]) =>
  strokesOutside({ start: points[0], pieces: straightPieces(points) }, gaps).map(({ start, pieces }) =>
    [start, ...pieces.map(([, , end]) => end)].map((point) => point.map((at) => Math.round(at * 1000) / 1000)),
  );

test('a long line ends before a small disc and goes on behind it', () => {
  expect(
    ends(
      [
        [0, 0],
        [400, 0],
      ],
      [{ x: 100, y: 0, radius: 1 }],
    ),
  ).toEqual([
    [
      [0, 0],
      [99, 0],
    ],
    [
      [101, 0],
      [400, 0],
    ],
  ]);
});

test('a corner in a disc is left out', () => {
  expect(
    ends(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      [{ x: 10, y: 0, radius: 2 }],
    ),
  ).toEqual([
    [
      [0, 0],
      [8, 0],
    ],
    [
      [10, 2],
      [10, 10],
    ],
  ]);
});

test('a line that meets no disc stays as it is', () => {
  const points: readonly Point[] = [
    [0, 0],
    [10, 5],
    [20, 0],
  ];
  const stroke = { start: points[0], pieces: monotonePieces(points) };
  expect(strokesOutside(stroke, [{ x: 10, y: 9, radius: 2 }])).toEqual([stroke]);
});

test('nothing is left of a line that lies in a disc', () => {
  expect(
    ends(
      [
        [1, 0],
        [2, 0],
      ],
      [{ x: 1, y: 0, radius: 5 }],
    ),
  ).toEqual([]);
});
