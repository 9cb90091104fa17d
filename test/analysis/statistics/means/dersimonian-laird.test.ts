import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derSimonianLaird } from '../../../../src/analysis/statistics/means/dersimonian-laird.js';
import { shrunkenMeans } from '../../../../src/analysis/statistics/means/shrunken-means.js';

// Thirteen trials of a vaccine against tuberculosis: cases and others with and without it. Colditz et al., JAMA 271 (1994) 698–702.
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
];

test('gives what is published for the trials of the BCG vaccine', () => {
  const logarithms = trials.map(([a, b, c, d]) => ({
    value: Math.log(a / (a + b) / (c / (c + d))),
    variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
  }));
  const result = derSimonianLaird(logarithms);
  expect(result?.mean).toBeCloseTo(-0.7141, 4);
  expect(result?.variance).toBeCloseTo(0.3088, 4);
  expect(result?.q).toBeCloseTo(152.233, 3);
  expect(result?.df).toBe(12);
  expect(result?.heterogeneity).toBeCloseTo(0.9212, 4);
});

test('draws all to the mean where chance explains the differences', () => {
  const result = derSimonianLaird([
    { value: 70, variance: 100 },
    { value: 72, variance: 100 },
    { value: 74, variance: 100 },
  ]);
  expect(result).toMatchObject({ variance: 0, heterogeneity: 0 });
  for (const value of result?.shrunken ?? []) expect(value).toBeCloseTo(72, 12);
});

test('draws the unsure ones further than the sure ones', () => {
  // Q = 2·25²/25 = 50; τ² = (50 − 1)/(2/25 − 1/25) = 1225; each keeps 1225/1250 of its distance from 75.
  const result = derSimonianLaird([
    { value: 50, variance: 25 },
    { value: 100, variance: 25 },
  ]);
  expect(result?.q).toBeCloseTo(50, 12);
  expect(result?.variance).toBeCloseTo(1225, 9);
  expect(result?.shrunken[0]).toBeCloseTo(75 - 25 * (1225 / 1250), 9);
});

test('is null for one group, and for a value that claims to be certain', () => {
  expect(derSimonianLaird([{ value: 1, variance: 1 }])).toBeNull();
  expect(
    derSimonianLaird([
      { value: 1, variance: 0 },
      { value: 2, variance: 1 },
    ]),
  ).toBeNull();
});

test('keeps every value between itself and the mean', () => {
  const group = fc.record({
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 12 }), (groups) => {
      const { mean = 0, shrunken = [] } = derSimonianLaird(groups) ?? {};
      for (const [index, value] of shrunken.entries()) {
        expect(value).toBeGreaterThanOrEqual(Math.min(mean, groups[index].value) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(mean, groups[index].value) + 1e-9);
      }
    }),
  );
});

test('does not let a few answers carry a mean to the top', () => {
  const many = { n: 400, mean: 80, variance: 400 };
  const result = shrunkenMeans([
    many,
    { n: 400, mean: 60, variance: 400 },
    { n: 2, mean: 95, variance: 0 },
    { n: 1, mean: 5, variance: null },
  ]);
  const [first = 0, , few = 0, single = 0] = result?.shrunken ?? [];
  expect(first).toBeCloseTo(80, 0);
  expect(few).toBeLessThan(first + 5);
  expect(single).toBeGreaterThan(20);
});

test('gives few answers and equal answers the variance within all groups', () => {
  const groups = [
    { n: 11, mean: 10, variance: 100 },
    { n: 12, mean: 20, variance: 0 },
    { n: 3, mean: 40, variance: 9000 },
  ];
  // (10·100 + 11·0 + 2·9000)/23.
  const pooled = 19000 / 23;
  expect(shrunkenMeans(groups)).toEqual(
    derSimonianLaird([
      { value: 10, variance: 100 / 11 },
      { value: 20, variance: pooled / 12 },
      { value: 40, variance: pooled / 3 },
    ]),
  );
});

test('skips fewer than three groups, and groups that all agree', () => {
  const group = { n: 20, mean: 50, variance: 10 };
  expect(shrunkenMeans([group, group])).toBeNull();
  expect(shrunkenMeans([1, 2, 3].map((mean) => ({ n: 20, mean, variance: 0 })))).toBeNull();
});
