/** A drawing as a table for the terminal. */
import type { DiagramTable } from '../../diagrams/table.js';
import type { TableBlock } from '../../reports/report.js';
import { textTable } from '../reports/text-table.js';
import type { Style } from '../style.js';
import type { TableFormat } from './table-format.js';
import { factLines } from './txt/fact-lines.js';
import { safeText } from './txt/safe-text.js';
import { sentenceLines } from './txt/sentence-lines.js';

export const txtTable: TableFormat = {
  name: 'txt',
  extensions: ['.txt'],
  summary: 'the same as a table for the terminal',
  writeTable: (table, { style }) => {
    const title = sentenceLines(safeText(table.title), style.width).map((line) => style.color.bold(line));
    const parts = [[...title, ...factLines(table.facts, style)], bodyOf(table, style)];
    return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
  },
};

/** What is longer than this is a sentence, and wants a line of its own. */
const longest = 48;

function bodyOf(table: DiagramTable, style: Style): readonly string[] {
  if (table.rows.length === 0) return sentenceLines(table.empty, style.width);
  const hasSentences = table.rows.some(({ cells }) => cells.some((paragraphs) => paragraphs.some((text) => text.length > longest)));
  return hasSentences ? recordLines(table, style) : textTable(blockOf(table), table.language, style);
}

/** Each row as a paragraph: its first cell, then its other cells, as far as they are not blank. */
function recordLines({ columns, rows }: DiagramTable, style: Style): readonly string[] {
  return rows.flatMap(({ cells: [first = [], ...others] }, row) => {
    const said = others.flatMap((paragraphs, index) =>
      paragraphs.map((text, line) => ({ label: line === 0 ? (columns[index + 1]?.label ?? '') : '', text })),
    );
    const head = sentenceLines(safeText(first.join('; ')), style.width).map((line) => style.color.bold(line));
    return [...(row === 0 ? [] : ['']), ...head, ...factLines(said, { ...style, width: style.width - 2 }).map((line) => `  ${line}`)];
  });
}

function blockOf({ columns, rows, empty }: DiagramTable): TableBlock {
  return {
    kind: 'table',
    name: 'drawing',
    columns: columns.map(({ key, label }) => ({ key, label, type: 'text' })),
    rows: rows.map(({ cells }) => ({ cells: cells.map((paragraphs) => paragraphs.map(plain).join('; ')), about: null })),
    empty,
  };
}

/** Where a word may break is for print alone. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
