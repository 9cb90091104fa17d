import { expect, test } from 'vitest';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import {
  accelerationOf,
  biasOf,
  bootstrapMean,
  bootstrapMeans,
  correctedLevels,
  percentileInterval,
} from '../../../../src/analysis/statistics/resampling/bootstrap.js';
import { seededRandom } from '../../../../src/analysis/statistics/resampling/random.js';
import { countResampledRows, resampledRows } from '../../../../src/analysis/statistics/resampling/resample.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with bootstrap_ci.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('bootstrap_ci');
  const { data, B, seed } = inputs;
  const random = seededRandom(seed);
  const samples = Array.from({ length: B }, () => resampledRows(random, data.length));
  const means = bootstrapMeans(data, B, seed);
  const moments = momentsOf(distributionOf(means));
  const percentile = percentileInterval(means);
  const value = data.reduce((sum: number, x: number) => sum + x, 0) / data.length;
  const bias = biasOf(means, value);
  const acceleration = accelerationOf(data) ?? Number.NaN;
  const levels = correctedLevels(bias, acceleration);
  const bca = bootstrapMean(data, B, seed);
  expect(bca?.method).toBe('bca');
  const actual = {
    first_resample_indices: samples[0],
    last_resample_indices: samples.at(-1),
    first5_replicates: means.slice(0, 5),
    mean_of_replicates: moments?.mean,
    bootstrap_se: Math.sqrt(moments?.variance ?? Number.NaN),
    percentile_ci95: [percentile?.low, percentile?.high],
    bca: { z0: bias, acceleration, alpha1: levels?.low, alpha2: levels?.high, ci95: [bca?.low, bca?.high] },
  };
  expectNear(actual, expected, tolerance);
});

test('draws the same rows whether they are listed or counted', () => {
  const listed = [...resampledRows(seededRandom(2), 9)];
  const counts = new Int32Array(9).fill(100);
  countResampledRows(seededRandom(2), counts);
  expect([...counts]).toEqual([...counts].map((_, row) => listed.filter((drawn) => drawn === row).length));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
});

test('corrects for skewness: with a long lower tail the interval reaches further down', () => {
  const skewed = [100, 100, 95, 100, 90, 100, 100, 5, 95, 100];
  const bca = bootstrapMean(skewed);
  const plain = percentileInterval(bootstrapMeans(skewed, 2000));
  expect(accelerationOf(skewed)).toBeLessThan(0);
  expect(bca?.low).toBeLessThan(plain?.low ?? 0);
  expect(bootstrapMean(skewed)).toEqual(bca);
  expect(bootstrapMean(skewed, 2000, 2)).not.toEqual(bca);
});

test('computes the acceleration from leaving out one value each', () => {
  // Means without one of 0, 0, 3: 1.5, 1.5, 0; around 1: −0.5, −0.5, 1; Σd³ = 0.75, Σd² = 1.5.
  expect(accelerationOf([0, 0, 3])).toBeCloseTo(0.75 / (6 * 1.5 ** 1.5), 14);
  expect(accelerationOf([-1, 0, 1])).toBeCloseTo(0, 14);
});

test('is not corrected where neither bias nor acceleration is there', () => {
  expect(correctedLevels(0, 0)?.low).toBeCloseTo(0.025, 14);
  expect(correctedLevels(0, 0)?.high).toBeCloseTo(0.975, 14);
  expect(correctedLevels(Number.NEGATIVE_INFINITY, 0)).toBeNull();
  expect(biasOf([1, 2, 3, 4], 2.5)).toBe(0);
  expect(biasOf([1, 2, 2, 2], 2)).toBeCloseTo(0.31863936396437514, 12);
  expect(biasOf([3, 4], 2.5)).toBe(Number.NEGATIVE_INFINITY);
});

test('is null where there is nothing to draw from', () => {
  expect([bootstrapMean([]), bootstrapMean([5]), bootstrapMean([5, 5, 5])]).toEqual([null, null, null]);
  expect(percentileInterval([])).toBeNull();
});
