import { expect, test } from 'vitest';
import { sharesOfPoints } from '../../src/model/points.js';

test('uses points as they are, and brings sums near 100 to 100', () => {
  expect(sharesOfPoints([60, 40])).toEqual([60, 40]);
  expect(sharesOfPoints([60, 60])).toEqual([50, 50]);
  expect(sharesOfPoints([40, 40])).toEqual([50, 50]);
  expect(sharesOfPoints([100, 0, 0])).toEqual([100, 0, 0]);
});

test('drops what is too far off, has gaps or takes points away', () => {
  expect([[50, 29.5], [60.5, 60], [100, null], [120, -20], []].map(sharesOfPoints)).toEqual([null, null, null, null, null]);
});
