/** A table of a report for the terminal: as a table where that fits, else row by row. */
import type { Column, TableBlock, TableRow } from '../../reports/report.js';
import type { Language } from '../../text/locale.js';
import { padEnd, textWidth, wrap } from '../../text/width.js';
import { logText } from '../diagnostics/log-text.js';
import type { Style } from '../style.js';
import { type TableColumn, table, tableWidth } from '../table.js';
import { isBar, isNumeric, showValue } from './show-value.js';

/** Texts are wrapped to this many columns before optional columns are dropped, and to no fewer than the second number afterwards. */
const comfortable = 32;
const narrowest = 14;

/** The lines of the table. First texts are wrapped, then columns are dropped, then texts are wrapped harder; ids and numbers are never broken. */
export function textTable(block: TableBlock, language: Language, style: Style): readonly string[] {
  const cells = block.rows.map(({ cells: row }) =>
    block.columns.map(({ type }, index) => logText(showValue(row[index] ?? null, type, language, style.unicode))),
  );
  const layout = layoutOf(block.columns, cells, style.width);
  if (layout === null) return records(block, cells, style);
  const paintOf = (row: number) => paint(block.rows[row], style);
  return table(layout, cells, style, paintOf).replace(/\n$/, '').split('\n');
}

/** The columns with as much room as they get; null where not even the narrowest table fits. */
function layoutOf(columns: readonly Column[], cells: readonly (readonly string[])[], width: number): readonly TableColumn[] | null {
  const fits = (layout: readonly TableColumn[]) => tableWidth(layout, cells, width) <= width;
  const full = columns.map((column) => toTableColumn(column, null));
  // Without dropping anything.
  if (tableWidth(full, cells, Number.POSITIVE_INFINITY) <= width) return full;
  for (let most = comfortable; most >= narrowest; most -= 2) {
    const layout = columns.map((column) => toTableColumn(column, most));
    if (fits(layout)) return layout;
  }
  return null;
}

function toTableColumn({ label, type, drop = 0 }: Column, most: number | null): TableColumn {
  const wraps = type === 'text' && most !== null;
  return { label: logText(label), align: isNumeric(type) ? 'right' : 'left', drop, ...(wraps && { most, wrap: true }) };
}

/** Each row as a paragraph: its first cell, then label and value line by line; bars show nothing that is not there as a number. */
function records({ columns, rows }: TableBlock, cells: readonly (readonly string[])[], style: Style): readonly string[] {
  const fields = columns
    .map(({ label, type }, index) => ({ label: logText(label), type, index }))
    .filter(({ type, index }) => index > 0 && !isBar(type));
  const room = fields.reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
  return cells.flatMap((row, at) => {
    const color = paint(rows[at], style) ?? ((text: string) => text);
    const body = fields.flatMap(({ label, index }) => {
      const [line = '', ...more] = wrap(row[index] ?? '', Math.max(narrowest, style.width - room - 4));
      return [`  ${style.color.dim(padEnd(label, room))}  ${color(line)}`, ...more.map((part) => `${' '.repeat(room + 4)}${color(part)}`)];
    });
    return [...(at === 0 ? [] : ['']), style.color.bold(row[0] ?? ''), ...body].map((line) => line.trimEnd());
  });
}

function paint(row: TableRow | undefined, { color }: Style): ((text: string) => string) | null {
  if (row?.tone === 'bad') return color.red;
  if (row?.tone === 'good') return color.green;
  return row?.tone === 'quiet' ? color.dim : null;
}
