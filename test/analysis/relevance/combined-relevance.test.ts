import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combinedRelevance } from '../../../src/analysis/relevance/combined-relevance.js';
import { type RelevanceSides, relevanceSides } from '../../../src/analysis/relevance/relevance-sides.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const nothing: RelevanceSides = { derived: null, stated: null, structural: null, reach: null };
const combine = (touchpoints: Record<string, Partial<RelevanceSides>>, weights?: Parameters<typeof combinedRelevance>[1]) =>
  combinedRelevance(new Map(Object.entries(touchpoints).map(([id, sides]) => [id, { ...nothing, ...sides }])), weights);

test.skipIf(isSharedMissing)(`agrees with combined_relevance.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('combined_relevance');
  const result = combine(inputs.components_0_100, inputs.weights);
  expectNear(Object.fromEntries(result), expected.result, tolerance);
  const places = [...result].filter(([, { rank }]) => rank !== null).sort(([, a], [, b]) => a.rank! - b.rank!);
  expect(places.map(([id]) => id)).toEqual(expected.ranked);
  expect([...result].filter(([, { rank }]) => rank === null).map(([id]) => id)).toEqual(expected.not_ranked_low_coverage);
  const ranges = places.map(([id, { rankRange }]) => [id, [rankRange?.best, rankRange?.worst]]);
  expect(Object.fromEntries(ranges)).toEqual(expected.rank_range_over_scenarios);
});

test('is the weighted mean of what is known, between the bounds of what is not', () => {
  // Known: stated 80 · .25 + structural 40 · .2 = 28 of the weight .45; missing .55.
  const result = combine({ shop: { stated: 80, structural: 40 } }).get('shop');
  expectNear(
    result,
    { score: 28 / 0.45, low: 28, high: 83, coverage: 0.45, missing: ['derived', 'reach'], rank: null, rankRange: null },
    1e-12,
  );
});

test('ranks only those of whom at least half the weight is known', () => {
  // .3 + .2 of 1 is a hair below one half in binary.
  const weights = { derived: 0.3, stated: 0.1, structural: 0.4, reach: 0.2 };
  const result = combine({ half: { derived: 10, reach: 10 }, less: { structural: 90 } }, weights);
  expect(result.get('half')?.rank).toBe(1);
  expect(result.get('less')?.rank).toBeNull();
});

test('shows how far the ranks hang on the weights', () => {
  const result = combine({
    both: { derived: 90, stated: 10, structural: 50, reach: 50 },
    other: { derived: 10, stated: 90, structural: 50, reach: 50 },
  });
  expect(result.get('both')).toMatchObject({ rank: 1, rankRange: { best: 1, worst: 2 } });
  expect(result.get('other')).toMatchObject({ rank: 2, rankRange: { best: 1, worst: 2 } });
});

test('tries what happens without a side, and with equal weights', () => {
  // Only without reach the second leads: 62 against 60. With half of it, 64.4 against 64.0.
  const ahead = combine({
    first: { derived: 60, stated: 60, structural: 60, reach: 100 },
    second: { derived: 62, stated: 62, structural: 62, reach: 80 },
  });
  expect(ahead.get('second')).toMatchObject({ rank: 2, rankRange: { best: 1, worst: 2 } });
  const derivedOnly = { derived: 1, stated: 0, structural: 0, reach: 0 };
  const unequal = combine({ first: { derived: 60, stated: 0 }, second: { derived: 50, stated: 100 } }, derivedOnly);
  expect(unequal.get('second')).toMatchObject({ rank: 2, rankRange: { best: 1, worst: 2 } });
});

test('does not care in which unit the weights are', () => {
  const sides = { shop: { stated: 80, structural: 40 } };
  const inPercent = combine(sides, { derived: 35, stated: 25, structural: 20, reach: 20 }).get('shop');
  expectNear(inPercent, combine(sides).get('shop'), 1e-12);
});

test('knows nothing where nothing is known, or where nothing counts', () => {
  expect(combine({ shop: {} }).get('shop')).toMatchObject({ score: null, low: 0, high: 100, coverage: 0, rank: null });
  const none = { derived: 0, stated: 0, structural: 0, reach: 0 };
  expect(combine({ shop: { stated: 70 } }, none).get('shop')).toMatchObject({ score: null, low: 0, high: 100, coverage: 0, rank: null });
});

describe('for any sides', () => {
  const anySide = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  const anySides: fc.Arbitrary<RelevanceSides> = fc.record({ derived: anySide, stated: anySide, structural: anySide, reach: anySide });

  test('the score lies within its bounds, and what becomes known lies within them as well', () => {
    fc.assert(
      fc.property(anySides, fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 }), (sides, filling) => {
        const before = combine({ shop: sides }).get('shop')!;
        if (before.score !== null) expect(before.low - 1e-9 <= before.score && before.score <= before.high + 1e-9).toBe(true);
        const filled = Object.fromEntries(relevanceSides.map((side, index) => [side, sides[side] ?? filling[index]]));
        const after = combine({ shop: filled }).get('shop')!;
        expect(after.coverage).toBeCloseTo(1, 12);
        expect(before.low - 1e-9 <= after.score! && after.score! <= before.high + 1e-9).toBe(true);
      }),
    );
  });

  test('the rank lies within its range, and the order given changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anySides, { maxLength: 6 }), (all) => {
        const entries = all.map((sides, index) => [`t${index}`, sides] as const);
        const result = combinedRelevance(new Map(entries));
        const turned = combinedRelevance(new Map([...entries].reverse()));
        for (const [id, one] of result) {
          expect(turned.get(id)).toEqual(one);
          if (one.rank === null) expect(one.rankRange).toBeNull();
          else expect(one.rankRange!.best <= one.rank && one.rank <= one.rankRange!.worst).toBe(true);
        }
      }),
    );
  });
});
