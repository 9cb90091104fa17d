import { expect, test } from 'vitest';
import { desirability, netPromoterAsScore, pomp, type Scale, scoresOf } from '../../../../src/analysis/statistics/means/pomp.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../reference.js';

test.skipIf(isSharedMissing)(`agrees with pomp_normalisation.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('pomp_normalisation');
  const scales: (Scale & { id: string; values: number[] })[] = inputs.scales;
  const actual = {
    ...expected,
    pomp: Object.fromEntries(scales.map((scale) => [scale.id, scale.values.map((value) => pomp(value, scale))])),
    nps_0_100: inputs.nps.map((nps: number) => netPromoterAsScore(100 * nps)),
    desirability_0_100: inputs.desirability.map((measure: { value: number; target: number; limit: number }) =>
      desirability(measure.value, measure.target, measure.limit),
    ),
  };
  expectNear(actual, expected, tolerance);
  for (const { value, scale } of inputs.invalid) {
    const where = scales.find(({ id }) => id === scale);
    if (value !== null && where) expect(pomp(value, where)).toBeNull();
  }
});

test('puts the ends of a scale at 0 and 100, and turns a reversed one round', () => {
  expect([1, 2, 3, 4, 5].map((value) => pomp(value, { min: 1, max: 5 }))).toEqual([0, 25, 50, 75, 100]);
  expect([1, 2.5, 6].map((value) => pomp(value, { min: 1, max: 6, reversed: true }))).toEqual([100, 70, 0]);
});

test('is null outside of the scale, and on a scale without width', () => {
  const scale = { min: 1, max: 5 };
  expect([0.99, 5.01, Number.NaN].map((value) => pomp(value, scale))).toEqual([null, null, null]);
  expect(pomp(3, { min: 3, max: 3 })).toBeNull();
});

test('maps the answers of a scale, and counts the invalid ones', () => {
  const answers = [
    { value: 1, count: 3 },
    { value: 2, count: 1 },
    { value: 9, count: 4 },
  ];
  expect(scoresOf(answers, { min: 1, max: 5, reversed: true })).toEqual({
    scores: [
      { value: 75, count: 1 },
      { value: 100, count: 3 },
    ],
    invalid: 4,
  });
});

test('rates a level between target and limit, in either direction', () => {
  expect([0.4, 1, 2.2, 5, 9].map((seconds) => desirability(seconds, 1, 5))).toEqual([100, 100, 70, 0, 0]);
  expect([40, 70, 95].map((percent) => desirability(percent, 90, 50))).toEqual([0, 50, 100]);
  expect(desirability(3, 2, 2)).toBeNull();
});

test('maps a net promoter score', () => {
  expect([-100, 0, 50, 100].map(netPromoterAsScore)).toEqual([0, 50, 75, 100]);
});
