import { expect, test } from 'vitest';
import { haloShare, repairedCorrelations } from '../../../../src/analysis/statistics/products/repaired-correlations.js';
import { symmetricEigen } from '../../../../src/analysis/statistics/regression/eigen.js';

// Two that go with a third cannot go against each other so much.
const contradiction = [
  [1, 0.9, -0.9],
  [0.9, 1, 0.9],
  [-0.9, 0.9, 1],
];

test('leaves a matrix alone that does not contradict itself', () => {
  const matrix = [
    [1, 0.5],
    [0.5, 1],
  ];
  expect(repairedCorrelations(matrix)).toEqual({ matrix, changed: 0 });
  // Two equal questions: an eigenvalue of 0, and nothing wrong.
  const twins = [
    [1, 1, 0.3],
    [1, 1, 0.3],
    [0.3, 0.3, 1],
  ];
  expect(repairedCorrelations(twins).changed).toBe(0);
});

test('mends one that does, and says how much it changed', () => {
  const { matrix, changed } = repairedCorrelations(contradiction);
  // The eigenvalues are −0.8, 1.9, 1.9: without the first, all correlations become ±0.5.
  expect(matrix.map((row) => row.map((value) => Math.round(value * 1e6) / 1e6))).toEqual([
    [1, 0.5, -0.5],
    [0.5, 1, 0.5],
    [-0.5, 0.5, 1],
  ]);
  expect(changed).toBeCloseTo(0.4, 6);
  expect(symmetricEigen(matrix).values.at(-1)).toBeGreaterThan(0);
});

test('sees a halo: one dimension behind all answers', () => {
  const equal = (r: number, size: number) =>
    Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : r)));
  // The first eigenvalue of p questions that all correlate with r is 1 + (p − 1)·r.
  expect(haloShare(symmetricEigen(equal(0.8, 5)))).toBeCloseTo((1 + 4 * 0.8) / 5, 12);
  expect(haloShare(symmetricEigen(equal(0, 4)))).toBeCloseTo(0.25, 12);
  expect(haloShare(symmetricEigen([]))).toBeNull();
});
