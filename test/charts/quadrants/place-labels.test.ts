import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../src/charts/quadrants/boxes.js';
import { placeLabels } from '../../../src/charts/quadrants/place-labels.js';

const area: Box = { x: 0, y: 0, width: 400, height: 400 };
const size = { width: 80, height: 13 };
const around = { area, taken: [], avoided: [] };

test('a name stands right of its point where nothing is in the way', () => {
  const point = { x: 100, y: 100 };
  const [placed] = placeLabels([{ ...point, sizes: [size] }], { ...around, points: [point] });
  expect(placed).toEqual({ size: 0, box: { x: 108, y: 93.5, width: 80, height: 13 } });
});

test('a name keeps off lines while there is another place', () => {
  const point = { x: 100, y: 100 };
  const line = { x: 60, y: 99, width: 80, height: 2 };
  const [placed] = placeLabels([{ ...point, sizes: [size] }], { ...around, points: [point], avoided: [line] });
  expect(placed?.box.y).not.toBe(93.5);
  const [covering] = placeLabels([{ ...point, sizes: [size] }], { ...around, points: [point], avoided: [area] });
  expect(covering?.box.y).toBe(93.5);
});

test('a name that fits nowhere has no place', () => {
  const point = { x: 100, y: 100 };
  expect(placeLabels([{ ...point, sizes: [{ width: 500, height: 13 }] }], { ...around, points: [point] })).toEqual([null]);
  expect(placeLabels([{ ...point, sizes: [size] }], { ...around, points: [point], taken: [area] })).toEqual([null]);
});

test('no name covers another, a point, or the rim', () => {
  const coordinate = fc.integer({ min: 0, max: 400 });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(points, (places) => {
      const placed = placeLabels(
        places.map((point) => ({ ...point, sizes: [size, { width: 50, height: 26 }] })),
        { ...around, points: places },
      );
      const boxes = placed.flatMap((one, index) => (one === null ? [] : [{ ...one.box, index }]));
      const meet = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).some((other) => meet(box, other))).toBe(false);
        expect(
          places.some(
            ({ x, y }) =>
              (x !== places[box.index].x || y !== places[box.index].y) && meet(box, { x: x - 5, y: y - 5, width: 10, height: 10 }),
          ),
        ).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 400).toBe(true);
      }
    }),
  );
});
