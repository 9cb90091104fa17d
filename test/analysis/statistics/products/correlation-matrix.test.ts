import { expect, test } from 'vitest';
import { pairSumsOf, pearson } from '../../../../src/analysis/statistics/correlation.js';
import {
  completeQuestions,
  pairwiseCorrelations,
  smallestCount,
  submatrix,
} from '../../../../src/analysis/statistics/products/correlation-matrix.js';
import { seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';

const _ = Number.NaN;
const answers = [
  [1, 2, 3, 4, 5, 6, _, 2],
  [2, 1, 4, _, 5, 7, 3, 3],
  [9, 8, 8, 4, _, 1, 2, 7],
];
const triangle = (columns: number[][]) => columns.map((column, row) => columns.slice(0, row).map((earlier) => pairSumsOf(column, earlier)));

test('takes each pair from the people who answered both', () => {
  const { values, counts } = pairwiseCorrelations(triangle(answers), 3);
  for (const [row, a] of answers.entries()) {
    for (const [column, b] of answers.entries()) {
      expect(values[row][column]).toBeCloseTo(row === column ? 1 : (pearson(a, b) ?? 0), 12);
      expect(values[row][column]).toBe(values[column][row]);
    }
  }
  expect(counts).toEqual([
    [6, 6, 6],
    [6, 6, 6],
    [6, 6, 6],
  ]);
});

test('knows nothing of a pair with too few people or without variance', () => {
  expect(pairwiseCorrelations(triangle(answers), 7).values[1][0]).toBeNull();
  const { values } = pairwiseCorrelations(
    triangle([
      [1, 2, 3],
      [4, 4, 4],
    ]),
    3,
  );
  expect(values).toEqual([
    [1, null],
    [null, 1],
  ]);
});

test('keeps the questions that can be computed with each other, and always the outcome', () => {
  const random = seededRandom(4);
  const column = () => Array.from({ length: 60 }, random.uniform);
  const constant = column().map(() => 3);
  // Questions 1 and 4 have hardly anybody in common; 1 has fewer people in all.
  const early = column().map((value, row) => (row < 35 ? value : _));
  const late = column().map((value, row) => (row >= 15 ? value : _));
  const all = pairwiseCorrelations(triangle([column(), early, constant, column(), late]));
  expect(completeQuestions(all, 0)).toEqual([0, 3, 4]);
  expect(completeQuestions(all, 2)).toEqual([2]);
  expect(smallestCount(all, [0, 3, 4])).toBe(45);
  expect(smallestCount(all, [0])).toBeNull();
  expect(submatrix(all, [0, 3, 4])).toHaveLength(3);
  expect(submatrix(all, [0, 1, 4])).toBeNull();
});
