/** The difference of two inventories as a comment on a pull request: short, what matters first, the rest to unfold. */
import type { DiffEntity, DiffPage } from '../../reports/diff/diff-page.js';
import { markdownTable } from '../reports/markdown-table.js';
import { markdownText } from '../reports/markdown-text.js';
import { moreWords } from './more-words.js';

const mostRows = 10;
const mostLines = 15;

// A code host refuses longer comments.
const mostCharacters = 60_000;

/** The whole comment, ending in a line break. */
export function diffMarkdown(page: DiffPage): string {
  const { language, scores } = page;
  const all = { en: 'All changes', de: 'Alle Änderungen' }[language];
  const head = [`### ${markdownText(page.title)}`, markdownText(page.summary), ...(page.whole === null ? [] : [markdownText(page.whole)])];
  const rows = scores?.rows.slice(0, mostRows) ?? [];
  const hidden = (scores?.rows.length ?? 0) - rows.length;
  const table = scores === null || rows.length === 0 ? [] : [markdownTable({ ...scores, rows }, language, () => null)];
  const lines = page.sections.flatMap(({ entities }) => entities.filter(({ weight }) => weight <= 2).flatMap(bullets));
  const shown = lines.slice(0, mostLines);
  const rest = page.sections.flatMap(({ title, entities }) => [`**${markdownText(title)}**`, '', ...entities.flatMap(bullets), '']);
  const isAll = shown.length === page.sections.flatMap(({ entities }) => entities.flatMap(bullets)).length;
  const details = isAll ? [] : [`<details><summary>${all}</summary>\n\n${fitting(rest, language)}\n</details>`];
  return [
    ...head,
    ...table,
    ...(hidden === 0 ? [] : [moreWords(hidden, language)]),
    ...(shown.length === 0
      ? []
      : [[...shown, ...(lines.length > shown.length ? [`- ${moreWords(lines.length - shown.length, language)}`] : [])].join('\n')]),
    ...details,
    ...page.notes.map((note) => `<sub>${markdownText(note)}</sub>`),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** One line for each change, beginning with what it is about. */
function bullets({ id, name, lines }: DiffEntity): readonly string[] {
  const about = `**${markdownText(id)}**${name === '' ? '' : ` ${markdownText(name)}`}`;
  return lines.map((line) => `- ${about}: ${markdownText(line)}`);
}

function fitting(lines: readonly string[], language: DiffPage['language']): string {
  let room = mostCharacters;
  const end = lines.findIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  return end === -1 ? lines.join('\n') : [...lines.slice(0, end), '', moreWords(lines.length - end, language)].join('\n');
}
