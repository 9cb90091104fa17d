/** A text broken into lines that fit: nothing is cut off, nothing is lost. */
import { bestLines } from './best-lines.js';
import { textWithHints } from './drawn-text.js';
import { type Look, measureText } from './measure-text.js';
import { piecesOf, tolerance, type Widths } from './pieces.js';

// What may have to be parted, put together or made visible.
const unusual = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2014\u2018-\u201f\u2026\u20ac]|^ | $| {2}/;

/** The width of `text` where it stands on one line of `width` millimetres as it is; null where something has to be done about it. */
export function widthOnOneLine(text: string, width: number, look: Look): number | null {
  if (unusual.test(text)) return null;
  const needed = measureText(text, look);
  return needed <= width + tolerance ? needed : null;
}

/**
 * The lines of `text` in a column of `width` millimetres: broken at blanks, behind hyphens and slashes, at the soft hyphens (U+00AD) of the
 * author and between East Asian characters; words that are wider than the column also with a hyphen, German compounds at their seams.
 * Line breaks of the author stay. At least one line; only a single character can be wider than the column.
 */
export function wrapText(text: string, width: number, look: Look): readonly string[] {
  return widthOnOneLine(text, width, look) === null ? brokenText(text, width, look) : [text];
}

/** The same where the text is known not to stand on one line as it is. */
export function brokenText(text: string, width: number, look: Look): readonly string[] {
  const widths: Widths = { line: width, of: (part) => measureText(part, look), language: look.language ?? 'de' };
  const paragraphs = /[\r\n]/.test(text) ? text.split(/\r\n|[\n\r]/) : [text];
  const lines = paragraphs.flatMap((paragraph) => bestLines(piecesOf(textWithHints(paragraph), widths), widths));
  return lines.length === 0 ? [''] : lines;
}
