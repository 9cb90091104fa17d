import { expect, test } from 'vitest';
import { type StatedDerived, statedDerived } from '../../../src/analysis/relevance/stated-derived.js';

const matrixOf = (points: Record<string, StatedDerived>) => statedDerived(new Map(Object.entries(points)));
// Means of stated and derived: 50 each.
const four = {
  delivery: { stated: 90, derived: 80 },
  price: { stated: 70, derived: 20 },
  greeting: { stated: 20, derived: 90 },
  forum: { stated: 20, derived: 10 },
};

test('puts each touchpoint into one of four fields around the means', () => {
  const { crosshair, fields } = matrixOf(four);
  expect(crosshair).toEqual({ stated: 50, derived: 50 });
  expect(Object.fromEntries(fields)).toEqual({ delivery: 'key-driver', price: 'claimed-only', greeting: 'hidden-driver', forum: 'low' });
});

test('counts a touchpoint on the line as high', () => {
  expect(matrixOf({ ...four, middle: { stated: 50, derived: 50 } }).fields.get('middle')).toBe('key-driver');
});

test('leaves a touchpoint without both out of the means and without a field', () => {
  const { crosshair, fields } = matrixOf({ ...four, half: { stated: 100, derived: null } });
  expect(crosshair).toEqual({ stated: 50, derived: 50 });
  expect(fields.get('half')).toBeNull();
});

test('draws no fields for fewer than four touchpoints', () => {
  const { crosshair, fields } = matrixOf({
    delivery: four.delivery,
    price: four.price,
    greeting: four.greeting,
    half: { stated: 1, derived: null },
  });
  expect(crosshair).toBeNull();
  expect([...fields.values()]).toEqual([null, null, null, null]);
});
