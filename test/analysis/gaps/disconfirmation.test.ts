import { describe, expect, test } from 'vitest';
import { disconfirmation } from '../../../src/analysis/gaps/disconfirmation.js';
import { type ReactionEvidence, reactionsOf } from '../../../src/analysis/gaps/reactions.js';
import { expectNear } from '../statistics/reference.js';

const asked = (more: Partial<ReactionEvidence>): ReactionEvidence => ({
  direct: [],
  tolerance: [],
  expectation: [],
  satisfaction: [],
  ...more,
});
const direct = [
  { value: 0, count: 1 },
  { value: 25, count: 2 },
  { value: 50, count: 4 },
  { value: 100, count: 3 },
];
const pair = (performance: number, expectation: number, count: number) => ({ performance, expectation, count });
const zone = (performance: number, adequate: number, desired: number, count: number) => ({ performance, adequate, desired, count });

describe('reactionsOf', () => {
  test('takes what was asked directly before all else', () => {
    const evidence = asked({ direct, expectation: [pair(0, 100, 9)], satisfaction: [{ isWorst: false, isBest: true, count: 9 }] });
    expect(reactionsOf(evidence)).toEqual({ source: 'direct', reactions: { disappointed: 3, satisfied: 4, delighted: 3 } });
  });

  test('counts the ends of the zone of tolerance as satisfied', () => {
    const tolerance = [zone(24, 25, 75, 1), zone(25, 25, 75, 2), zone(75, 25, 75, 4), zone(76, 25, 75, 8)];
    expect(reactionsOf(asked({ tolerance, expectation: [pair(0, 100, 9)] }))).toEqual({
      source: 'tolerance',
      reactions: { disappointed: 1, satisfied: 6, delighted: 8 },
    });
  });

  test('compares with a single expectation, and takes rounding between scales for equality', () => {
    const expectation = [pair(50, 75, 1), pair((100 * 1) / 3, 100 / 3 + 1e-12, 2), pair(100, 75, 4)];
    expect(reactionsOf(asked({ expectation }))).toEqual({
      source: 'expectation',
      reactions: { disappointed: 1, satisfied: 2, delighted: 4 },
    });
  });

  test('falls back on satisfaction: the worst answers, the best one', () => {
    const satisfaction = [
      { isWorst: true, isBest: false, count: 3 },
      { isWorst: false, isBest: false, count: 12 },
      { isWorst: false, isBest: true, count: 16 },
    ];
    expect(reactionsOf(asked({ satisfaction }))).toEqual({
      source: 'satisfaction',
      reactions: { disappointed: 3, satisfied: 12, delighted: 16 },
    });
  });

  test('passes over a question that nobody answered', () => {
    expect(reactionsOf(asked({ direct: [{ value: 50, count: 0 }], expectation: [pair(50, 50, 1)] }))?.source).toBe('expectation');
    expect(reactionsOf(asked({}))).toBeNull();
  });
});

describe('disconfirmation', () => {
  test('gives the shares with Wilson intervals', () => {
    // 4 of 10: Wilson 0.16818–0.68733 (Newcombe 1998, formula 3).
    const result = disconfirmation(asked({ direct }));
    expect(result).toMatchObject({ source: 'direct', n: 10, ceiling: null, gap: null });
    expectNear(result?.satisfied, { value: 0.4, low: 0.1681803, high: 0.6873262 }, 1e-6);
    expect(result?.disappointed.value).toBe(0.3);
  });

  test('measures the gap by person, also where the shares come from elsewhere', () => {
    // Differences −25, −25, 0, 50: mean 0, s² = (625 + 625 + 2500) / 3 = 1250, error √312.5, t(0.975, 3) = 3.182446305.
    const expectation = [pair(50, 75, 2), pair(50, 50, 1), pair(100, 50, 1)];
    const margin = 3.182446305284263 * Math.sqrt(312.5);
    const result = disconfirmation(asked({ direct, expectation }));
    expect(result?.source).toBe('direct');
    expectNear(result?.gap, { value: 0, low: -margin, high: margin, method: 'paired' }, 1e-9);
  });

  test('has no gap for one answer, and no test where all differ by the same', () => {
    expect(disconfirmation(asked({ expectation: [pair(50, 75, 1)] }))?.gap).toBeNull();
    expect(disconfirmation(asked({ expectation: [pair(50, 75, 3), pair(25, 50, 3)] }))?.gap).toMatchObject({ value: -25, test: null });
  });

  test('says for how many delight is impossible', () => {
    expect(disconfirmation(asked({ expectation: [pair(75, 100, 3), pair(75, 75, 1)] }))?.ceiling).toBe(0.75);
    expect(disconfirmation(asked({ tolerance: [zone(75, 50, 100, 1), zone(75, 50, 75, 1)] }))?.ceiling).toBe(0.5);
  });

  test('measures adequacy and superiority, without answers that contradict themselves', () => {
    const result = disconfirmation(asked({ tolerance: [zone(50, 25, 75, 2), zone(100, 50, 75, 2), zone(0, 75, 25, 5)] }));
    expect(result).toMatchObject({ source: 'tolerance', n: 4, contradictory: 5 });
    expect(result?.adequacyGap?.value).toBe(37.5);
    expect(result?.superiorityGap?.value).toBe(0);
  });

  test('is unknown where nothing was asked', () => {
    expect(disconfirmation(asked({}))).toBeNull();
  });
});
