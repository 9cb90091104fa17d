import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driverMatrix, rSquared } from '../../../../src/analysis/statistics/regression/elimination.js';
import { exactShapley } from '../../../../src/analysis/statistics/regression/shapley.js';

/** By the definition: the mean gain over all orders, from the R² of each subset by itself. */
function meanGains(matrix: Float64Array, drivers: number): number[] {
  const all = [...Array(drivers).keys()];
  const explained = (subset: number) =>
    rSquared(
      matrix,
      drivers + 1,
      all.filter((driver) => (subset >> driver) % 2 === 1),
    );
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return all.map((driver) => {
    let share = 0;
    for (let subset = 0; subset < 2 ** drivers; subset += 1) {
      if ((subset >> driver) % 2 === 1) continue;
      const size = all.filter((other) => (subset >> other) % 2 === 1).length;
      const weight = (factorial(size) * factorial(drivers - size - 1)) / factorial(drivers);
      share += weight * (explained(subset | (1 << driver)) - explained(subset));
    }
    return share;
  });
}

test('gives each driver the mean of what it adds over all orders, however many drivers there are', () => {
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
      const share = exactShapley(drivers);
      // A second time, since what was left from the first must not count.
      share(matrix);
      for (const [driver, gain] of meanGains(matrix, drivers).entries()) expect(share(matrix)[driver]).toBeCloseTo(gain, 12);
    }),
  );
});

test('lets drivers that explain each other share, and adds nothing for the second of them', () => {
  const twins = driverMatrix(
    [
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    [0.5, 0.5, 0.1, 0.2],
  );
  const shares = exactShapley(4)(twins);
  for (const [driver, share] of [0.125, 0.125, 0.01, 0.04].entries()) expect(shares[driver]).toBeCloseTo(share, 14);
});
