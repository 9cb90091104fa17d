/** Words for people in both languages, side by side, so that neither can lack one. */

import { formatNumber, type Language } from './locale.js';

/** The same in English and in German. */
export interface Both {
  readonly en: string;
  readonly de: string;
}

/** Says a pair of words in one language. */
export interface Say {
  (words: Both): string;
  readonly language: Language;
}

/** Who speaks the language. */
export function speaker(language: Language): Say {
  return speakers[language];
}

const speakers: Readonly<Record<Language, Say>> = {
  en: Object.assign(({ en }: Both) => en, { language: 'en' as const }),
  de: Object.assign(({ de }: Both) => de, { language: 'de' as const }),
};

/** `1,234 answers`, `1 Antwort`: a count with its noun. */
export function counted(say: Say, count: number, one: Both, many: Both): string {
  return `${formatNumber(count, 0, say.language)} ${say(count === 1 ? one : many)}`;
}

/** `a, b and 3 more`: the first `most` of the items, and how many more there are. */
export function firstOf(items: readonly string[], most: number, say: Say): string {
  const shown = items.slice(0, most).join(', ');
  const more = items.length - most;
  return more > 0 ? `${shown} ${andMore(more, say)}` : shown;
}

/** `and 1,234 more`. */
export function andMore(count: number, say: Say): string {
  const more = formatNumber(count, 0, say.language);
  return say({ en: `and ${more} more`, de: `und ${more} weitere` });
}
