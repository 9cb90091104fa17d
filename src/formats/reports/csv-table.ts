/** A table as comma-separated values (RFC 4180): unrounded, with a decimal point in every language. */
import type { TableBlock } from '../../reports/report.js';
import { codePointName } from '../../text/visible.js';
import { type RawCell, rawTable } from './raw-table.js';

/** The keys of the columns, then one line a row. */
export function csvTable(block: TableBlock): string {
  const { header, rows } = rawTable(block);
  const lines = [header.map(quoted), ...rows.map((row) => row.map(toField))];
  return lines.map((fields) => `${fields.join(',')}\n`).join('');
}

function toField(cell: RawCell): string {
  if (cell === null) return '';
  return 'number' in cell ? cell.number : quoted(harmless(cell.text));
}

// What spreadsheets take for a formula, also behind blanks and quotation marks, and in full width.
const formula = /^[\s"']*[=+\-@|＝＋－＠]/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

// Controls that a terminal obeys; line breaks and tabs are data.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g;

/** Text that a spreadsheet would run gets an apostrophe in front, the sign for "this is text"; controls are written out. */
function harmless(text: string): string {
  const seen = text.replace(control, codePointName);
  return formula.test(seen) && !plainNumber.test(seen) ? `'${seen}` : seen;
}

function quoted(text: string): string {
  // A line that begins with two colons is a command to some build servers.
  return /["',;\t\r\n]|^\s|\s$|^::/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
