import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, isInside, overlap } from '../../../src/charts/quadrants/boxes.js';
import { placeNumbers } from '../../../src/charts/quadrants/place-numbers.js';

const area: Box = { x: 0, y: 0, width: 400, height: 400 };
const sizes = [{ width: 12, height: 12 }];
const around = { area, taken: [], avoided: [] };

test('a number stands beside its point where there is room', () => {
  const point = { x: 100, y: 100 };
  expect(placeNumbers([{ ...point, sizes }], { ...around, points: [point] })).toEqual([
    { box: { x: 108, y: 94, width: 12, height: 12 }, leader: null },
  ]);
});

test('a number that has no room beside its point stands further away, and a line leads there', () => {
  const point = { x: 100, y: 100 };
  // Open is only a gap below the point.
  const taken = [
    { x: 104, y: 75, width: 20, height: 50 },
    { x: 76, y: 75, width: 20, height: 50 },
    { x: 96, y: 75, width: 8, height: 21 },
  ];
  expect(placeNumbers([{ ...point, sizes }], { ...around, points: [point], taken })).toMatchObject([
    { box: { x: 94, y: 128, width: 12, height: 12 }, leader: { from: { x: 100, y: 105 }, to: { x: 100, y: 128 } } },
  ]);
});

test('nothing leads through what is taken', () => {
  const point = { x: 100, y: 100 };
  const taken = [{ x: 75, y: 75, width: 50, height: 50 }];
  expect(placeNumbers([{ ...point, sizes }], { ...around, points: [point], taken })).toEqual([null]);
});

test('no number covers another, a point or what is taken, and no line leads over another point', () => {
  const coordinate = fc.integer({ min: 20, max: 380 });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 60 });
  const taken = [{ x: 100, y: 100, width: 120, height: 40 }];
  fc.assert(
    fc.property(points, (all) => {
      const placed = placeNumbers(
        all.map((point) => ({ ...point, sizes })),
        { ...around, points: all, taken },
      );
      const boxes = placed.flatMap((one) => (one === null ? [] : [one.box]));
      for (const [index, box] of boxes.entries()) {
        expect(isInside(box, area)).toBe(true);
        expect([...taken, ...boxes.slice(index + 1)].some((other) => overlap(box, other))).toBe(false);
      }
      for (const [index, one] of placed.entries()) {
        if (one === null || one.leader === null) continue;
        const others = all.filter(({ x, y }) => x !== all[index].x || y !== all[index].y).map(boxAround);
        const { from, to } = one.leader;
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, width: 0.1, height: 0.1 };
        expect(others.some((other) => overlap(middle, other) || overlap(one.box, other))).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});
