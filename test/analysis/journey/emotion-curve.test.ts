import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emotionCurve } from '../../../src/analysis/journey/emotion-curve.js';

const curve = (...valences: (number | null)[]) => emotionCurve(valences.map((valence, index) => ({ id: `s${index}`, valence })));

test('finds the deepest dip and the largest drop', () => {
  expect(curve(80, 40, 60, 10, 20)).toMatchObject({
    coverage: 1,
    dip: { step: 's3', valence: 10 },
    largestDrop: { from: 's2', to: 's3', drop: 50 },
    first: { valence: 80 },
    last: { valence: 20 },
  });
});

test('takes the first of equal ones', () => {
  expect(curve(40, 20, 40, 20)).toMatchObject({ dip: { step: 's1' }, largestDrop: { from: 's0' } });
});

test('sees no dip where nothing is below neutral, and no drop where it only goes up', () => {
  expect(curve(50, 60, 70)).toMatchObject({ dip: null, largestDrop: null, areaBelowNeutral: 0 });
});

test('measures the area below neutral along straight lines', () => {
  // Below all along: the mean of 10 and 30. From 20 below to 20 above: a triangle half a step long, 20 · 0.5 / 2.
  expect(curve(40, 20).areaBelowNeutral).toBe(20);
  expect(curve(30, 70).areaBelowNeutral).toBe(5);
  expect(curve(40, 20, 20, 70).areaBelowNeutral).toBeCloseTo(20 + 30 + (30 * 0.6) / 2, 12);
});

test('puts nothing in for what is unknown', () => {
  expect(curve(90, null, 10)).toMatchObject({ coverage: 2 / 3, dip: { step: 's2' }, largestDrop: null, areaBelowNeutral: null });
  expect(curve(null, null)).toMatchObject({ coverage: 0, dip: null, largestDrop: null, areaBelowNeutral: null, last: { valence: null } });
  expect(curve(60, 40, null, 0)).toMatchObject({ largestDrop: { drop: 20 }, areaBelowNeutral: 2.5 });
});

test('is empty without steps', () => {
  expect(curve()).toEqual({ steps: [], coverage: null, dip: null, largestDrop: null, areaBelowNeutral: null, first: null, last: null });
});

test('gone backwards has the same dip and area', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 100 })), { maxLength: 8 }), (valences) => {
      const [there, back] = [curve(...valences), curve(...[...valences].reverse())];
      expect(back.dip?.valence).toBe(there.dip?.valence);
      if (there.areaBelowNeutral === null) expect(back.areaBelowNeutral).toBeNull();
      else expect(back.areaBelowNeutral).toBeCloseTo(there.areaBelowNeutral, 9);
    }),
  );
});
