import { describe, expect, test } from 'vitest';
import { insideOutsideGap, viewOf } from '../../../src/analysis/relevance/outside-view.js';
import { expectNear } from '../statistics/reference.js';

describe('viewOf', () => {
  test.each([
    ['inside-only', ['assessment', 'structural']],
    ['outside-only', ['answers', 'reach']],
    ['both', ['structural', 'derived']],
    ['both', ['assessment', 'personas']],
    ['none', []],
  ] as const)('is %s for %j', (expected, evidence) => {
    expect(viewOf(evidence)).toBe(expected);
  });
});

describe('insideOutsideGap', () => {
  test('is the difference of the means with the interval of Welch', () => {
    // s² / n: 400 / 16 = 25 and 100 / 4 = 25, so the error is √50; df = 50² / (25²/15 + 25²/3) = 10; t(0.975, 10) = 2.228138852.
    const gap = insideOutsideGap({ n: 4, mean: 80, variance: 100 }, { n: 16, mean: 60, variance: 400 });
    const margin = 2.2281388519649385 * Math.sqrt(50);
    expectNear(gap, { value: 20, low: 20 - margin, high: 20 + margin }, 1e-9);
  });

  test('takes a single internal rating as fixed', () => {
    // t(0.975, 3) = 3.182446305; error √(100 / 4) = 5.
    const gap = insideOutsideGap({ n: 1, mean: 75, variance: null }, { n: 4, mean: 40, variance: 100 });
    expectNear(gap, { value: 35, low: 35 - 5 * 3.182446305284263, high: 35 + 5 * 3.182446305284263 }, 1e-9);
  });

  test('is unknown where only one side was asked', () => {
    expect(insideOutsideGap({ n: 4, mean: 75, variance: 4 }, null)).toBeNull();
    expect(insideOutsideGap(null, { n: 4, mean: 75, variance: 4 })).toBeNull();
  });
});
