import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksAround, ticksOfScores } from '../../src/charts/ticks.js';

test.each<[readonly number[], readonly number[], number]>([
  [[0, 100], [0, 20, 40, 60, 80, 100], 0],
  [[0, 0.4], [0, 0.1, 0.2, 0.3, 0.4], 1],
  [[-40, 47], [-40, -20, 0, 20, 40, 60], 0],
  [[0, 12_345], [0, 5000, 10_000, 15_000], 0],
  [[0, 0.003], [0, 0.001, 0.002, 0.003], 3],
  [[5, 5], [4, 4.5, 5, 5.5, 6], 1],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
])('%j has the ticks %j', (numbers, values, decimals) => {
  expect(ticksAround(numbers, 5)).toEqual({ values, low: values[0], high: values.at(-1), decimals });
});

test('scores are on 0–100, and further only where some lie beyond', () => {
  expect(ticksOfScores([12, 99]).values).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksOfScores([-20, 50]).low).toBeLessThanOrEqual(-20);
});

test('all numbers lie between the ends, which have few steps between them that can be told apart', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
      const span = Math.max(1e-9, Math.max(...numbers) - Math.min(...numbers));

      const { values, low, high, decimals } = ticksAround(numbers, 5);
      for (const one of numbers) expect(one >= low - 1e-6 * span && one <= high + 1e-6 * span).toBe(true);
      expect(values.length).toBeGreaterThan(1);
      expect(values.length).toBeLessThanOrEqual(8);
      expect(new Set(values.map((value) => value.toFixed(Math.min(20, decimals)))).size).toBe(values.length);
    }),
  );
});
