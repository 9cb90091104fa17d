import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from '../../../../src/analysis/statistics/regression/eigen.js';

test('finds the values and vectors of a small matrix', () => {
  const { values, vectors } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect(values[0]).toBeCloseTo(3, 14);
  expect(values[1]).toBeCloseTo(1, 14);
  expect(vectors[0].map((value) => Math.abs(value))).toEqual([expect.closeTo(Math.SQRT1_2, 14), expect.closeTo(Math.SQRT1_2, 14)]);
  expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
  expect(symmetricEigen([[5]])).toEqual({ values: [5], vectors: [[1]] });
});

test('puts a matrix together again, with vectors at right angles', () => {
  const size = 6;
  fc.assert(
    fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 21, maxLength: 21 }), (entries) => {
      const at = (i: number, j: number) => entries[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)];
      const indexes = [...new Array(size).keys()];
      const matrix = indexes.map((i) => indexes.map((j) => at(i, j)));
      const { values, vectors } = symmetricEigen(matrix);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      for (const i of indexes) {
        for (const j of indexes) {
          const entry = vectors.reduce((sum, vector, k) => sum + values[k] * vector[i] * vector[j], 0);
          expect(entry).toBeCloseTo(matrix[i][j], 10);
          const product = indexes.reduce((sum, k) => sum + vectors[i][k] * vectors[j][k], 0);
          expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
        }
      }
    }),
  );
});
