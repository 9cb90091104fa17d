import { expect, test } from 'vitest';
import { drawLegend, type LegendEntry } from '../../src/diagrams/sheet/legend.js';
import { themeOf } from '../../src/diagrams/theme.js';
import { boxOf } from '../support/scene.js';

const theme = themeOf('A3', 'reading', 'en');
const entry = (label: string): LegendEntry => ({ label, width: 5, height: 4, draw: () => [] });

const rightEnds = (count: number, width: number) => {
  const group = drawLegend(
    Array.from({ length: count }, (_, index) => entry(`what the mark ${index} means`)),
    width,
    theme,
  ).at(0, 0);
  const ends = new Map<number, number>();
  for (const shape of group.children) {
    if (shape.kind !== 'text') continue;
    const { x, width: wide } = boxOf(shape);
    ends.set(shape.y, Math.max(ends.get(shape.y) ?? 0, x + wide));
  }
  return [...ends.values()];
};

test('is one line where that fits', () => {
  expect(rightEnds(4, 400)).toHaveLength(1);
});

test('leaves no entry alone in its last line where the lines could be even', () => {
  const [first, second, ...others] = rightEnds(12, 400);
  expect(others).toEqual([]);
  expect(second).toBeGreaterThan(0.8 * first);
});

test('never goes beyond its width', () => {
  for (const end of rightEnds(23, 90)) expect(end).toBeLessThanOrEqual(90);
});
