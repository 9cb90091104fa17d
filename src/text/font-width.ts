/** How wide a text is in print, without a machine's fonts: in Arial, Helvetica or Liberation Sans, which have the same widths. */
import { textWidth } from './width.js';

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

// The advance widths of the fonts, in thousandths of their size.
const regular = widthsOf({
  191: "'",
  222: 'ijlı‘’‚',
  260: '|¦',
  278: ' !,./:;I[\\]ftſ·\u00a0',
  333: '()-`r¡¨“”„',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  549: '±÷≠≤≥',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðøþđħł–€',
  584: '+<=>~¬×−',
  611: 'FTZ¿ßØ',
  667: '&ABEKPSVXYÞ',
  722: 'CDHNRUwÐĐĦ',
  737: '©®',
  778: 'GOQ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'Wœ',
  1000: 'ÆŒ—…→',
  1015: '@',
});
const bold = widthsOf({
  238: "'",
  278: ' ,./I\\ijlı·\u00a0‘’‚',
  280: '|¦',
  333: '!()-:;[]`ft¡¨ſ',
  350: '•',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z“”„',
  549: '±÷≠≤≥',
  556: '#$0123456789J_aceksvxy¢£¤¥§«»–€',
  584: '+<=>^~¬×−',
  611: '?FLTZbdghnopqu¿ßðøþđħł',
  667: 'EPSVXYÞ',
  722: '&ABCDHKNRUÐĐĦ',
  737: '©®',
  778: 'GOQwØ',
  833: 'M',
  834: '¼½¾',
  889: '%mæ',
  944: 'Wœ',
  975: '@',
  1000: 'ÆŒ—…→',
});

/** What other scripts take for each column of a terminal: Greek and Cyrillic a little less, East Asian characters exactly. */
const otherwise = { regular: 640, bold: 690, wide: 1000 } as const;

/** The width of `text` on one line in pixels; right for Latin letters, on the safe side for others. */
export function fontWidth(text: string, { size, bold: isBold = false }: Font): number {
  let thousandths = 0;
  // A letter with an accent is as wide as the letter.
  for (const character of text.normalize('NFD')) thousandths += widthOf(character, isBold);
  return (thousandths * size) / 1000;
}

function widthOf(character: string, isBold: boolean): number {
  const known = (isBold ? bold : regular).get(character);
  if (known !== undefined) return known;
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

function widthsOf(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)),
  );
}
