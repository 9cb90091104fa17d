/** How dates are written: found out from the whole column, never guessed where two readings fit. */
import type { Shape } from '../engine/engine.js';

/**
 * A pattern is the order and the signs of the parts, as `format: { date: … }` has it: `YYYY-MM-DD`, `DD.MM.YYYY`, `MM/DD/YY`. A part may have
 * fewer digits than the pattern; what follows a blank or a T is the time, and does not count. A missing month or day is the first.
 */
export type DatePattern = string;

/** Why no pattern can be used. */
export type DateFault = { readonly kind: 'ambiguous'; readonly readings: readonly DatePattern[] } | { readonly kind: 'unknown' };

/** The pattern of a declaration without its time: `DD.MM.YYYY HH:mm` is `DD.MM.YYYY`. Null where it has no year. */
export function dateOnly(declared: string): DatePattern | null {
  const pattern = declared.trim().split(/[T\s]/)[0] ?? '';
  return /^(?=.*Y)(?:YYYY|YY|MM|M|DD|D|[-./])+$/.test(pattern) ? pattern : null;
}

/**
 * The pattern that most rows have. Year first, and day first with points, leave no doubt; with slashes and hyphens day and month are told
 * apart by the numbers above 12 in the whole column: where neither or both have them, there are two readings.
 */
export function detectPattern(shapes: readonly Shape[]): DatePattern | DateFault {
  const [best] = merged(shapes)
    .filter(({ shape }) => sure.has(shape) || doubtful.test(shape))
    .sort((a, b) => b.rows - a.rows);
  if (best === undefined) return { kind: 'unknown' };
  return sure.get(best.shape) ?? dayOrMonthFirst(best);
}

const sure: ReadonlyMap<string, DatePattern> = new Map([
  ['9999-9-9', 'YYYY-MM-DD'],
  ['9999/9/9', 'YYYY/MM/DD'],
  ['9999.9.9', 'YYYY.MM.DD'],
  ['99999999', 'YYYYMMDD'],
  ['9.9.9999', 'DD.MM.YYYY'],
]);

const doubtful = /^9([-/])9\1(?:9999)$/;

interface Merged {
  readonly shape: string;
  readonly rows: number;
  readonly first: number;
  readonly second: number;
}

/** The shapes without the difference between 5 and 05. */
function merged(shapes: readonly Shape[]): Merged[] {
  const all = new Map<string, Merged>();
  for (const { shape: written, rows, highest } of shapes) {
    const shape = written.replace(/(?<!9)99(?!9)/g, '9');
    const known = all.get(shape) ?? { shape, rows: 0, first: 0, second: 0 };
    const [first, second] = [Math.max(known.first, highest[0] ?? 0), Math.max(known.second, highest[1] ?? 0)];
    all.set(shape, { shape, rows: known.rows + rows, first, second });
  }
  return [...all.values()];
}

function dayOrMonthFirst({ shape, first, second }: Merged): DatePattern | DateFault {
  const sign = shape.charAt(1);
  const dayFirst = `DD${sign}MM${sign}YYYY`;
  const monthFirst = `MM${sign}DD${sign}YYYY`;
  if (first > 12 === second > 12) return { kind: 'ambiguous', readings: [dayFirst, monthFirst] };
  return first > 12 ? dayFirst : monthFirst;
}

/** The shapes of a few texts, as an engine finds them in a column. */
export function shapesOf(texts: readonly string[]): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  for (const text of texts) {
    const date = text.trim().split(/[T\s]/)[0] ?? '';
    const shape = date.replace(/\d/g, '9');
    const numbers = (date.match(/\d+/g) ?? []).map(Number);
    const known = shapes.get(shape) ?? { shape, rows: 0, highest: [] };
    const highest = [0, 1].map((at) => Math.max(known.highest[at] ?? 0, numbers[at] ?? 0));
    shapes.set(shape, { shape, rows: known.rows + 1, highest });
  }
  return [...shapes.values()];
}
