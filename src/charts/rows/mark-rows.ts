/** What the charts with one mark a line have in common. */
import type { Mark } from '../../reports/chart.js';
import { widestOf } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import type { Row, RowFrame } from './row-frame.js';

/** A mark in its row; `y` is the middle of the row in pixels. */
export interface MarkRow extends Mark {
  readonly y: number;
}

export interface KnownRow extends MarkRow {
  readonly value: number;
}

export function toRow({ label, value }: Mark): Row {
  return { label, known: value !== null };
}

export function markRows(marks: readonly Mark[], frame: RowFrame): readonly MarkRow[] {
  return marks.slice(0, frame.shown).map((mark, row) => ({ ...mark, y: frame.middle(row) }));
}

export function isKnown(row: MarkRow): row is KnownRow {
  return row.value !== null;
}

/** All numbers that the axis has to hold. */
export function numbersOf(rows: readonly MarkRow[]): readonly number[] {
  return rows.flatMap(({ value, low, high }) => [value, low, high]).filter((number) => number !== null);
}

/** The values in figures in a column of their own, right of the plot; a dash where nothing is known, there and in the plot. */
export function figures(rows: readonly MarkRow[], width: number, language: Language): readonly Layer[] {
  const texts = rows.map(({ value }) => (value === null ? '–' : formatNumber(value, 1, language)));
  const x = width + 14 + widestOf(texts, fonts.label);
  return [
    ...placedTexts(
      rows.map(({ y }, row) => ({ text: texts[row] ?? '', x, y })),
      { font: fonts.label, align: 'right' },
    ),
    ...placedTexts(
      rows.flatMap(({ value, y }) => (value === null ? [{ text: '–', x: 4, y }] : [])),
      { font: fonts.strong, color: colors.quiet },
    ),
  ];
}
