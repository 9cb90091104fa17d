import { expect, test } from 'vitest';
import { distributionOf } from '../../../../src/analysis/statistics/means/frequency.js';
import { boundedWilson, meanInterval } from '../../../../src/analysis/statistics/means/mean-interval.js';
import { momentsOf } from '../../../../src/analysis/statistics/means/moments.js';
import { postStratifiedMean } from '../../../../src/analysis/statistics/means/post-stratified-mean.js';

const group = (share: number, ...values: number[]) => ({ share, moments: momentsOf(distributionOf(values)) });

test('weighs the groups as the population does, not as they answered', () => {
  // Means 20 and 60 with the variances 200 and 800; V = 0.25·200/2 + 0.25·800/2 = 125; df = 125²/(25² + 100²) = 1.470588.
  const result = postStratifiedMean([group(0.5, 10, 30), group(0.5, 40, 80)]);
  expect(result?.value).toBe(40);
  expect(result?.error).toBeCloseTo(Math.sqrt(125), 12);
  expect(result?.df).toBeCloseTo(15625 / 10625, 12);
  expect(result?.missingShare).toBe(0);
  expect(result?.effectiveN).toBe(4);
});

test('is the plain mean where there is one group', () => {
  const values = [0, 25, 50, 50, 75, 100];
  expect(postStratifiedMean([group(7, ...values)])).toMatchObject(
    Object.fromEntries(
      Object.entries(meanInterval(momentsOf(distributionOf(values))) ?? {})
        .filter(([key]) => key !== 'method')
        .map(([key, value]) => [key, expect.closeTo(Number(value), 11)]),
    ),
  );
});

test('says for which part of the population others stand', () => {
  const result = postStratifiedMean([group(2, 10, 30), group(1), group(1, 40, 80)]);
  expect(result?.missingShare).toBe(0.25);
  expect(result?.value).toBeCloseTo((2 * 20 + 60) / 3, 12);
});

test('lends the spread of the others to a group of one answer, and to one that agrees', () => {
  // Pooled: 200 with one degree of freedom. V = (200/2 + 200/1 + 200/3)/9.
  const result = postStratifiedMean([group(1, 10, 30), group(1, 50), group(1, 70, 70, 70)]);
  expect(result?.error).toBeCloseTo(Math.sqrt((200 / 2 + 200 + 200 / 3) / 9), 12);
  const parts = [100 / 9, 200 / 9, 200 / 27];
  const total = parts.reduce((sum, part) => sum + part, 0);
  expect(result?.df).toBeCloseTo(total ** 2 / parts.reduce((sum, part) => sum + part ** 2, 0), 12);
});

test('has the interval of Wilson where no group shows any spread', () => {
  // 1/(0.25/1 + 0.25/3) = 3 answers.
  const result = postStratifiedMean([group(1, 40), group(1, 80, 80, 80)]);
  expect(result).toEqual({ ...boundedWilson(60, 3), error: null, df: null, effectiveN: 3, missingShare: 0 });
});

test('is null where nobody answered, or a share is none', () => {
  expect(postStratifiedMean([])).toBeNull();
  expect(postStratifiedMean([group(1)])).toBeNull();
  expect(postStratifiedMean([group(0, 1, 2), group(1, 3)])).toBeNull();
});
