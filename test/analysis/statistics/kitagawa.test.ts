import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kitagawa } from '../../../src/analysis/statistics/kitagawa.js';

test('tells a change of parts from a change of their weights', () => {
  // From ½, ½ to ¾, ¼ at the values 40 and 80: mix −10. Where 40 becomes 60 as well: quality ⅝ · 20, and mix ¼ · (50 − 80).
  expect(kitagawa([part(0.5, 40), part(0.5, 80)], [part(0.75, 40), part(0.25, 80)])).toMatchObject({ change: -10, mix: -10, quality: 0 });
  expect(kitagawa([part(0.5, 40), part(0.5, 80)], [part(0.75, 60), part(0.25, 80)])).toEqual({
    change: 5,
    mix: -7.5,
    quality: 12.5,
    parts: [
      { mix: 12.5, quality: 12.5 },
      { mix: -20, quality: 0 },
    ],
  });
});

test('calls all of it mix where a part is there on one side only', () => {
  const expected = { change: 6, mix: 6, quality: 0 };
  expect(kitagawa([part(1, 50), null], [part(0.75, 50), part(0.25, 74)])).toMatchObject(expected);
  expect(kitagawa([part(1, 50)], [part(0.75, 50), part(0.25, 74)])).toMatchObject(expected);
  expect(kitagawa([part(1, 50), part(0.3, null)], [part(0.75, 50), part(0.25, 74)])).toMatchObject(expected);
  expect(kitagawa([null], [part(1, null)])).toMatchObject({ change: 0, parts: [{ mix: 0, quality: 0 }] });
  expect(kitagawa([], [])).toEqual({ change: 0, mix: 0, quality: 0, parts: [] });
});

test('adds up to the change', () => {
  const value = fc.integer({ min: 0, max: 100 });
  const weights = fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(weights, (rows) => {
      const before = rows.map(([weight, score]) => part(weight / 100, score));
      const after = rows.map(([, , weight, score]) => part(weight / 100, score));
      const index = (parts: readonly { weight: number; value: number | null }[]) =>
        parts.reduce((sum, { weight, value: score }) => sum + weight * (score ?? 0), 0);
      const { change, mix, quality } = kitagawa(before, after);
      expect(mix + quality).toBeCloseTo(index(after) - index(before), 9);
      expect(change).toBe(mix + quality);
    }),
  );
});

function part(weight: number, value: number | null) {
  return { weight, value };
}
