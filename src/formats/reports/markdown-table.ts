/** A table of a report in Markdown. */
import type { Cell, Column, TableBlock, TableRow } from '../../reports/report.js';
import type { Language } from '../../text/locale.js';
import type { ReportContext } from './format.js';
import { markdownText } from './markdown-text.js';
import { isBar, isNumeric, showValue } from './show-value.js';

/**
 * Numbers to the right; the id of what a row is about, or else its first cell, leads to its file; bad news are bold. Bars are left out:
 * what they draw stands beside them, and here letters have no common width.
 */
export function markdownTable({ columns, rows }: TableBlock, language: Language, pathOf: ReportContext['pathOf']): string {
  const shown = columns.flatMap((column, index) => (isBar(column.type) ? [] : [{ column, index }]));
  const linked = (shown.find(({ column }) => column.type === 'id') ?? shown[0])?.index;
  const head = shown.map(({ column }) => markdownText(column.label));
  const rule = shown.map(({ column }) => (isNumeric(column.type) ? '---:' : '---'));
  const body = rows.map((row) =>
    shown.map(({ column, index }) => {
      const text = cellText(row.cells[index] ?? null, column, language);
      return index === linked ? leading(text, row, pathOf) : text;
    }),
  );
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function leading(text: string, { about, tone }: TableRow, pathOf: ReportContext['pathOf']): string {
  const path = about === null || text === '' ? null : pathOf(about);
  const link = path === null ? null : toAddress(path);
  const shown = link === null ? text : `[${text}](${link})`;
  return tone === 'bad' && shown !== '' ? `**${shown}**` : shown;
}

// What tp itself writes needs no escaping but for these, and stays readable in the file.
const plainId = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

function cellText(cell: Cell, { type }: Column, language: Language): string {
  const text = showValue(cell, type, language);
  if (type === 'id' && plainId.test(text)) return text;
  return isNumeric(type) && type !== 'money' ? text.replace('<', '&lt;').replace('>', '&gt;') : markdownText(text.trimEnd());
}

/** A relative path as an address; null for what would lead out of the repository's files: a root or another host. */
function toAddress(path: string): string | null {
  if (path.startsWith('/') || path === '') return null;
  // A lone surrogate has no address.
  return encodeURI(path.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /[^\w./~%-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
