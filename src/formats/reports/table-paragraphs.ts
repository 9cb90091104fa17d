/** A table as a paragraph for each row, where it does not fit in columns. */
import type { Column, TableBlock } from '../../reports/report.js';
import { textWidth, wrap } from '../../text/width.js';
import { besideLabel, type Fact, labelWidths, paintedLine, textRoom } from '../beside-label.js';
import type { Style } from '../style.js';
import type { RowPaint } from '../table.js';
import { isBar } from './show-value.js';
import { betweenNames, stackIndent } from './table-layout.js';

/** A column and its place in the rows. */
type Field = Column & { readonly index: number };

/** Between what stays on one line. */
const unbroken = '\u00a0';

/**
 * The first cell of each row with the ids behind it, then label and value line by line: a figure with its interval and its number on one,
 * and what is unknown together on the last; a blank says nothing. Bars show nothing that is not there as a number.
 */
export function tableParagraphs(
  { columns, rows }: TableBlock,
  cells: readonly (readonly string[])[],
  style: Style,
  paintOf: RowPaint,
): readonly string[] {
  const inHead = headOf(columns);
  const fields = columns.map((column, index) => ({ ...column, index })).filter(({ type, index }) => index >= inHead && !isBar(type));
  const own = fields.filter(({ of }) => !fields.some(({ key }) => key === of));
  const widths = labelWidths(
    own.map(({ label }) => label),
    style.width - stackIndent,
  );
  return cells.flatMap((row, at) => {
    const isKnown = ({ index }: Field) => rows[at]?.cells[index] !== null;
    const textOf = (field: Field) => {
      const more = fields.filter((other) => other.of === field.key && isKnown(other));
      return together([row[field.index] ?? '', ...more.map(({ label, index }) => `${label} ${row[index] ?? ''}`)], textRoom(widths));
    };
    const known = own
      .filter((field) => isKnown(field) && row[field.index] !== '')
      .map((field) => ({ label: field.label, text: textOf(field) }));
    const unknown = own.filter((field) => !isKnown(field)).map(({ label }) => label);
    const dash = unknown.length === 0 ? [] : [{ label: style.unicode ? '–' : '-', text: unknown.join(', ') }];
    const lines = [...known, ...dash].flatMap((fact) => besideLabel(fact, widths)).map((line) => painted(line, style, paintOf(at)));
    const names = row.slice(0, inHead).filter((name) => name !== '');
    const head = wrap(names.join(betweenNames), style.width).map((line) => style.color.bold(line));
    return [...(at === 0 ? [] : ['']), ...head, ...lines].map((line) => line.trimEnd());
  });
}

/** How many columns the head of a paragraph has: a rank or a kind alone would not say what the row is about. */
function headOf(columns: readonly Column[]): number {
  const other = columns.findIndex(({ type }, index) => index > 0 && type !== 'id');
  return other < 0 ? 1 : other;
}

/** A figure and what belongs to it, each on one line where there is room for that. */
function together(parts: readonly string[], room: number): string {
  const whole = parts.length > 1 && parts.every((part) => textWidth(part) + 2 <= room);
  return whole ? parts.map((part) => part.replaceAll(' ', unbroken)).join(`${unbroken}· `) : parts.join(' · ');
}

function painted({ label, text }: Fact, style: Style, paint: ReturnType<RowPaint>): string {
  return ' '.repeat(stackIndent) + paintedLine({ label, text: text.replaceAll(unbroken, ' ') }, style, paint ?? undefined);
}
