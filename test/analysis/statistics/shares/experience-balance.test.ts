import { expect, test } from 'vitest';
import { experienceBalance } from '../../../../src/analysis/statistics/shares/experience-balance.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with positive_negative_balance.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('positive_negative_balance');
  const actual = Object.fromEntries(
    Object.entries<number[]>(inputs.positive_negative_neutral).map(([name, [positive, negative]]) => {
      const { share, ratio } = experienceBalance(positive, negative);
      return [
        name,
        {
          n_valenced: positive + negative,
          positive_share: share?.value ?? null,
          ci95: share && [share.low, share.high],
          ratio: ratio?.value ?? null,
          ratio_ci95: ratio && [ratio.low, ratio.high],
        },
      ];
    }),
  );
  expectNear(actual, expected, tolerance);
});

test('gives the share and the ratio, with intervals that belong together', () => {
  const { share, ratio } = experienceBalance(60, 20);
  expect(share?.value).toBe(0.75);
  expect(ratio?.value).toBe(3);
  expect(ratio?.low).toBeCloseTo((share?.low ?? 0) / (1 - (share?.low ?? 0)), 14);
  expect(ratio?.high).toBeCloseTo((share?.high ?? 0) / (1 - (share?.high ?? 0)), 14);
});

test('knows no ratio without negative ones, but how low it may be', () => {
  const { ratio } = experienceBalance(3, 0);
  // Wilson's lower end 3/(3 + z²) as odds: 3/z².
  expect(ratio).toEqual({ value: null, low: expect.closeTo(3 / 3.8414588206941254, 12), high: null });
  expect(experienceBalance(0, 4).ratio).toMatchObject({ value: 0, low: 0 });
  expect(experienceBalance(0, 0)).toEqual({ share: null, ratio: null });
});
