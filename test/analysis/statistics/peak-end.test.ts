import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../src/analysis/statistics/means/frequency.js';
import { momentsOf } from '../../../src/analysis/statistics/means/moments.js';
import { memoryTest, type PeakEnd, peakEnd } from '../../../src/analysis/statistics/peak-end.js';
import { expectNear, isSharedMissing, needsShared, reference } from './reference.js';

type Customer = { steps: [string, number | null][]; overall: number };

test.skipIf(isSharedMissing)(`agrees with peak_end.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('peak_end');
  const customers = Object.entries<Customer>(inputs.customers);
  const journeys = customers.map(([name, { steps, overall }]) => {
    const journey = peakEnd(
      steps.map(([, value]) => value),
      inputs.neutral,
    );
    if (journey === null) throw new Error(`${name} has ratings`);
    return { name, journey, overall };
  });
  const { correlations } = memoryTest(journeys);
  const ratings = customers.flatMap(([, { steps }]) => steps);
  const actual = {
    customer: Object.fromEntries(journeys.map(({ name, journey }) => [name, described(journey)])),
    curve: Object.fromEntries(Object.keys(expected.curve).map((touchpoint) => [touchpoint, point(ratings, touchpoint)])),
    spearman_with_overall: { ...correlations, peak_end: correlations.peakEnd },
    mean_memory_gap: journeys.reduce((sum, { journey }) => sum + journey.memoryGap, 0) / journeys.length,
  };
  expectNear(actual, expected, tolerance);
});

function described(journey: PeakEnd) {
  return {
    ...journey,
    n_rated: journey.n,
    peak_end: journey.peakEnd,
    memory_gap_peak_end_minus_mean: journey.memoryGap,
    largest_drop: journey.largestDrop,
  };
}

function point(ratings: readonly [string, number | null][], touchpoint: string) {
  const known = ratings.flatMap(([name, value]) => (name === touchpoint && value !== null ? [value] : []));
  const moments = momentsOf(distributionOf(known));
  return {
    n: moments?.n,
    mean: moments?.mean,
    sd: moments?.variance == null ? null : Math.sqrt(moments.variance),
    min: Math.min(...known),
    max: Math.max(...known),
  };
}

test('remembers the most intense and the last step', () => {
  expect(peakEnd([60, 75, 90, 40, 85])).toEqual({
    n: 5,
    mean: 70,
    first: 60,
    end: 85,
    peak: 90,
    min: 40,
    max: 90,
    peakEnd: 87.5,
    memoryGap: 17.5,
    largestDrop: -50,
  });
});

test('takes the worse of two that are equally far from neutral', () => {
  expect(peakEnd([80, 20, 50])?.peak).toBe(20);
  expect(peakEnd([20, 80, 50])?.peak).toBe(20);
  expect(peakEnd([80, 20, 50], 40)?.peak).toBe(80);
});

test('passes over unrated steps, and needs a rated one', () => {
  expect(peakEnd([null, 50, null, 60, null])).toMatchObject({ n: 2, first: 50, end: 60, largestDrop: 10 });
  expect(peakEnd([30])).toMatchObject({ peak: 30, end: 30, peakEnd: 30, memoryGap: 0, largestDrop: null });
  expect([peakEnd([]), peakEnd([null])]).toEqual([null, null]);
});

test('finds the feature that the overall rating follows', () => {
  const walks = [
    [10, 90, 20],
    [90, 10, 40],
    [50, 50, 60],
    [20, 30, 80],
    [80, 20, 100],
  ];
  // The overall rating is the last step.
  const customers = walks.flatMap((steps) => {
    const journey = peakEnd(steps);
    return journey ? [{ journey, overall: steps[2] }] : [];
  });
  const result = memoryTest(customers);
  expect(result).toMatchObject({ n: 5, best: 'end', isConclusive: false });
  expect(result.correlations.end).toBe(1);
  expect(memoryTest(new Array(10).fill(customers).flat()).isConclusive).toBe(true);
});

test('finds none where nothing varies', () => {
  const journey = peakEnd([50]);
  const customers = journey ? [journey, journey].map((same) => ({ journey: same, overall: 3 })) : [];
  expect(memoryTest(customers)).toMatchObject({ best: null, correlations: { mean: null, peakEnd: null } });
  expect(memoryTest([])).toMatchObject({ n: 0, best: null });
});

test('lies between the worst and the best', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (steps) => {
      const journey = peakEnd(steps);
      expect(journey?.peakEnd).toBeGreaterThanOrEqual(Math.min(...steps));
      expect(journey?.peakEnd).toBeLessThanOrEqual(Math.max(...steps));
      expect(journey?.memoryGap).toBeCloseTo((journey?.peakEnd ?? 0) - (journey?.mean ?? 0), 12);
    }),
  );
});
