/** Stems that the rules of hyphenation would part in the wrong place: what they are made of does not show. */

const stems = `
abend-es beob-ach be-gli-chen deutsch-lan dar-über ein-and ge-gli-chen gegen-über gleich-auf grund-riss jahres-end ma-nage-men mitt-le mes-se-stand mitt-lun monats-end
nied-rig oben-auf on-line ser-vice be-gut-ach stand-ort ver-gli-chen wochen-end wor-über zeit-raum zeit-räum zäh-ler-stand
`
  .trim()
  .split(/\s+/)
  .map((stem) => ({ text: stem.replaceAll('-', ''), parts: stem.split('-') }));

/** A stem in a word of small letters, and where it may be parted, all by the number of code units before them. */
export interface StemPlace {
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly number[];
}

/** The irregular stems in the word, in no order. */
export function irregularStems(word: string): readonly StemPlace[] {
  return stems.flatMap(({ text, parts }) => {
    const from = word.indexOf(text);
    if (from < 0) return [];
    const breaks = parts.slice(0, -1).map((_, index) => from + parts.slice(0, index + 1).join('').length);
    return [{ from, to: from + text.length, breaks }];
  });
}
