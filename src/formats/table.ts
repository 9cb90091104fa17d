/** Tables for the terminal, and the same rows as plain lines for programs. Only this file knows cli-table3. */
import Table from 'cli-table3';
import { visible } from '../text/visible.js';
import { textWidth, truncate } from '../text/width.js';
import type { Style } from './style.js';

export interface TableColumn {
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** The widest a cell may be before it is cut; never set for ids. */
  readonly most?: number;
  /** Columns with a higher number are dropped first where the terminal is narrow; 0 stays. */
  readonly drop?: number;
}

/** The rows below a line of labels. Optional columns go before anything is cut; what remains is never broken. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], style: Style): string {
  const cells = rows.map((row) => row.map((cell) => visible(cell)));
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
  for (const row of cells) out.push(kept.map((index) => cut(row[index] ?? '', columns[index])));
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

function cut(cell: string, column: TableColumn | undefined): string {
  return column?.most === undefined ? cell : truncate(cell, column.most);
}

/** The indexes of the columns that fit, in their order. */
function fitting(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = columns.map((column, index) =>
    Math.min(column.most ?? Number.POSITIVE_INFINITY, Math.max(textWidth(column.label), ...rows.map((row) => textWidth(row[index] ?? '')))),
  );
  const kept = columns.map((_, index) => index);
  const total = () => kept.reduce((sum, index) => sum + (widths[index] ?? 0), 2 * (kept.length - 1));
  while (total() > width) {
    const droppable = kept.filter((index) => (columns[index]?.drop ?? 0) > 0);
    const next = droppable.sort((a, b) => (columns[b]?.drop ?? 0) - (columns[a]?.drop ?? 0))[0];
    if (next === undefined) break;
    kept.splice(kept.indexOf(next), 1);
  }
  return kept;
}
