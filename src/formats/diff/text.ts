/** The difference of two inventories for people at a terminal. */
import type { DiffEntity, DiffPage } from '../../reports/diff/diff-page.js';
import type { TableBlock } from '../../reports/report.js';
import { wrap } from '../../text/width.js';
import { logText } from '../diagnostics/log-text.js';
import { textTable } from '../reports/text-table.js';
import type { Style } from '../style.js';
import { moreWords } from './more-words.js';

const mostRows = 20;
const mostEntities = 50;

/** The page; with `all` nothing is left out, however long it gets. */
export function diffText(page: DiffPage, style: Style, all: boolean): string {
  const { bold, dim } = style.color;
  const parts: (readonly string[])[] = [
    [bold(logText(page.title)), ...(page.whole === null ? [] : broken(page.whole, style, '')), ...broken(page.summary, style, '')],
    ...(page.scores === null ? [] : [scoreLines(page.scores, page, style, all)]),
    ...page.sections.map(({ title, entities }) => {
      const shown = all ? entities : entities.slice(0, mostEntities);
      const more = entities.length - shown.length;
      return [
        bold(title),
        ...shown.flatMap((entity) => entityLines(entity, style)),
        ...(more === 0 ? [] : [dim(`  ${moreWords(more, page.language)}  --all`)]),
      ];
    }),
    page.notes.flatMap((note) => broken(note, style, '').map((line) => dim(line))),
  ];
  return parts
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function scoreLines(scores: TableBlock, { language }: DiffPage, style: Style, all: boolean): readonly string[] {
  const rows = all ? scores.rows : scores.rows.slice(0, mostRows);
  const more = scores.rows.length - rows.length;
  return [
    ...textTable({ ...scores, rows }, language, style),
    ...(more === 0 ? [] : [style.color.dim(`${moreWords(more, language)}  --all`)]),
  ];
}

function entityLines({ mark, id, name, lines }: DiffEntity, style: Style): readonly string[] {
  const paint = { new: style.color.green, removed: style.color.red, changed: style.color.yellow }[mark];
  const sign = { new: '+', removed: style.unicode ? '−' : '-', changed: '~' }[mark];
  const head = `${paint(sign)} ${style.color.cyan(logText(id))}${name === '' ? '' : `  ${logText(name)}`}`;
  return [head, ...lines.flatMap((line) => broken(line, style, '    '))];
}

/** The line broken at the width, every part of it behind `indent`. */
function broken(line: string, { width, unicode }: Style, indent: string): readonly string[] {
  const shown = unicode ? logText(line) : logText(line).replaceAll('→', '->').replaceAll('−', '-');
  return wrap(shown, Math.max(20, Math.min(width, 110) - indent.length)).map((part) => indent + part);
}
