/** Text on a page of a PDF: in the bundled fonts, or in that of the user where these lack the characters. */
import type { Text } from '../../../diagrams/scene.js';
import { isRightToLeft } from '../../../diagrams/type/direction.js';
import { faceOf, measureText, millimetresPerPoint } from '../../../diagrams/type/measure-text.js';
import { type PlacedLine, placedLines } from '../../../diagrams/type/placed-lines.js';
import { hasCharacter } from '../../../text/font-advance.js';
import type { FontFile } from '../format.js';
import { type VisualRun, visualRuns } from './visual-runs.js';

type Document = PDFKit.PDFDocument;

/** The name of the user's font in the document. */
export const ownFont = 'own';

const onBaseline = { lineBreak: false, baseline: 'alphabetic' } as const;
// Most lines, told at a glance; the bundled fonts have all of it.
const usual = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2026\u20ac\u2212]*$/;

/** Writes the lines of `text` at their places; the unit of the page is a millimetre. */
export function writeText(document: Document, text: Text, font: FontFile | null): void {
  document.fontSize(text.size * millimetresPerPoint).fillColor(text.colour);
  for (const [index, line] of placedLines(text).entries()) {
    // A blank where the text goes on, so that copied and spoken words do not run together.
    const end = index < text.lines.length - 1 ? ' ' : '';
    if (usual.test(line.text) || isPlain(line.text)) writePlain(document, line, end, text);
    else writeRuns(document, line, text, font);
  }
}

/** In the bundled fonts, from the left. */
function isPlain(line: string): boolean {
  return [...line].every((character) => hasCharacter(character.codePointAt(0) ?? 0) && !isRightToLeft(character));
}

function writePlain(document: Document, line: PlacedLine, end: string, text: Text): void {
  if (line.text === '') return;
  document.font(faceOf(text));
  const width = line.anchor === 'start' ? 0 : document.widthOfString(line.text);
  document.text(line.text + end, startOf(line, width), line.y, onBaseline);
}

function writeRuns(document: Document, line: PlacedLine, text: Text, font: FontFile | null): void {
  const inOwn = (character: string) => !hasCharacter(character.codePointAt(0) ?? 0) && font !== null;
  const hasOwn = (character: string) => font?.has(character.codePointAt(0) ?? 0) ?? false;
  const runs = visualRuns(line.text, line.fromRight, inOwn, hasOwn).map((run) => sized(document, run, text));
  let x = startOf(
    line,
    runs.reduce((sum, { width }) => sum + width, 0),
  );
  for (const run of runs) {
    document.font(run.own ? ownFont : faceOf(text));
    document.text(run.text, x, line.y, run.options);
    x += run.width;
  }
}

function startOf({ x, anchor }: PlacedLine, width: number): number {
  return x - { start: 0, middle: width / 2, end: width }[anchor];
}

/** The run with its width, which for the user's font may have to be brought down to what was assumed when the place was made. */
function sized(document: Document, run: VisualRun, text: Text) {
  document.font(run.own ? ownFont : faceOf(text));
  const shown = run.fromRight === isTurned(run.text) ? run.text : [...run.text].reverse().join('');
  // With features, even none, a run is set as a whole; else word by word, from the left.
  const options = { ...onBaseline, features: [] };
  const width = document.widthOfString(shown, options);
  const scale = run.own ? Math.min(1, measureText(run.text, text) / width) : 1;
  return { ...run, text: shown, width: width * scale, options: { ...options, horizontalScaling: scale * 100 } };
}

/** Whether pdfkit turns a run around: where it begins with a script from the right, and Arabic digits are of that script to it. */
function isTurned(text: string): boolean {
  return isRightToLeft(text) || /^[^\p{L}]*[\u0660-\u0669\u06f0-\u06f9]/u.test(text);
}
