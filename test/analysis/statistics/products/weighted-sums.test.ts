import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsBySample } from '../../../../src/analysis/statistics/products/weighted-sums.js';

test('adds up each column for each sample, however many there are of both', () => {
  const rows = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 }), (length, width, drawn) => {
      const columns = Array.from({ length: width }, (_, column) => Float64Array.from({ length }, (__, row) => row * 3 - column));
      const samples = Array.from({ length: drawn }, (_, sample) => Int32Array.from({ length }, (__, row) => (row + sample) % 4));
      const expected = samples.map((counts) =>
        columns.map((column) => column.reduce((sum, value, row) => sum + value * (counts[row] ?? 0), 0)),
      );
      expect(sumsBySample(columns, samples).map((sums) => [...sums])).toEqual(expected);
    }),
  );
});
