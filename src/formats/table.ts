/** Tables for the terminal. */
import { visible } from '../text/visible.js';
import { textWidth, wrap } from '../text/width.js';
import type { Paint } from './colors.js';
import type { Style } from './style.js';

export interface TableColumn {
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** What is wider, label or cell, goes on in the next line where it has a blank; nothing is cut. */
  readonly width?: number;
}

/** The colour of a row; null leaves it as it is. */
export type RowPaint = (row: number) => Paint | null;

/** Columns stand so far apart. */
export const columnGap = 2;

/** The lines of the labels, and the lines of each row. */
export interface TableLines {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The lines of each cell of a row. */
type Cells = readonly (readonly string[])[];

/** The rows below the labels, all as wide as they are. Labels end on one line, cells begin on one. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { color }: Style,
  paintOf: RowPaint = () => null,
): TableLines {
  const labels = withRoomAbove(columns.map((column) => broken(labelOf(column), column).map((line) => line.replaceAll('\u00a0', ' '))));
  const cells = rows.map((row) => columns.map((column, index) => broken(visible(row[index] ?? ''), column)));
  const widths = [labels, ...cells].reduce<readonly number[]>(wider, []);
  return {
    head: linesOf(labels, columns, widths, color.bold),
    rows: cells.map((row, index) => linesOf(row, columns, widths, paintOf(index))),
  };
}

/** What stands above the column; a number and its percent sign have a no-break blank (U+00A0) between them. */
export function labelOf({ label }: TableColumn): string {
  return label.toUpperCase().replace(/(\d) %/g, '$1\u00a0%');
}

function broken(text: string, { width }: TableColumn): readonly string[] {
  return width === undefined || textWidth(text) <= width ? [text] : wrap(text, width);
}

function withRoomAbove(cells: Cells): Cells {
  const height = heightOf(cells);
  return cells.map((lines) => [...new Array<string>(height - lines.length).fill(''), ...lines]);
}

function heightOf(cells: Cells): number {
  return cells.reduce((most, lines) => Math.max(most, lines.length), 1);
}

function wider(widths: readonly number[], cells: Cells): readonly number[] {
  return cells.map((lines, index) => lines.reduce((most, line) => Math.max(most, textWidth(line)), widths[index] ?? 0));
}

// Line by line and cell by cell: a colour that goes on would colour the columns beside it.
function linesOf(cells: Cells, columns: readonly TableColumn[], widths: readonly number[], paint: Paint | null): readonly string[] {
  return Array.from({ length: heightOf(cells) }, (_, line) => {
    const texts = cells.map((lines, index) => {
      const text = lines[line] ?? '';
      const shown = paint === null ? text : paint(text);
      const room = ' '.repeat((widths[index] ?? 0) - textWidth(text));
      return columns[index]?.align === 'right' ? room + shown : shown + room;
    });
    return texts.join(' '.repeat(columnGap)).trimEnd();
  });
}
