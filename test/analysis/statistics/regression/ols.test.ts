import { expect, test } from 'vitest';
import { pearson } from '../../../../src/analysis/statistics/correlation.js';
import { tMargin } from '../../../../src/analysis/statistics/distributions/student-t.js';
import { inverse } from '../../../../src/analysis/statistics/regression/inverse.js';
import { combination, ols } from '../../../../src/analysis/statistics/regression/ols.js';
import { standardizedRegression } from '../../../../src/analysis/statistics/regression/standardized-regression.js';
import { seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';
import { columnsOf, isSharedMissing, needsShared, reference } from '../reference.js';

// Anscombe, The American Statistician 27 (1973) 17–21, first set: y = 3.00 + 0.500 x, R² = 0.667.
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

test('gives the line that Anscombe published', () => {
  const line = ols([x], y);
  expect(line?.coefficients[0]).toBeCloseTo(3.0001, 4);
  expect(line?.coefficients[1]).toBeCloseTo(0.50009, 5);
  expect(line?.rSquared).toBeCloseTo(0.66654, 5);
  expect(line).toMatchObject({ n: 11, df: 9 });
});

test.skipIf(isSharedMissing)(`gives the coefficients of swiss.csv that R prints ${needsShared}`, () => {
  const data = columnsOf('swiss.csv');
  const drivers = ['Agriculture', 'Examination', 'Education', 'Catholic', 'Infant.Mortality'].map((name) => data[name]);
  const result = ols(drivers, data.Fertility);
  for (const [index, value] of [66.91518, -0.17211, -0.25801, -0.87094, 0.10412, 1.07705].entries())
    expect(result?.coefficients[index]).toBeCloseTo(value, 5);
  expect(result?.rSquared).toBeCloseTo(reference('lmg_swiss').expected.r2, 12);
});

/** Columns with noise that grows with the first of them. */
function uneven(rows: number) {
  const random = seededRandom(7);
  const columns = [0, 1].map(() => Array.from({ length: rows }, () => Math.round(10 * random.uniform())));
  const outcome = columns[0].map((value, row) => 50 + 2 * value - columns[1][row] + value * (random.uniform() - 0.5));
  return { columns, outcome };
}

test('has the errors of leaving out one row each: HC3', () => {
  const { columns, outcome } = uneven(30);
  const all = ols(columns, outcome);
  const sums = [0, 1, 2].map(() => [0, 0, 0]);
  for (const left of outcome.keys()) {
    const others = ols(
      columns.map((column) => column.filter((_, row) => row !== left)),
      outcome.filter((_, row) => row !== left),
    );
    const shift = (all?.coefficients ?? []).map((value, index) => value - (others?.coefficients[index] ?? 0));
    for (const [i, a] of shift.entries()) for (const [j, b] of shift.entries()) sums[i][j] += a * b;
  }
  for (const [i, row] of sums.entries()) for (const [j, value] of row.entries()) expect(all?.covariance[i][j]).toBeCloseTo(value, 10);
});

test('counts rows as often as they count', () => {
  const { columns, outcome } = uneven(12);
  const counts = outcome.map((_, row) => row % 4);
  const repeated = (column: readonly number[]) => column.flatMap((value, row) => new Array<number>(counts[row]).fill(value));
  const counted = ols(columns, outcome, counts);
  const listed = ols(columns.map(repeated), repeated(outcome));
  expect(counted?.n).toBe(listed?.n);
  for (const [i, value] of (listed?.coefficients ?? []).entries()) {
    expect(counted?.coefficients[i]).toBeCloseTo(value, 11);
    for (const [j, covariance] of (listed?.covariance[i] ?? []).entries()) expect(counted?.covariance[i][j]).toBeCloseTo(covariance, 11);
  }
});

test('tests a combination of coefficients', () => {
  const { columns, outcome } = uneven(200);
  const regression = ols(columns, outcome);
  if (regression === null) throw new Error('there are rows enough');
  const slope = combination(regression, [0, 1, 0]);
  expect(slope.value).toBe(regression.coefficients[1]);
  expect(slope.error).toBeCloseTo(Math.sqrt(regression.covariance[1][1]), 14);
  expect(Math.abs(slope.value - 2)).toBeLessThan(4 * slope.error);
  expect(slope.high - slope.value).toBeCloseTo(tMargin(197) * slope.error, 12);
  const sum = combination(regression, [0, 1, 2]);
  // 2 + 2·(−1) = 0: nothing to find.
  expect(Math.abs(sum.value)).toBeLessThan(5 * sum.error);
  expect(sum.p).toBeGreaterThan(0.001);
  expect(slope.p).toBeLessThan(1e-10);
});

test('fits exactly what lies on a line', () => {
  const exact = ols([[1, 2, 3, 4]], [5, 7, 9, 11]);
  expect(exact?.coefficients).toEqual([expect.closeTo(3, 12), expect.closeTo(2, 12)]);
  expect(exact?.rSquared).toBeCloseTo(1, 12);
});

test('is null where nothing can be estimated', () => {
  expect(ols([[1, 2]], [1, 2])).toBeNull();
  expect(ols([[3, 3, 3, 3]], [1, 2, 3, 4])).toBeNull();
  expect(ols([[1, 2, 3, 4]], [5, 5, 5, 5])).toBeNull();
  expect(
    ols(
      [
        [1, 2, 3, 4, 6],
        [2, 4, 6, 8, 12],
      ],
      [1, 3, 2, 5, 4],
    ),
  ).toBeNull();
  // The last row alone decides the slope.
  expect(ols([[0, 0, 0, 0, 1]], [1, 3, 2, 5, 4])).toBeNull();
});

test('inverts, and refuses where a column is explained by the others', () => {
  const inverted = inverse([
    [1, 0.5],
    [0.5, 1],
  ]);
  expect(inverted).toEqual([
    [expect.closeTo(4 / 3, 14), expect.closeTo(-2 / 3, 14)],
    [expect.closeTo(-2 / 3, 14), expect.closeTo(4 / 3, 14)],
  ]);
  expect(
    inverse([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
  expect(inverse([])).toEqual([]);
});

test('standardised: tells how much betas are inflated by what drivers have in common', () => {
  // For two drivers the inflation is 1/(1 − r²), and beta = (a − b·r)/(1 − r²).
  const result = standardizedRegression(
    [
      [1, 0.6],
      [0.6, 1],
    ],
    [0.5, 0.4],
  );
  expect(result?.inflation[0]).toBeCloseTo(1 / 0.64, 14);
  expect(result?.betas[0]).toBeCloseTo((0.5 - 0.24) / 0.64, 14);
  expect(result?.rSquared).toBeCloseTo((0.25 + 0.16 - 2 * 0.5 * 0.4 * 0.6) / 0.64, 14);
  expect(
    standardizedRegression(
      [
        [1, 1],
        [1, 1],
      ],
      [0.5, 0.5],
    ),
  ).toBeNull();
});

test('standardised: is the regression of standardised columns', () => {
  const { columns, outcome } = uneven(50);
  const between = columns.map((a) => columns.map((b) => (a === b ? 1 : (pearson(a, b) ?? 0))));
  const result = standardizedRegression(
    between,
    columns.map((column) => pearson(column, outcome) ?? 0),
  );
  expect(result?.rSquared).toBeCloseTo(ols(columns, outcome)?.rSquared ?? 0, 12);
});
