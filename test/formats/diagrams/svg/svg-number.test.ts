import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgNumber } from '../../../../src/formats/diagrams/svg/svg-number.js';

test.each<[number, string]>([
  [0, '0'],
  [-0, '0'],
  [12, '12'],
  [0.5, '0.5'],
  [0.05, '0.05'],
  [-3.25, '-3.25'],
  [-0.001, '0'],
  [-0.999, '-1'],
  [1.005, '1'],
  [-2.675, '-2.67'],
  [99.999, '100'],
])('%d is written as %s', (value, expected) => {
  expect(svgNumber(value)).toBe(expected);
});

test('any number is written with its hundredths', () => {
  const values = fc.oneof(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
  fc.assert(
    fc.property(values, (value) => {
      const rounded = Math.round(value * 100) / 100;
      expect(svgNumber(value)).toBe(String(rounded === 0 ? 0 : rounded));
    }),
  );
});
