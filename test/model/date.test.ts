import { describe, expect, test } from 'vitest';
import { addDuration, subtractDuration } from '../../src/model/date.js';

describe('a day some time before or after another', () => {
  test.each([
    ['2026-11-22', 'P1Y', '2025-11-22'],
    ['2024-02-29', 'P1Y', '2023-02-28'],
    ['2026-03-31', 'P1M', '2026-02-28'],
    ['2026-01-15', 'P13M2W1D', '2024-11-30'],
    ['2026-11-22', 'P90D', '2026-08-24'],
    ['2026-11-22', 'PT48H', '2026-11-22'],
    ['2026-11-22', 'P2000Y', '0026-11-22'],
  ])('%s less %s is %s', (date, duration, expected) => {
    expect(subtractDuration(date, duration)).toBe(expected);
  });

  test.each([
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2024-12-15', 'P2M', '2025-02-15'],
    ['2026-11-22', 'P2W', '2026-12-06'],
  ])('%s and %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  test.each(['P3000Y', 'P999999999D', `P${'9'.repeat(400)}Y`])('%s leads no further than the days that can be written', (duration) => {
    expect(subtractDuration('2026-11-22', duration)).toBe('0000-01-01');
    expect(addDuration('2026-11-22', duration.replace('P3', 'P8'))).toBe('9999-12-31');
  });
});
