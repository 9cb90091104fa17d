/** How a table is set where a terminal is narrow: which columns find room, how wide they are, and which are left out. */
import type { Column } from '../../reports/report.js';
import { textWidth, wrap } from '../../text/width.js';
import { withoutLeast } from './column-importance.js';
import { type ColumnSize, type ColumnWidth, sizeOf, widthsWithin } from './column-widths.js';
import { isNumeric } from './show-value.js';

export interface TableLayout {
  /** In columns; with the names of a row on a line of their own above its figures; or with a paragraph for each row. */
  readonly kind: 'columns' | 'stacked' | 'paragraphs';
  /** Indexes of the columns above the figures; none unless stacked. */
  readonly above: readonly number[];
  /** The columns beside each other. */
  readonly beside: readonly ColumnWidth[];
  /** Indexes of the columns that find no room. */
  readonly left: readonly number[];
}

/** Texts are wrapped to so many columns before anything is left out, and to no fewer than the second number afterwards. */
const comfortable = 24;
const narrowest = 14;
/** A text that takes more lines than that in a narrow cell is no longer read as part of a row. */
const mostLines = 4;
/** Names that take more lines than that hide the figures below them. */
const mostLinesAbove = 2;
/** Between the names of a row. */
export const betweenNames = ' · ';
/** What stands beneath a line of names is indented. */
export const stackIndent = 2;

/**
 * The layout that loses least. First labels and texts are wrapped; then the least important columns go, but never the interval and the number
 * of a figure that stays; then the names of a row move to a line above its figures; and where even these do not fit, each row is a paragraph.
 */
export function layoutOf(columns: readonly Column[], cells: readonly (readonly string[])[], width: number): TableLayout {
  const all = columns.map((_, index) => index);
  const sizes = columns.map((column, index) => sizeOf(column, cells, index));
  const settled = (from: readonly number[], room: number, leastDrop: number) => leastLoss(columns, sizes, from, room, leastDrop);
  const inColumns = (beside: readonly ColumnWidth[] | null) =>
    beside === null || isTall(beside, cells) ? null : layout('columns', [], beside, all);
  const names = namesIn(columns);
  const wide = inColumns(settled(all, width, names.length === 0 ? 1 : 2));
  if (wide !== null) return wide;
  const stacked = names.length === 0 ? null : settled(all.slice(names.length), width - stackIndent, 1);
  if (stacked !== null) return layout('stacked', shortNames(columns, cells, names, width), stacked, all);
  return inColumns(settled(all, width, 1)) ?? { kind: 'paragraphs', above: [], beside: [], left: [] };
}

function layout(kind: TableLayout['kind'], above: readonly number[], beside: readonly ColumnWidth[], all: readonly number[]): TableLayout {
  const shown = new Set([...above, ...beside.map(({ index }) => index)]);
  return { kind, above, beside, left: all.filter((index) => !shown.has(index)) };
}

/**
 * As many of the columns as fit, those below `leastDrop` in any case; null where not even these fit. Before those go that
 * all else went before, texts are wrapped to fewer columns.
 */
function leastLoss(
  columns: readonly Column[],
  sizes: readonly ColumnSize[],
  from: readonly number[],
  room: number,
  leastDrop: number,
): readonly ColumnWidth[] | null {
  let kept = from;
  for (;;) {
    const isLast = withoutLeast(columns, kept, 2).length === kept.length;
    const found = widthsWithin(sizes, kept, room, isLast ? narrowest : comfortable);
    const fewer = withoutLeast(columns, kept, leastDrop);
    if (found !== null || fewer.length === kept.length) return found;
    kept = fewer;
  }
}

/** The columns before the figures, up to the last of the names; none where nothing but names or figures follow. */
function namesIn(columns: readonly Column[]): readonly number[] {
  const isName = (column: Column | undefined) => column?.type === 'text' || column?.type === 'id';
  // A rank may stand before the names, a date among them.
  const first = isName(columns[0]) ? 0 : 1;
  let end = first;
  while (isName(columns[end]) || (end > first && columns[end]?.type === 'date')) end++;
  const hasFigures = columns.slice(end).some(({ type }) => isNumeric(type));
  return end > first && hasFigures ? columns.slice(0, end).map((_, index) => index) : [];
}

/** The names that find room in few lines, for every row. */
function shortNames(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  names: readonly number[],
  width: number,
): readonly number[] {
  const linesOf = (row: readonly string[]) => wrap(names.map((index) => row[index] ?? '').join(betweenNames), width - stackIndent).length;
  if (cells.every((row) => linesOf(row) <= mostLinesAbove)) return names;
  const fewer = withoutLeast(columns, names, 2);
  return fewer.length === names.length ? names : shortNames(columns, cells, fewer, width);
}

function isTall(beside: readonly ColumnWidth[], cells: readonly (readonly string[])[]): boolean {
  return beside.some(({ index, width }) => cells.some((row) => isTallAt(row[index] ?? '', width)));
}

function isTallAt(text: string, width: number): boolean {
  return width < comfortable && textWidth(text) > width * mostLines && wrap(text, width).length > mostLines;
}
