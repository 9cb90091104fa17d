import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flow, reachProbabilities } from '../../../src/analysis/journey/reach-probability.js';

const flow = (from: number, to: number, share: number): Flow => ({ from, to, share });

function expectAll(actual: readonly number[] | null, expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual?.[index]).toBeCloseTo(value, 12);
}

test('multiplies shares along a chain and adds them up where ways meet', () => {
  expectAll(reachProbabilities([1, 0, 0, 0], [flow(0, 1, 0.4), flow(0, 2, 0.5), flow(1, 3, 0.5), flow(2, 3, 1)]), [1, 0.4, 0.5, 0.7]);
});

test('counts a point on a loop once, however often it is passed', () => {
  // From 1 a quarter calls again: those who leave do so in the end, and nobody counts twice.
  expectAll(reachProbabilities([1, 0, 0], [flow(0, 1, 1), flow(1, 1, 0.25), flow(1, 2, 0.75)]), [1, 1, 1]);
});

test('solves a loop that some leave on the way', () => {
  // 0 → 1 (half, the rest gives up), 1 → 0 (half) or 2 (half). To 1: 1/2. To 2: p = 1/2 · (1/2 + 1/2 p), so p = 1/3.
  expectAll(reachProbabilities([1, 0, 0], [flow(0, 1, 0.5), flow(1, 0, 0.5), flow(1, 2, 0.5)]), [1, 0.5, 1 / 3]);
});

test('passes every point of a loop that nobody gets out of', () => {
  expectAll(reachProbabilities([0.4, 0.6, 0, 0], [flow(0, 2, 1), flow(2, 3, 1), flow(3, 2, 1)]), [0.4, 0.6, 0.4, 0.4]);
});

test('begins where it is told to', () => {
  expectAll(reachProbabilities([0.5, 0.5], [flow(0, 1, 1)]), [0.5, 1]);
});

test('takes no way with the share 0', () => {
  expectAll(reachProbabilities([1, 0, 0], [flow(0, 1, 0), flow(0, 2, 1), flow(2, 0, 0)]), [1, 0, 1]);
});

test('takes a chain of fifty thousand, and refuses a loop beyond its limit', () => {
  const size = 50_000;
  const chain = Array.from({ length: size - 1 }, (_, from) => flow(from, from + 1, 1));
  const start = Array.from({ length: size }, (_, index) => (index === 0 ? 1 : 0));
  expect(reachProbabilities(start, chain)?.at(-1)).toBe(1);
  expect(reachProbabilities(start, [...chain, flow(size - 1, 0, 0.5)])).toBeNull();
});

test('agrees with walking on until hardly anybody is left', () => {
  const anyRow = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 });
  const anyGraph = fc.array(anyRow, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(anyGraph, (rows) => {
      // The fifth column is leaving; every point has at least a little of it.
      const shares = rows.map((row) => row.slice(0, 4).map((weight) => weight / (1 + row.reduce((a, b) => a + b, 0))));
      const flows = shares.flatMap((row, from) => row.map((share, to) => flow(from, to, share)));
      const reached = reachProbabilities([1, 0, 0, 0], flows);
      for (const target of [0, 1, 2, 3]) {
        let still = [1, 0, 0, 0];
        let arrived = 0;
        for (let round = 0; round < 400; round += 1) {
          arrived += still[target];
          still[target] = 0;
          still = still.map((_, to) => still.reduce((sum, share, from) => sum + share * shares[from][to], 0));
        }
        expect(reached?.[target]).toBeCloseTo(arrived, 9);
      }
    }),
  );
});
