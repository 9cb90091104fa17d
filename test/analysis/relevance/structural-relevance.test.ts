import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StructuralJourney, type StructuralStep, structuralRelevance } from '../../../src/analysis/relevance/structural-relevance.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const step = (touchpoint: string, more: Partial<StructuralStep> = {}): StructuralStep => ({
  touchpoint,
  probability: 1,
  isFirst: false,
  isLast: false,
  isMomentOfTruth: false,
  ...more,
});

interface WorkedJourney {
  readonly weight: number;
  readonly steps: readonly Pick<StructuralStep, 'touchpoint' | 'probability'>[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly moments_of_truth: readonly string[];
}

test.skipIf(isSharedMissing)(`agrees with structural_relevance.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('structural_relevance');
  const journeys = inputs.journeys.map(({ weight, steps, entry, exit, moments_of_truth }: WorkedJourney) => ({
    weight,
    steps: steps.map(({ touchpoint, probability }, index) =>
      step(touchpoint, {
        probability,
        isFirst: index === 0 && entry.includes(touchpoint),
        isLast: index === steps.length - 1 && exit.includes(touchpoint),
        isMomentOfTruth: moments_of_truth.includes(touchpoint),
      }),
    ),
  }));
  const { first, last, moment_of_truth: momentOfTruth } = inputs.kappa;
  const result = [...structuralRelevance(journeys, { first, last, momentOfTruth })];
  const column = (key: 'share' | 'index' | 'plainShare') => Object.fromEntries(result.map(([id, one]) => [id, one[key]]));
  expectNear(column('share'), expected.share, tolerance);
  expectNear(column('index'), expected.index_max100, tolerance);
  expectNear(column('plainShare'), expected.share_all_kappa_1, tolerance);
  expect(result.map(([id]) => id)).toEqual(expected.rank);
  expect(Object.keys(expected)).toHaveLength(4);
});

test('shares out a journey by probability and factors', () => {
  // Weights 1.5 (first), 0.5 · 2 (moment of truth), 1.5 (last): 4 in all.
  const steps = [step('ad', { isFirst: true }), step('shop', { probability: 0.5, isMomentOfTruth: true }), step('van', { isLast: true })];
  const result = structuralRelevance([{ weight: 7, steps }]);
  expect(result.get('ad')).toEqual({ share: 0.375, index: 100, rank: 1, plainShare: 0.4, plainRank: 1 });
  expect(result.get('shop')).toEqual({ share: 0.25, index: (100 * 0.25) / 0.375, rank: 3, plainShare: 0.2, plainRank: 3 });
});

test('takes the greater factor where a step is first and last, not both', () => {
  const only = { isFirst: true, isLast: true };
  const [, second] = structuralRelevance([{ weight: 1, steps: [step('a', only), step('b')] }], {
    first: 1.5,
    last: 3,
    momentOfTruth: 2,
  }).values();
  expect(second.share).toBe(0.25);
});

test('passes over journeys without weight or without a step that takes place', () => {
  const journeys = [
    { weight: 0, steps: [step('mail')] },
    { weight: 5, steps: [] },
    { weight: 5, steps: [step('forum', { probability: 0 })] },
    { weight: 1, steps: [step('shop')] },
  ];
  expect([...structuralRelevance(journeys).keys()]).toEqual(['shop']);
  expect(structuralRelevance([]).size).toBe(0);
});

describe('for any journeys', () => {
  const anyStep = fc.record({
    touchpoint: fc.constantFrom('ad', 'shop', 'mail', 'van'),
    probability: fc.double({ min: 0.01, max: 1, noNaN: true }),
    isFirst: fc.boolean(),
    isLast: fc.boolean(),
    isMomentOfTruth: fc.boolean(),
  });
  const anyJourneys: fc.Arbitrary<StructuralJourney[]> = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 100 }), steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }) }),
    { minLength: 1, maxLength: 5 },
  );

  test('shares sum to 1 and the greatest index is 100', () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        const all = [...structuralRelevance(journeys).values()];
        expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(all.reduce((sum, { plainShare }) => sum + plainShare, 0)).toBeCloseTo(1, 12);
        expect(Math.max(...all.map(({ index }) => index))).toBeCloseTo(100, 9);
      }),
    );
  });

  test('neither the order of the journeys nor the unit of their weights matters', () => {
    fc.assert(
      fc.property(anyJourneys, fc.integer({ min: 2, max: 9 }), (journeys, unit) => {
        const turned = journeys.map(({ weight, steps }) => ({ weight: weight * unit, steps })).reverse();
        const again = structuralRelevance(turned);
        for (const [id, { share }] of structuralRelevance(journeys)) expect(again.get(id)?.share).toBeCloseTo(share, 12);
      }),
    );
  });
});
