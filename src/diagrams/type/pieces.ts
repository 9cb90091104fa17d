/** A text in the pieces that lines are made of. */
import type { Language } from '../../text/locale.js';
import { graphemes } from './graphemes.js';
import { wordBreaks } from './hyphenation.js';

/** What stands on one line in any case, and what follows it. */
export interface Piece {
  readonly text: string;
  /** In the unit of the line. */
  readonly width: number;
  /** A blank parts it from the next one on the same line. */
  readonly blank: boolean;
  /** A line that ends here shows a hyphen. */
  readonly hyphen: boolean;
  /** How bad it is to end a line here: 0 between words, above 1 within a syllable. */
  readonly badness: number;
}

/** How wide things are, in one unit, and how words are parted. */
export interface Widths {
  readonly language: Language;
  readonly line: number;
  readonly of: (text: string) => number;
}

/** By how much a line may be too long, as sums of widths are not exact. */
export const tolerance = 1e-9;

/** Whether something so wide goes on a line of its own. */
function fitsLine(width: number, { line }: Widths): boolean {
  return width <= line + tolerance;
}

const badness = { word: 0, mark: 0.05, hint: 0.1, seam: 0.15, sign: 0.3, syllable: 0.6, guess: 1.5, letter: 4, edge: 6 } as const;

// What the parts of a word are looked for: hyphens and dashes, slashes, hints, East Asian characters.
const partable = /[-/\u00ad\u1100-\u2010\u2013\u2014\u2028-\uffef]/;
// No-break blanks (U+00A0, U+202F) are none of these.
const blanks = /[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/;
// Behind a hyphen, a dash or a slash that has at least two characters on either side: E-Mail stays whole.
const marks = /(?<=[^\s\u002d\u2010/][^\s\u002d\u2010/][\u002d\u2010\u2013\u2014/])(?=[\p{L}\p{N}]{2})/u;
const hint = /([\u00ad\u200b])/;
// Addresses part behind their signs, without a hyphen, which would be read as theirs.
const address = /:\/\/|@|^www\.|[\p{L}\p{N}]{2}\.[\p{L}\p{N}]{2}|[_=?#\\][\p{L}\p{N}]/u;
const signs = /(?<=[.,:;_@?&=#%+\\|)/\u002d])(?=[^.,:;_@?&=#%+\\|)/\u002d])/u;
const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;
const notFirst =
  /^[\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u30fb\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff5d\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7,.!?:;)\]}%\u2026\u201d\u2019]/;
const notLast = /[\u3008\u300a\u300c\u300e\u3010\u3014\uff08\uff5b([{\u201c\u2018]$/;
const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mark}]+$/u;

/** The pieces of one paragraph; what goes on a line of its own is not parted within words. */
export function piecesOf(paragraph: string, widths: Widths): readonly Piece[] {
  return paragraph
    .split(blanks)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const width = widths.of(word);
      if (!partable.test(word) && fitsLine(width, widths)) return { text: word, width, blank: true, hyphen: false, badness: badness.word };
      return withEnd(piecesOfWord(word, widths), { blank: true, hyphen: false, badness: badness.word });
    });
}

function piecesOfWord(word: string, widths: Widths): readonly Piece[] {
  return word.split(hint).flatMap((part, index, all) => {
    if (index % 2 === 1) return [];
    const marked = part
      .split(marks)
      .flatMap((text) => withEnd(eastAsianPieces(text, widths), { blank: false, hyphen: false, badness: badness.mark }));
    return withEnd(marked, { blank: false, hyphen: all[index + 1] === '\u00ad', badness: badness.hint });
  });
}

/** Between East Asian characters a line may end nearly anywhere; what stands between such is parted like other words. */
function eastAsianPieces(part: string, widths: Widths): readonly Piece[] {
  if (!/[\u1100-\uffef]|[\ud840-\ud87f]/.test(part)) return partOf(part, widths);
  const runs: string[] = [];
  for (const character of graphemes(part)) {
    const last = runs.at(-1);
    const apart =
      last !== undefined &&
      (eastAsian.test(character) || eastAsian.test(lastCharacter(last))) &&
      !notFirst.test(character) &&
      !notLast.test(last);
    if (last === undefined || apart) runs.push(character);
    else runs[runs.length - 1] = last + character;
  }
  return runs.flatMap((run) => withEnd(partOf(run, widths), { blank: false, hyphen: false, badness: badness.word }));
}

function lastCharacter(text: string): string {
  return graphemes(text.slice(-8)).at(-1) ?? '';
}

function partOf(part: string, widths: Widths): readonly Piece[] {
  if (part === '') return [];
  const whole = wholePiece(part, widths);
  if (fitsLine(whole.width, widths)) return [whole];
  if (!address.test(part))
    return part.split(/(?<=\p{L}\p{Mark}*)(?![\p{L}\p{Mark}])|(?<![\p{L}\p{Mark}])(?=\p{L})/u).flatMap((run) => parted(run, widths));
  return part.split(signs).flatMap((text) => {
    const piece = wholePiece(text, widths);
    const pieces = fitsLine(piece.width, widths) ? [piece] : lettersOf(text, false, widths);
    return withEnd(pieces, { blank: false, hyphen: false, badness: badness.sign });
  });
}

function wholePiece(text: string, widths: Widths): Piece {
  return { text, width: widths.of(text), blank: false, hyphen: false, badness: badness.word };
}

/** A run of letters, or of other characters, in the smallest pieces that it may be parted in. */
function parted(run: string, widths: Widths): readonly Piece[] {
  if (!hyphenated.test(run)) return lettersOf(run, false, widths);
  const breaks = wordBreaks(run, widths.language);
  let at = 0;
  return lettersOf(run, true, widths).map((piece) => {
    at += piece.text.length;
    const found = breaks.get(at);
    return found === undefined ? piece : { ...piece, badness: badness[found] };
  });
}

function lettersOf(run: string, hyphen: boolean, widths: Widths): readonly Piece[] {
  return graphemes(run).map((text, index, all) => {
    const atEdge = Math.min(index, all.length - 2 - index) < 2;
    return { text, width: widths.of(text), blank: false, hyphen, badness: atEdge ? badness.edge : badness.letter };
  });
}

function withEnd(pieces: readonly Piece[], end: Omit<Piece, 'text' | 'width'>): readonly Piece[] {
  const last = pieces.at(-1);
  return last === undefined ? [] : [...pieces.slice(0, -1), { ...last, ...end }];
}
