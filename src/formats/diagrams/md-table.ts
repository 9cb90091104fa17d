/** A drawing as a table in Markdown, to be read where no picture is seen. */
import type { DiagramTable } from '../../diagrams/table.js';
import { markdownText } from '../reports/markdown-text.js';
import type { TableFormat } from './table-format.js';

export const mdTable: TableFormat = {
  name: 'md',
  extensions: ['.md', '.markdown'],
  summary: 'the same as a table in Markdown',
  writeTable: (table, { file }) => markdownOf(table, file),
};

/** Title, facts and table; `file` says what it was drawn from, null that it was more than one file. */
export function markdownOf(table: DiagramTable, file: string | null): string {
  const facts = table.facts.map(({ label, text }) => `- **${literal(label)}:** ${literal(text)}`);
  const parts = [firstLine(file), `# ${literal(table.title)}`, facts.join('\n'), body(table)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Nothing of a comment's end may come from outside. */
function firstLine(file: string | null): string {
  const from = file === null ? '' : ` from ${file.replace(/[^\w ./-]|--+/g, '')}`;
  return `<!-- drawn by tp${from}; do not edit -->`;
}

function body({ columns, rows, empty }: DiagramTable): string {
  if (rows.length === 0) return literal(empty);
  const head = columns.map(({ label }) => literal(label));
  const lines = [head, columns.map(() => '---'), ...rows.map(({ cells }) => cells.map(cellText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(paragraphs: readonly string[]): string {
  return paragraphs.map(literal).join('<br>');
}

/** Where a word may break is for print alone. A plus before a number and a colon behind a parenthesis can mean nothing. */
function literal(text: string): string {
  return markdownText(text.replaceAll('\u00ad', ''))
    .replace(/&#43;(?=\d)/g, '+')
    .replace(/(?<=\))&#58;(?= )/g, ':');
}
