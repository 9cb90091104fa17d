/** Prose in a report that people read as a file as well: literal in Markdown, and as readable as that allows. */
import { escapeMarkdown } from '../../text/markdown.js';

/**
 * `text` as literal text on one line. Marks that cannot mean anything where they stand are left as they are: a point between digits or
 * before a blank, a colon before a blank, a hyphen inside a word, `=` and `+` between blanks, and parentheses, which without brackets
 * before them are no link. Only at the start `1.` and `1)` would begin a list.
 */
export function markdownText(text: string): string {
  return escapeMarkdown(text)
    .replace(/(?<=\d)&#46;(?=\d)|(?<!^\d+)&#46;(?= |$)/g, '.')
    .replace(/(?<=\p{L}|\d)&#45;(?=\p{L}|\d)/gu, '-')
    .replace(/(?<=\p{L}|\d)&#58;(?= )/gu, ':')
    .replace(/(?<=\S )&#61;(?= )/g, '=')
    .replace(/(?<=\S )&#43;(?= )/g, '+')
    .replaceAll('&#40;', '(')
    .replace(/(?<!^\d+)&#41;/g, ')');
}
