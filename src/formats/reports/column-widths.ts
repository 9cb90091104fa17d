/** How wide the columns of a table are, whole and wrapped at their blanks. */
import type { Column } from '../../reports/report.js';
import { textWidth } from '../../text/width.js';
import { columnGap, labelOf } from '../table.js';

/** What a column takes, in columns of the terminal. */
export interface ColumnSize {
  readonly cell: number;
  readonly label: number;
  /** No narrower; of a cell that is not wrapped this is all of it. */
  readonly leastCell: number;
  readonly leastLabel: number;
}

/** A column by its index in the table, and its width; what is wider goes on in the next line. */
export interface ColumnWidth {
  readonly index: number;
  readonly width: number;
}

/** The size of the column at the index; only texts and names are wrapped. */
export function sizeOf(column: Column, cells: readonly (readonly string[])[], index: number): ColumnSize {
  const widest = (of: (text: string) => number) => cells.reduce((most, row) => Math.max(most, of(row[index] ?? '')), 0);
  const cell = widest(textWidth);
  const label = labelOf(column);
  const wraps = column.type === 'text' || column.type === 'id';
  return { cell, label: textWidth(label), leastCell: wraps ? widest(longestWord) : cell, leastLabel: longestWord(label) };
}

function longestWord(text: string): number {
  return text.split(' ').reduce((most, word) => Math.max(most, textWidth(word)), 0);
}

/** The columns as wide as they may be, the labels wrapped before the texts; null where they do not fit even with texts of `least` columns. */
export function widthsWithin(
  sizes: readonly ColumnSize[],
  kept: readonly number[],
  room: number,
  least: number,
): readonly ColumnWidth[] | null {
  const own = kept.flatMap((index) => sizes[index] ?? []);
  const widths = (text: number, label: number) => own.map((size) => widthOf(size, text, label));
  const fits = (text: number, label: number) =>
    widths(text, label).reduce((sum, width) => sum + width, columnGap * (own.length - 1)) <= room;
  const text = widestThat(
    (most) => fits(most, 0),
    greatest(own, ({ cell }) => cell),
    least,
  );
  if (text === null) return null;
  const label =
    widestThat(
      (most) => fits(text, most),
      greatest(own, (size) => size.label),
      0,
    ) ?? 0;
  return widths(text, label).map((width, at) => ({ index: kept[at] ?? 0, width }));
}

/** The greatest number down to `least` that holds; null where not even that does. */
function widestThat(holds: (most: number) => boolean, most: number, least: number): number | null {
  for (let tried = Math.max(most, least); tried >= least; tried--) if (holds(tried)) return tried;
  return null;
}

function greatest(sizes: readonly ColumnSize[], of: (size: ColumnSize) => number): number {
  return sizes.reduce((most, size) => Math.max(most, of(size)), 0);
}

/** With cells of at most `text` columns and labels of at most `label`, as far as their words allow. */
function widthOf(size: ColumnSize, text: number, label: number): number {
  return Math.max(size.leastCell, Math.min(size.cell, text), size.leastLabel, Math.min(size.label, label));
}
