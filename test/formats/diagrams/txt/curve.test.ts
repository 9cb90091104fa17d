/** The curve in characters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feeling } from '../../../../src/diagrams/journey-map/reading/map-data.js';
import { drawCurve } from '../../../../src/formats/diagrams/txt/curve.js';
import { marksOf } from '../../../../src/formats/diagrams/txt/marks.js';

const measured = (score: number): Feeling => ({ score, source: 'measured', n: 20, low: null, high: null });
const assumed = (score: number): Feeling => ({ score, source: 'assumed', n: null, low: null, high: null });
/** Without blanks at the ends of the rows. */
const picture = (feelings: readonly (Feeling | null)[], unicode = true) =>
  drawCurve(
    feelings.map((feeling) => ({ feeling, isOnPath: true })),
    5,
    marksOf({ unicode }),
  )
    .map((row) =>
      row
        .map(({ sign }) => sign)
        .join('')
        .trimEnd(),
    )
    .join('\n');

test('joins what is known, dashes what is assumed, and breaks where nothing is known', () => {
  expect(`\n${picture([measured(2), measured(-1), assumed(0.6), null, measured(-2)])}`).toBe(`
  ●─╮
    │
    │
    │    ╭╌╌○
· · │ · ·╎· · · ·?· · · ·
    │    ╎
    ╰──●╌╯

                      ●`);
});

test('has signs for a terminal that knows no others', () => {
  const lines = picture([measured(1), assumed(-1), null], false);
  expect(lines).toMatch(/^[\u0020-\u007e\n]*$/);
  expect(lines).toContain('@~+');
});

test('a better feeling stands higher, an equal one as high', () => {
  const rowOf = (score: number) =>
    picture([measured(score)])
      .split('\n')
      .findIndex((row) => row.includes('●'));
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }), (a, b) => {
      if (a > b) expect(rowOf(a)).toBeLessThanOrEqual(rowOf(b));
      if (a >= b + 0.5) expect(rowOf(a)).toBeLessThan(rowOf(b));
    }),
  );
});

test('passes over a step beside the way that most people go, which stands alone', () => {
  const steps = [
    { feeling: measured(1), isOnPath: true },
    { feeling: measured(-1), isOnPath: false },
    { feeling: measured(1), isOnPath: true },
  ];
  const rows = drawCurve(steps, 5, marksOf({ unicode: true })).map((row) =>
    row
      .map(({ sign }) => sign)
      .join('')
      .trimEnd(),
  );
  expect(rows[2]).toBe('  ●─────────●');
  expect(rows[6]).toBe('       ●');
});

test('passes a step on the same height without touching it, and turns behind it', () => {
  const steps = [
    { feeling: measured(-0.5), isOnPath: true },
    { feeling: measured(-0.5), isOnPath: false },
    { feeling: measured(0.5), isOnPath: true },
  ];
  const rows = drawCurve(steps, 5, marksOf({ unicode: true })).map((row) => row.map(({ sign }) => sign).join(''));
  expect(rows.slice(3, 6)).toEqual(['         ╭──●  ', '· · · · ·│· · ·', '  ●─── ● ╯     ']);
});
