import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driverMatrix, rSquared } from '../../../../src/analysis/statistics/regression/elimination.js';
import { subsetsExplained } from '../../../../src/analysis/statistics/regression/subsets-explained.js';

test('gives for each subset the R² of its drivers, however many there are', () => {
  const correlation = fc.integer({ min: -40, max: 40 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(correlation, { minLength: 21, maxLength: 21 }), (drivers, values) => {
      const at = (row: number, column: number) =>
        values[(Math.max(row, column) * (Math.max(row, column) - 1)) / 2 + Math.min(row, column)] ?? 0;
      const all = [...Array(drivers).keys()];
      const matrix = driverMatrix(
        all.map((row) => all.map((column) => (row === column ? 1 : at(row, column) / drivers))),
        all.map((row) => at(6, row) / drivers),
      );
      const explained = subsetsExplained(drivers)(matrix);
      for (let subset = 0; subset < 2 ** drivers; subset += 1) {
        const chosen = all.filter((driver) => (subset >> driver) % 2 === 1);
        expect(explained[subset]).toBeCloseTo(rSquared(matrix, drivers + 1, chosen), 12);
      }
    }),
  );
});

test('lets a driver that others explain add nothing', () => {
  const explained = subsetsExplained(4)(
    driverMatrix(
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ],
      [0.5, 0.5, 0.1, 0.2],
    ),
  );
  expect([explained[1], explained[2], explained[3]]).toEqual([0.25, 0.25, 0.25]);
  expect(explained[15]).toBeCloseTo(0.25 + 0.01 + 0.04, 12);
});
