/** A table of a report for the terminal: as a table where that fits, else with the names of a row above its figures, else row by row. */
import type { Column, TableBlock, TableRow } from '../../reports/report.js';
import type { Language } from '../../text/locale.js';
import { wrap } from '../../text/width.js';
import { logText } from '../diagnostics/log-text.js';
import type { Style } from '../style.js';
import { labelOf, type RowPaint, type TableColumn, tableLines } from '../table.js';
import { leftOutLine } from './left-out-line.js';
import { isNumeric, showValue } from './show-value.js';
import { betweenNames, layoutOf, stackIndent, type TableLayout } from './table-layout.js';
import { tableParagraphs } from './table-paragraphs.js';

/** A table in lines, and what found no room in it. */
export interface LaidTable {
  readonly lines: readonly string[];
  readonly left: readonly Column[];
}

/** The lines of the table; where columns found no room, a quiet line says which, and the `ways` to see them. */
export function textTable(block: TableBlock, language: Language, style: Style, ways: readonly string[] = []): readonly string[] {
  const { lines, left } = laidTable(block, language, style);
  return [...lines, ...leftOutLine(block.columns, left, ways, language, style)];
}

/** The table without a word about what found no room. Ids and numbers are never broken. */
export function laidTable(block: TableBlock, language: Language, style: Style): LaidTable {
  const columns = block.columns.map((column) => ({ ...column, label: logText(column.label) }));
  const cells = block.rows.map(({ cells: row }) =>
    columns.map(({ type }, index) => logText(showValue(row[index] ?? null, type, language, style.unicode))),
  );
  const layout = layoutOf(columns, cells, style.width);
  const paintOf = (row: number) => paint(block.rows[row], style);
  const left = layout.left.flatMap((index) => columns[index] ?? []);
  if (layout.kind === 'paragraphs') return { lines: tableParagraphs({ ...block, columns }, cells, style, paintOf), left };
  const beside = tableLines(
    layout.beside.map(({ index, width }) => toTableColumn(columns[index], width)),
    cells.map((row) => layout.beside.map(({ index }) => row[index] ?? '')),
    style,
    paintOf,
  );
  if (layout.kind === 'columns') return { lines: [...beside.head, ...beside.rows.flat()], left };
  const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? line : ' '.repeat(stackIndent) + line));
  const head = aboveLines(columns.map(labelOf), layout, style).map((line) => style.color.bold(line.replaceAll('\u00a0', ' ')));
  const body = beside.rows.flatMap((lines, index) => {
    const color = paintOf(index) ?? ((text: string) => text);
    return [...aboveLines(namesOf(block.rows[index], cells[index] ?? []), layout, style).map((line) => color(line)), ...indented(lines)];
  });
  return { lines: [...head, ...indented(beside.head), ...body], left };
}

/** What is unknown has no place in a line of names. */
function namesOf(row: TableRow | undefined, cells: readonly string[]): readonly string[] {
  return cells.map((cell, index) => (row?.cells[index] === null ? '' : cell));
}

function aboveLines(texts: readonly string[], { above }: TableLayout, { width }: Style): readonly string[] {
  const names = above.map((index) => texts[index] ?? '').filter((text) => text !== '');
  return wrap(names.join(betweenNames), width - stackIndent).map((line, index) => (index === 0 ? line : ' '.repeat(stackIndent) + line));
}

function toTableColumn(column: Column | undefined, width: number): TableColumn {
  return column === undefined ? { label: '' } : { label: column.label, align: isNumeric(column.type) ? 'right' : 'left', width };
}

function paint(row: TableRow | undefined, { color }: Style): ReturnType<RowPaint> {
  if (row?.tone === 'bad') return color.red;
  if (row?.tone === 'good') return color.green;
  return row?.tone === 'quiet' ? color.dim : null;
}
