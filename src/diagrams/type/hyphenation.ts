/** Where a long word may be parted with a hyphen, in the language of the drawing. */
import type { Language } from '../../text/locale.js';
import { englishBreaks } from './english-breaks.js';
import { type GermanBreak, germanBreaks } from './german-breaks.js';

/** A guess is for a word that no line can hold: better there than anywhere. */
export type WordBreak = GermanBreak | 'guess';

/** Words with letters, clusters or endings that no English word has are read as German ones. */
const german = /[^a-z]|sch(?!e[dm]|oo)|tz|zw|(?:ung|keit|heit|lich)(?:en|e)?$/;
/** CamelCase. */
const isSeam = /\p{Ll}\p{Lu}/u;
/** Two letters and what follows them, where a guess would be heard as wrong: break-th|rough, wat|ching, bac|kup. */
const oneSound = /^(?:.[tcspg]h|.ck|.tc|[tcspg]h[rl])$/;

/** The places in `word` (letters only) where it may be parted, by the number of code units before them. */
export function wordBreaks(word: string, language: Language): ReadonlyMap<number, WordBreak> {
  const small = word.toLowerCase();
  return language === 'de' || german.test(small) ? germanBreaks(word) : englishWordBreaks(word, small);
}

function englishWordBreaks(word: string, small: string): ReadonlyMap<number, WordBreak> {
  const guesses = [...germanBreaks(word).keys()].filter((at) => !oneSound.test(small.slice(at - 2, at + 1)));
  return new Map<number, WordBreak>([
    ...guesses.map((at): [number, WordBreak] => [at, isSeam.test(word.slice(at - 1, at + 1)) ? 'seam' : 'guess']),
    ...englishBreaks(small).map((at): [number, WordBreak] => [at, 'syllable']),
  ]);
}
