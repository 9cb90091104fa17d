/** Tables for the terminal. Only this file knows cli-table3. */
import Table from 'cli-table3';
import { visible } from '../text/visible.js';
import { textWidth, wrap } from '../text/width.js';
import type { Style } from './style.js';

export interface TableColumn {
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** What is wider, label or cell, goes on in the next line where it has a blank; nothing is cut. */
  readonly width?: number;
}

/** The colour of a row; null leaves it as it is. */
export type RowPaint = (row: number) => ((text: string) => string) | null;

/** Columns stand so far apart. */
export const columnGap = 2;

/** The lines of the labels, and the lines of each row. */
export interface TableLines {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows below a line of labels, all as wide as they are. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
  paintOf: RowPaint = () => null,
): string {
  const { head, rows: body } = tableLines(columns, rows, style, paintOf);
  return [...head, ...body.flat()].map((line) => `${line}\n`).join('');
}

/** The same in parts. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
  paintOf: RowPaint = () => null,
): TableLines {
  const labels = columns.map((column) => broken(labelOf(column), column).replaceAll('\u00a0', ' '));
  const cells = rows.map((row) => columns.map((column, index) => broken(visible(row[index] ?? ''), column)));
  const out = new Table({
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  out.push(labels.map((label) => ({ content: painted(label, style.color.bold), vAlign: 'bottom' as const })));
  for (const [index, row] of cells.entries()) out.push(row.map((cell) => painted(cell, paintOf(index))));
  const lines = out
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const [head = [], ...body] = parted(lines, [labels, ...cells].map(heightOf));
  return { head, rows: body };
}

/** The lines in groups of so many. */
function parted(lines: readonly string[], heights: readonly number[]): readonly (readonly string[])[] {
  let end = 0;
  return heights.map((height) => {
    end += height;
    return lines.slice(end - height, end);
  });
}

/** What stands above the column; a number and its percent sign have a no-break blank (U+00A0) between them. */
export function labelOf({ label }: TableColumn): string {
  return label.toUpperCase().replace(/(\d) %/g, '$1\u00a0%');
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(columnGap),
};

function broken(text: string, { width }: TableColumn): string {
  return width === undefined || textWidth(text) <= width ? text : wrap(text, width).join('\n');
}

function heightOf(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.split('\n').length), 1);
}

// Line by line: a colour that goes on over a line break would colour the columns beside it.
function painted(cell: string, paint: ReturnType<RowPaint>): string {
  return paint === null
    ? cell
    : cell
        .split('\n')
        .map((line) => paint(line))
        .join('\n');
}
