/** A report for people at a terminal. */
import { neededBlocks } from '../../reports/needed.js';
import type { Block, ChartBlock, Column, ParagraphBlock, Report, TableBlock } from '../../reports/report.js';
import { padEnd, textWidth, wrap } from '../../text/width.js';
import { logText } from '../diagnostics/log-text.js';
import type { Style } from '../style.js';
import { chartTable } from './chart-table.js';
import { chosen, type ReportFormat, rendered, tablesOf } from './format.js';
import { leftOutLine } from './left-out-line.js';
import { plainLines } from './plain-lines.js';
import { provenanceLines } from './provenance.js';
import { laidTable } from './text-table.js';
import { words } from './words.js';

// Longer lines cannot be read, however wide the terminal is.
const widest = 100;

export const text: ReportFormat = {
  name: 'text',
  extensions: ['.txt'],
  summary: 'for people at a terminal',
  async render(report, { style, plain, table, ways }) {
    if (!plain) return rendered(pageOf(report, style, ways));
    const block = chosen(tablesOf(report), 'table', table);
    if (block.kind === 'refused') return block;
    return rendered(plainLines(block));
  },
};

type TextBlock = Exclude<Block, ChartBlock>;

function pageOf(report: Report, style: Style, ways: readonly string[]): string {
  const { language } = report;
  const onlyCharts = !report.blocks.some(({ kind }) => kind === 'table' || kind === 'paragraph');
  const all = report.blocks.flatMap((block): readonly TextBlock[] => {
    if (block.kind !== 'chart') return [block];
    return onlyCharts ? [chartTable(block, language)] : [];
  });
  const laid = new Map(all.filter(hasRows).map((table) => [table, laidTable(table, language, style)] as const));
  const keys = new Set([...laid].flatMap(([table, { left }]) => keysWithout(table, left)));
  const first = all.find(({ kind }) => kind === 'table');
  const blocks = neededBlocks(all, keys).map((block) => {
    const table = hasRows(block) ? laid.get(block) : undefined;
    if (!hasRows(block) || table === undefined) return blockLines(block, report, style);
    const more = onlyCharts ? [] : waysOf(block, block === first, ways);
    return [...table.lines, ...leftOutLine(block.columns, table.left, more, language, style)];
  });
  const footer = provenanceLines(report)
    .flatMap((line) => lines(line, style))
    .map((line) => style.color.dim(line));
  return [head(report, style), ...blocks, footer].map((part) => `${part.join('\n')}\n`).join('\n');
}

function hasRows(block: TextBlock): block is TableBlock {
  return block.kind === 'table' && block.rows.length > 0;
}

function keysWithout({ columns }: TableBlock, left: readonly Column[]): readonly string[] {
  const gone = new Set(left.map(({ key }) => key));
  return columns.map(({ key }) => key).filter((key) => !gone.has(key));
}

/** A choice of columns is that of the first table, and CSV holds one table. */
function waysOf({ name }: TableBlock, isFirst: boolean, ways: readonly string[]): readonly string[] {
  if (isFirst) return ways;
  return ways.filter((way) => way !== '--columns').map((way) => (way === '-f csv' ? `-f csv --table ${name}` : way));
}

/** Title and subtitle on one line where both fit. */
function head({ title, subtitle }: Report, style: Style): readonly string[] {
  const { bold, dim } = style.color;
  const width = Math.min(style.width, widest);
  const [name, more] = [logText(title), logText(subtitle)];
  const gap = width - textWidth(name) - textWidth(more);
  if (more === '') return lines(title, style).map((line) => bold(line));
  if (gap >= 2) return [`${bold(name)}${' '.repeat(gap)}${dim(more)}`];
  return [...lines(title, style).map((line) => bold(line)), ...lines(subtitle, style).map((line) => dim(line))];
}

function blockLines(block: TextBlock, { language }: Report, style: Style): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return lines(block.text, style).map((line) => style.color.bold(line));
    case 'paragraph':
      return paragraphLines(block, words.note[language], style);
    case 'list':
      return block.items.flatMap((item) => lines(item, style, 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`));
    case 'table':
      return lines(block.empty, style).map((line) => style.color.dim(line));
  }
}

function paragraphLines({ text: words, tone }: ParagraphBlock, note: string, style: Style): readonly string[] {
  if (tone === 'bad') return lines(words, style).map((line) => style.color.red(line));
  if (tone === 'good') return lines(words, style).map((line) => style.color.green(line));
  if (tone === undefined) return lines(words, style);
  const prefix = `${note}: `;
  const indent = textWidth(prefix);
  return lines(words, style, indent).map((line, index) => (index === 0 ? style.color.dim(prefix) : padEnd('', indent)) + line);
}

/** The text broken into lines; a number stays with its percent sign. */
function lines(words: string, style: Style, indent = 0): readonly string[] {
  const joined = logText(words).replace(/(\d) %/g, '$1\u00a0%');
  return wrap(joined, Math.min(style.width, widest) - indent).map((line) => line.replace(/(\d)\u00a0%/g, '$1 %'));
}
