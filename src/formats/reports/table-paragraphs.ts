/** A table as a paragraph for each row, where it does not fit in columns. */
import type { Column, TableBlock } from '../../reports/report.js';
import { padEnd, textWidth, wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import type { RowPaint } from '../table.js';
import { isBar } from './show-value.js';

/** A column and its place in the rows. */
type Field = Column & { readonly index: number };

/** Between what stays on one line. */
const unbroken = '\u00a0';

/** Texts have at least so many columns beside their labels. */
const narrowest = 14;

/**
 * The first cell of each row, then label and value line by line: a figure with its interval and its number on one, and what is
 * unknown together on the last; a blank says nothing. Bars show nothing that is not there as a number.
 */
export function tableParagraphs(
  { columns, rows }: TableBlock,
  cells: readonly (readonly string[])[],
  style: Style,
  paintOf: RowPaint,
): readonly string[] {
  const fields = columns.map((column, index) => ({ ...column, index })).filter(({ type, index }) => index > 0 && !isBar(type));
  const own = fields.filter(({ of }) => !fields.some(({ key }) => key === of));
  const room = own.reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
  return cells.flatMap((row, at) => {
    const isKnown = ({ index }: Field) => rows[at]?.cells[index] !== null;
    const valueOfField = (field: Field) => {
      const more = fields.filter((other) => other.of === field.key && isKnown(other));
      return together([row[field.index] ?? '', ...more.map(({ label, index }) => `${label} ${row[index] ?? ''}`)], roomOf(room, style));
    };
    const known = own
      .filter((field) => isKnown(field) && row[field.index] !== '')
      .map((field) => ({ label: field.label, value: valueOfField(field) }));
    const unknown = own.filter((field) => !isKnown(field)).map(({ label }) => label);
    const dash = unknown.length === 0 ? [] : [{ label: style.unicode ? '–' : '-', value: unknown.join(', ') }];
    const body = [...known, ...dash].flatMap(({ label, value }) => fieldLines(label, value, room, style, paintOf(at)));
    const head = wrap(row[0] ?? '', style.width).map((line) => style.color.bold(line));
    return [...(at === 0 ? [] : ['']), ...head, ...body].map((line) => line.trimEnd());
  });
}

/** A figure and what belongs to it, each on one line where there is room for that. */
function together(parts: readonly string[], room: number): string {
  const whole = parts.length > 1 && parts.every((part) => textWidth(part) + 2 <= room);
  return whole ? parts.map((part) => part.replaceAll(' ', unbroken)).join(`${unbroken}· `) : parts.join(' · ');
}

/** The columns beside the labels. */
function roomOf(labels: number, { width }: Style): number {
  return Math.max(narrowest, width - labels - 4);
}

/** Label and value side by side; where the labels leave no room, the value stands below. */
function fieldLines(label: string, value: string, room: number, style: Style, paint: ReturnType<RowPaint>): readonly string[] {
  const color = paint ?? ((text: string) => text);
  const [line = '', ...more] = wrap(value, roomOf(room, style)).map((part) => part.replaceAll(unbroken, ' '));
  return [`  ${style.color.dim(padEnd(label, room))}  ${color(line)}`, ...more.map((part) => `${' '.repeat(room + 4)}${color(part)}`)];
}
