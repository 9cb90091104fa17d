/** Questions about one column: what its texts look like, and which of them are not what they should be. */
import type { Shape, Stray } from '../engine/engine.js';
import type { Column } from './column.js';
import type { Data } from './data.js';
import { dayReader } from './day-reader.js';
import { scaledDecimal } from './decimal.js';
import { compareTexts } from './order.js';
import { isEmptyDate } from './selection.js';

// Of the decimals that are looked at.
const scale = 15;

/** The most frequent texts that are not what they should be, at most three. */
export function straysIn(data: Data, stray: Stray): readonly string[] {
  const column = data.column(stray.kind === 'date' ? stray.time.column : stray.column);
  const isStray = strayTest(stray);
  const counts = new Map<string, number>();
  for (const { text, rows } of occurring(column)) {
    const begin = beginning(text);
    if (isStray(text)) counts.set(begin, (counts.get(begin) ?? 0) + rows);
  }
  return [...counts]
    .sort(([a, rowsA], [b, rowsB]) => rowsB - rowsA || compareTexts([a], [b]))
    .slice(0, 3)
    .map(([text]) => text);
}

function strayTest(stray: Stray): (text: string) => boolean {
  if (stray.kind === 'date') {
    const dayOf = dayReader(stray.time.pattern);
    return (text) => text !== '' && Number.isNaN(dayOf(text)) && !isEmptyDate(text, stray.time.empty);
  }
  return (text) => {
    const scaled = scaledDecimal(text, stray.decimal, scale);
    if (scaled === null) return true;
    return stray.kind === 'weight' ? scaled <= 0n : scaled < 0n || scaled % 10n ** BigInt(scale) !== 0n;
  };
}

/** The shapes of the texts, the most frequent first. */
export function shapesIn(data: Data, index: number): readonly Shape[] {
  const shapes = new Map<string, { rows: number; highest: (number | null)[] }>();
  for (const { text, rows } of occurring(data.column(index))) {
    if (text === '') continue;
    const date =
      text
        .replace(/^ +| +$/g, '')
        .split(' ')[0]
        ?.split('T')[0] ?? '';
    const shape = date.replace(/[0-9]/g, '9');
    const known = shapes.get(shape) ?? { rows: 0, highest: [null, null] };
    const numbers = date.match(/[0-9]+/g) ?? [];
    const highest = known.highest.map((most, at) => higher(most, numbers[at]));
    shapes.set(shape, { rows: known.rows + rows, highest });
  }
  return [...shapes]
    .map(([shape, found]) => ({ shape, ...found }))
    .sort((a, b) => b.rows - a.rows || compareTexts([a.shape], [b.shape]))
    .slice(0, 100);
}

function higher(most: number | null, digits: string | undefined): number | null {
  // What no number of 32 bits can hold is none.
  const number = digits === undefined || Number(digits) >= 2 ** 31 ? null : Number(digits);
  return most === null || (number !== null && number > most) ? number : most;
}

function occurring({ texts, codes }: Column): readonly { readonly text: string; readonly rows: number }[] {
  const counts = new Float64Array(texts.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return texts.flatMap((text, code) => ((counts[code] ?? 0) > 0 ? [{ text, rows: counts[code] ?? 0 }] : []));
}

/** The first characters of a text: enough to show it. */
export function beginning(text: string): string {
  return text.length <= 60 ? text : [...text].slice(0, 60).join('');
}
