import { describe, expect, test } from 'vitest';
import { contrast, inkOn, shadeAt } from '../../src/charts/shade.js';
import { colors } from '../../src/charts/theme.js';

const steps = Array.from({ length: 101 }, (_, index) => index / 100);

describe.each(['blue', 'orange'] as const)('%s', (ramp) => {
  test('is darker for more, in print in grey as well', () => {
    const lightness = steps.map((share) => contrast(shadeAt(share, ramp), '#000000'));
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
    expect(lightness[0] / (lightness[100] ?? 1)).toBeGreaterThan(4);
  });

  test('has text on it that can be read', () => {
    for (const share of steps) expect(contrast(shadeAt(share, ramp), inkOn(shadeAt(share, ramp)))).toBeGreaterThanOrEqual(4.5);
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#0072b2', '#ffffff')).toBeCloseTo(5.19, 2);
});

test.each(['ink', 'quiet', 'data', 'alarm'] as const)('%s is read on paper and on every ground', (name) => {
  for (const ground of ['paper', 'tint', 'shade'] as const) expect(contrast(colors[name], colors[ground])).toBeGreaterThanOrEqual(4.5);
});
