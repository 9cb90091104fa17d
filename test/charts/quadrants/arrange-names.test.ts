import { expect, test } from 'vitest';
import { arrangeNames } from '../../../src/charts/quadrants/arrange-names.js';

const around = { area: { x: 0, y: 0, width: 400, height: 400 }, taken: [], avoided: [] };
const long = [{ width: 90, height: 13 }];
const number = () => [{ width: 12, height: 12 }];

test('points that stand alone have their names beside them', () => {
  const points = [
    { x: 50, y: 50 },
    { x: 50, y: 200 },
  ];
  const { names, numbered } = arrangeNames(
    points.map((point) => ({ ...point, sizes: long })),
    { ...around, points },
    number,
  );
  expect(names.map((name) => name?.box.y)).toEqual([43.5, 193.5]);
  expect(numbered).toEqual([]);
});

test('who has no room for a name gets a number, counted from the top', () => {
  const points = [
    { x: 200, y: 300 },
    { x: 200, y: 100 },
  ];
  const { names, numbered } = arrangeNames(
    points.map((point) => ({ ...point, sizes: [{ width: 500, height: 13 }] })),
    { ...around, points },
    number,
  );
  expect(names).toEqual([null, null]);
  expect(numbered.map(({ index, number: shown }) => [index, shown])).toEqual([
    [1, '1'],
    [0, '2'],
  ]);
});

test('a name that shuts in a point gives way, so that both can be told', () => {
  const points = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ];
  // Both stand in a narrow passage, and only the room between them is left.
  const taken = [
    { x: 0, y: 0, width: 92, height: 400 },
    { x: 0, y: 0, width: 400, height: 93 },
    { x: 0, y: 107, width: 400, height: 293 },
    { x: 206, y: 0, width: 194, height: 400 },
  ];
  const labels = points.map((point, index) => ({ ...point, sizes: [{ width: [500, 80][index] ?? 0, height: 13 }] }));
  const { names, numbered } = arrangeNames(labels, { ...around, points, taken }, number);
  expect(names).toEqual([null, null]);
  expect(numbered.map(({ placed }) => placed?.box.x)).toEqual([108, 180]);
});
