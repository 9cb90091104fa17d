import { expect, test } from 'vitest';
import { driverDiagnostics, otherPlaces } from '../../../src/analysis/relevance/driver-diagnostics.js';
import { symmetricEigen } from '../../../src/analysis/statistics/regression/eigen.js';

test('checks drivers by weights that add up to R², and by a regression', () => {
  const matrix = [
    [1, 0.6],
    [0.6, 1],
  ];
  const [first, second] = driverDiagnostics(matrix, [0.5, 0.4], symmetricEigen(matrix));
  const r2 = (0.25 + 0.16 - 2 * 0.5 * 0.4 * 0.6) / 0.64;
  expect(first.weight + second.weight).toBeCloseTo(r2, 12);
  expect(first.beta).toBeCloseTo((0.5 - 0.24) / 0.64, 12);
  expect(second.inflation).toBeCloseTo(1 / 0.64, 12);
});

test('has no coefficient where others explain a driver', () => {
  const twins = [
    [1, 1],
    [1, 1],
  ];
  expect(driverDiagnostics(twins, [0.5, 0.5], symmetricEigen(twins))).toMatchObject([
    { beta: null, inflation: null },
    { weight: expect.closeTo(0.125, 12) },
  ]);
});

test('names the drivers that have another place by weights, in the order of LMG', () => {
  const drivers = [
    { touchpoint: 'a', lmg: 0.1, weight: 0.2 },
    { touchpoint: 'b', lmg: 0.2, weight: 0.1 },
    { touchpoint: 'c', lmg: 0.3, weight: 0.3 },
    { touchpoint: 'd', lmg: null, weight: null },
  ];
  expect(otherPlaces(drivers)).toEqual([
    { touchpoint: 'b', place: 2, otherPlace: 3 },
    { touchpoint: 'a', place: 3, otherPlace: 2 },
  ]);
});

test('takes parts for equal that differ by rounding alone', () => {
  const drivers = [
    { touchpoint: 'a', lmg: 0.1 + 0.2, weight: 0.3 },
    { touchpoint: 'b', lmg: 0.3, weight: 0.1 + 0.2 },
  ];
  expect(otherPlaces(drivers)).toEqual([]);
});
