/** How wide a text is in print, without a machine's fonts: in Arial, Helvetica or Liberation Sans, which have the same widths. */
import { fontAdvance } from './font-advance.js';
import { textWidth } from './width.js';

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** What scripts that the fonts lack take for each column of a terminal: East Asian characters exactly. */
const otherwise = { regular: 640, bold: 690, wide: 1000 } as const;

/** The width of `text` on one line in pixels; right for Latin letters, on the safe side for others. */
export function fontWidth(text: string, { size, bold: isBold = false }: Font): number {
  let thousandths = 0;
  // A letter with an accent is as wide as the letter.
  for (const character of text.normalize('NFD')) thousandths += widthOf(character, isBold);
  return (thousandths * size) / 1000;
}

/** The width of the widest of `texts`, each on one line, in pixels; 0 where there are none. */
export function widestOf(texts: readonly string[], font: Font): number {
  return texts.reduce((most, text) => Math.max(most, fontWidth(text, font)), 0);
}

function widthOf(character: string, isBold: boolean): number {
  const known = fontAdvance(character.codePointAt(0) ?? 0, isBold ? 'bold' : 'regular');
  // As the tables of the core fonts have it, so that charts do not depend on which of the alike fonts measured them.
  if (known !== null) return Math.round(known * 1000);
  const columns = textWidth(character);
  if (columns === 2) return otherwise.wide;
  return columns * (isBold ? otherwise.bold : otherwise.regular);
}

/**
 * `text` broken into lines of at most `most` pixels: at blanks, behind hyphens and slashes, at last anywhere. No more than `lines` of
 * them; what does not fit into those ends in an ellipsis.
 */
export function wrapToWidth(text: string, most: number, lines: number, font: Font): readonly string[] {
  const broken: string[] = [];
  for (const piece of text
    .trim()
    .split(/(?<=[ /-])(?=\S)/)
    .flatMap((part) => splitAt(part, most, font))) {
    const line = broken.at(-1);
    if (line !== undefined && fontWidth((line + piece).trimEnd(), font) <= most) broken[broken.length - 1] = line + piece;
    else broken.push(piece);
  }
  const kept = broken.slice(0, lines).map((line) => line.trimEnd());
  return broken.length <= lines ? kept : [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', most, font)];
}

function splitAt(piece: string, most: number, font: Font): readonly string[] {
  if (fontWidth(piece.trimEnd(), font) <= most) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    // Room for the hyphen that says that the word goes on.
    if (part !== '' && fontWidth(`${part}${character}-`, font) > most) {
      parts.push(/\p{Script=Latin}$|\p{Script=Greek}$|\p{Script=Cyrillic}$/u.test(part) ? `${part}-` : part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function shortened(line: string, most: number, font: Font): string {
  const characters = [...line.replace(/-$/, '')];
  while (characters.length > 0 && fontWidth(`${characters.join('')}…`, font) > most) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
