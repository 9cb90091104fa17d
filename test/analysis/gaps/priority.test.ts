import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Prioritised, priorities } from '../../../src/analysis/gaps/priority.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const sure = (value: number) => ({ value, low: value, high: value });
const touchpoint = (id: string, relevance: number, quality: number | null, more: Partial<Prioritised> = {}): Prioritised => ({
  id,
  relevance: sure(relevance),
  quality: quality === null ? null : sure(quality),
  target: 80,
  ...more,
});

interface Worked {
  readonly relevance: number;
  readonly relevance_low: number;
  readonly relevance_high: number;
  readonly quality: number | null;
  readonly quality_ci_halfwidth: number;
}

test.skipIf(isSharedMissing)(`agrees with priority_score.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('priority_score');
  const given = Object.entries<Worked>(inputs.touchpoints).map(
    ([id, { relevance, relevance_low, relevance_high, quality, quality_ci_halfwidth: half }]): Prioritised => ({
      id,
      relevance: { value: relevance, low: relevance_low, high: relevance_high },
      quality: quality === null ? null : { value: quality, low: quality - half, high: quality + half },
      target: inputs.target_quality,
    }),
  );
  const result = priorities(given);
  const { forum, ...others } = expected.touchpoint;
  const numbers = result.map(({ id, score, cumulativeShare, ...more }) => [
    id,
    { ...more, priority: score, cumulative_share: cumulativeShare },
  ]);
  expectNear(Object.fromEntries(numbers), others, tolerance);
  expect(forum).toEqual({ priority: null, reason: 'no quality data', measure_first: true });
  expect(result.at(-1)).toMatchObject({ id: 'forum', score: null, isToMeasureFirst: true });
  expect(result.flatMap(({ id, score }) => (score === null ? [] : [id]))).toEqual(expected.order);
});

test('weighs the missing points with relevance', () => {
  // 50 · (80 − 60) / 100 = 10 and 25 · 20 / 100 = 5; at the corners 40 · (80 − 70) and 60 · (80 − 50).
  const [first, second] = priorities([
    touchpoint('b', 25, 60),
    touchpoint('a', 50, 60, { relevance: { value: 50, low: 40, high: 60 }, quality: { value: 60, low: 50, high: 70 } }),
  ]);
  expectNear(
    first,
    { id: 'a', shortfall: 20, score: 10, low: 4, high: 18, share: 2 / 3, cumulativeShare: 2 / 3, rank: 1, isToMeasureFirst: false },
    1e-12,
  );
  expectNear(second, { score: 5, share: 1 / 3, cumulativeShare: 1, rank: 2 }, 1e-12);
});

test('gives nothing to what reaches its target, however relevant', () => {
  expect(priorities([touchpoint('shop', 100, 80)])).toMatchObject([
    { shortfall: 0, score: 0, share: null, cumulativeShare: null, rank: 1 },
  ]);
});

test('asks to measure first where nobody knows the quality of what may well matter', () => {
  const bounds = { value: 15, low: 3, high: 50 };
  const result = priorities([touchpoint('b', 49, null), touchpoint('a', 0, null, { relevance: bounds })]);
  expect(result.map(({ id, score, isToMeasureFirst }) => [id, score, isToMeasureFirst])).toEqual([
    ['a', null, true],
    ['b', null, false],
  ]);
});

test('has no score, but bounds, where relevance is unknown', () => {
  const [only] = priorities([touchpoint('shop', 0, 60, { relevance: { value: null, low: 0, high: 100 } })]);
  expect(only).toMatchObject({ shortfall: 20, score: null, low: 0, high: 20, rank: null, isToMeasureFirst: false });
});

test('has a score without a range where quality is only assumed', () => {
  const [only] = priorities([touchpoint('shop', 50, 60, { quality: { value: 60, low: null, high: null } })]);
  expect(only).toMatchObject({ score: 10, low: null, high: null });
});

test('scores lie within their ranges, shares sum to 1, and the order given changes nothing', () => {
  const anyRanged = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((three) => {
    const [low, value, high] = three.sort((a, b) => a - b);
    return { low, value, high };
  });
  const anyGiven = fc.array(fc.record({ relevance: anyRanged, quality: fc.option(anyRanged) }), { maxLength: 6 });
  fc.assert(
    fc.property(anyGiven, (all) => {
      const given = all.map((one, index): Prioritised => ({ ...one, id: `t${index}`, target: 80 }));
      const result = priorities(given);
      expect(priorities([...given].reverse())).toEqual(result);
      for (const { score, low, high } of result) if (score !== null) expect(low! <= score + 1e-9 && score <= high! + 1e-9).toBe(true);
      const shares = result.flatMap(({ share }) => share ?? []);
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});
