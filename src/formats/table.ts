/** Tables for the terminal, and the same rows as plain lines for programs. Only this file knows cli-table3. */
import Table from 'cli-table3';
import { visible } from '../text/visible.js';
import { textWidth, truncate, wrap } from '../text/width.js';
import type { Style } from './style.js';

export interface TableColumn {
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** The widest a cell may be before it is cut; never set for ids. */
  readonly most?: number;
  /** What is wider than `most` goes on in the next line instead of being cut. */
  readonly wrap?: boolean;
  /** Columns with a higher number are dropped first where the terminal is narrow; 0 stays. */
  readonly drop?: number;
}

/** The colour of a row; null leaves it as it is. */
export type RowPaint = (row: number) => ((text: string) => string) | null;

/** The rows below a line of labels. Optional columns go before anything is cut; what remains is never broken. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
  paintOf: RowPaint = () => null,
): string {
  const cells = rows.map((row) => shownCells(row, columns));
  const kept = fitting(columns, cells, style.width);
  const out = new Table({
    head: kept.map((index) => style.color.bold(columns[index]?.label.toUpperCase() ?? '')),
    colAligns: kept.map((index) => columns[index]?.align ?? 'left'),
    chars: {
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
      middle: '  ',
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const [index, row] of cells.entries()) {
    const paint = paintOf(index);
    out.push(kept.map((column) => painted(row[column] ?? '', paint)));
  }
  return `${out
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** One record a line, tab-separated, nothing cut: for programs. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => visible(cell)).join('\t')}\n`).join('');
}

/** How wide the table is when the columns that can be dropped have been dropped. */
export function tableWidth(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number {
  const cells = rows.map((row) => shownCells(row, columns));
  const widths = widthsOf(columns, cells);
  return totalOf(fitting(columns, cells, width), widths);
}

function shownCells(row: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  return row.map((cell, index) => cut(visible(cell), columns[index]));
}

function cut(cell: string, column: TableColumn | undefined): string {
  if (column?.most === undefined) return cell;
  return column.wrap ? wrap(cell, column.most).join('\n') : truncate(cell, column.most);
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

/** The indexes of the columns that fit, in their order. */
function fitting(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = widthsOf(columns, rows);
  const kept = columns.map((_, index) => index);
  while (totalOf(kept, widths) > width) {
    const droppable = kept.filter((index) => (columns[index]?.drop ?? 0) > 0);
    const next = droppable.sort((a, b) => (columns[b]?.drop ?? 0) - (columns[a]?.drop ?? 0))[0];
    if (next === undefined) break;
    kept.splice(kept.indexOf(next), 1);
  }
  return kept;
}

function widthsOf(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): readonly number[] {
  const widest = (cell: string) => cell.split('\n').reduce((most, line) => Math.max(most, textWidth(line)), 0);
  return columns.map(({ label }, index) => rows.reduce((most, row) => Math.max(most, widest(row[index] ?? '')), textWidth(label)));
}

function totalOf(kept: readonly number[], widths: readonly number[]): number {
  return kept.reduce((sum, index) => sum + (widths[index] ?? 0), 2 * (kept.length - 1));
}
