import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumeric, showValue } from '../../../src/formats/reports/show-value.js';
import type { Cell, CellType } from '../../../src/reports/report.js';

const interval = (low: number, high: number) => ({ low, high });

test.each<[CellType, Cell, string, string]>([
  ['text', 'as it is', 'as it is', 'as it is'],
  ['id', 'returns-pickup', 'returns-pickup', 'returns-pickup'],
  ['count', 12345, '12,345', '12.345'],
  ['score', 76.84, '76.8', '76,8'],
  ['number', 1234.56, '1,234.6', '1.234,6'],
  ['difference', 4.25, '+4.3', '+4,3'],
  ['difference', -18.6, '−18.6', '−18,6'],
  ['difference', -0.04, '0.0', '0,0'],
  ['correlation', -0.456, '−0.46', '−0,46'],
  ['share', 0.795, '79.5 %', '79,5 %'],
  ['share', 0, '0.0 %', '0,0 %'],
  ['share', 0.0002, '< 0.1 %', '< 0,1 %'],
  ['share', 0.9999, '> 99.9 %', '> 99,9 %'],
  ['share', 1, '100.0 %', '100,0 %'],
  ['p', 0.0496, '0.050', '0,050'],
  ['p', 0.0009, '< 0.001', '< 0,001'],
  ['p', 1, '1.000', '1,000'],
  ['interval', interval(72.57, 81.04), '72.6–81.0', '72,6–81,0'],
  ['interval', interval(-3, 5), '−3.0 to 5.0', '−3,0 bis 5,0'],
  ['interval', interval(-0.01, 5), '0.0–5.0', '0,0–5,0'],
  ['share-interval', interval(0.717, 0.856), '71.7–85.6 %', '71,7–85,6 %'],
  ['share-interval', interval(-0.1, 0.2), '−10.0 to 20.0 %', '−10,0 bis 20,0 %'],
  ['difference-interval', interval(10.7, 34.1), '+10.7 to +34.1', '+10,7 bis +34,1'],
  ['difference-interval', interval(-24, -0.9), '−24.0 to −0.9', '−24,0 bis −0,9'],
  ['range', interval(2, 3), '2–3', '2–3'],
  ['range', interval(1, 1), '1', '1'],
  ['date', '2026-10-12', '12 Oct 2026', '12.10.2026'],
  ['bar', 43, '████▎', '████▎'],
  ['bar', 0, '', ''],
  ['bar', 140, '██████████', '██████████'],
  ['difference-bar', 25, '          │██▌', '          │██▌'],
  ['difference-bar', -25, '       ▐██│', '       ▐██│'],
  ['difference-bar', 0, '          │', '          │'],
  ['sparkline', [1, null, 3, 8], '▁ ▃█', '▁ ▃█'],
  ['sparkline', [5, 5], '▄▄', '▄▄'],
  ['sparkline', [null], '–', '–'],
  ['money', { amount: 2488, currency: 'EUR' }, 'EUR 2,488.00', '2.488,00 EUR'],
])('%s %j is %s in English and %s in German', (type, cell, english, german) => {
  expect(showValue(cell, type, 'en')).toBe(english);
  expect(showValue(cell, type, 'de')).toBe(german);
});

const types: readonly CellType[] = [
  ...(['text', 'id', 'count', 'score', 'number', 'difference', 'share', 'p', 'interval', 'share-interval', 'difference-interval'] as const),
  ...(['range', 'date', 'bar', 'difference-bar', 'sparkline', 'money'] as const),
];

test.each(types)('%s that is unknown is a dash', (type) => {
  expect(showValue(null, type, 'en')).toBe('–');
  expect(showValue(null, type, 'en', false)).toBe(type === 'text' || type === 'id' ? '–' : '-');
});

test.each<[CellType, Cell]>([
  ['text', 1],
  ['score', 'high'],
  ['interval', 3],
  ['interval', [1]],
  ['sparkline', interval(1, 2)],
  ['money', 3],
  ['date', 20261012],
  ['score', Number.NaN],
])('%s does not show %j, which is a bug of the report', (type, cell) => {
  expect(() => showValue(cell, type, 'en')).toThrow();
});

describe('without Unicode', () => {
  test.each<[CellType, Cell, string]>([
    ['difference', -18.6, '-18.6'],
    ['interval', interval(72.57, 81.04), '72.6-81.0'],
    ['bar', 43, '####'],
    ['difference-bar', -25, '       ###|'],
    ['difference-bar', 25, '          |###'],
    ['sparkline', [1, null, 8], '1 8'],
  ])('%s %j is %s', (type, cell, shown) => {
    expect(showValue(cell, type, 'en', false)).toBe(shown);
  });

  test('what people wrote stays as they wrote it', () => {
    expect(showValue('Rück–Gabe', 'text', 'en', false)).toBe('Rück–Gabe');
  });
});

test('no number is ever shown as minus zero, and no interval as two signs in a row', () => {
  const number = fc.double({ min: -150, max: 150, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.constantFrom('en' as const, 'de' as const), (a, b, language) => {
      const ends = interval(Math.min(a, b), Math.max(a, b));
      for (const type of ['score', 'number', 'difference', 'count'] as const)
        expect(showValue(a, type, language)).not.toMatch(/^[−+]0(?:[.,]0*)?$/);
      for (const type of ['interval', 'share-interval', 'difference-interval', 'range'] as const)
        expect(showValue(ends, type, language)).not.toMatch(/[–−+]\s*[–−]|[−+]0[.,]0(?!\d)/);
    }),
  );
});

test('bars are as long as their numbers, and never longer than their column', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 500, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true }), (a, b) => {
      const length = (value: number) => showValue(value, 'bar', 'en', false).length;
      expect(length(a)).toBeLessThanOrEqual(10);
      if (a <= b) expect(length(a)).toBeLessThanOrEqual(length(b));
      expect([...showValue(a, 'difference-bar', 'en')].length).toBeLessThanOrEqual(21);
    }),
  );
});

test('numbers are read from the right, words and drawings from the left', () => {
  expect(types.filter((type) => !isNumeric(type))).toEqual(['text', 'id', 'date', 'bar', 'difference-bar', 'sparkline']);
});
