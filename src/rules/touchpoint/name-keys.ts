/** Names without what people vary when they write the same name: case, blanks and hyphens, umlauts, the plural. */

/** The words of a name in small letters; ä is ae and é is e, and signs other than letters and digits that mean something (+, €) stay. */
export function wordsOf(name: string): readonly string[] {
  // Most ids and names have nothing to take apart but German letters, and what follows costs most of the rule's time.
  const words = /^[\w äöüßÄÖÜ()'",.:;!?&/-]*$/.test(name)
    ? spellOut(name.toLowerCase()).split(/[^a-z0-9]+/)
    : spellOut(name.normalize('NFC').toLowerCase())
        .normalize('NFKD')
        .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
        .split(/[\s\p{Z}\p{P}\p{C}]+/u);
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

function spellOut(name: string): string {
  return /[äöüß]/.test(name) ? name.replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter) : name;
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * What the words amount to as they are, with the last of them and with all of them in the singular: two names that share
 * a key differ in blanks, hyphens or the plural only. Each key says which of the three it is: Halle E is not the plural of
 * Hall E. None for no words.
 */
export function keysOf(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const last = words.length - 1;
  const singulars = words.map(singular);
  const keys = [`as is: ${joined(words)}`, `last: ${joined(words.with(last, singulars[last] ?? ''))}`];
  return words.length === 1 ? keys : [...keys, `all: ${joined(singulars)}`];
}

/** What all keys of a name have in common, and few names with each other: no plural differs in the letters that are left. */
export function roughKeyOf(words: readonly string[]): string {
  return words.join('').replace(/[einsy]+/g, '');
}

/** The words as one; what separates two numbers stays, or 1-12 would be 11-2. */
function joined(words: readonly string[]): string {
  return words.map((word, index) => (/^\d/.test(word) && /\d$/.test(words[index - 1] ?? '') ? `-${word}` : word)).join('');
}

// Preise loses its e, then the s that Preis loses as well.
const endings = 3;

/** The word without the endings of an English or German plural, also where they belong to the word: only good to compare. */
function singular(word: string): string {
  if (!/[ensy]$/.test(word)) return word;
  let stem = word;
  for (let count = 0; count < endings; count += 1) {
    stem = /^([a-z]{2,}[a-rt-z])s$/.exec(stem)?.[1] ?? /^([a-z]{4,}?)en?$/.exec(stem)?.[1] ?? stem;
  }
  return stem.replace(/^([a-z]{3,})y$/, '$1i');
}
