/** Words for people in both languages, side by side, so that neither can lack one. */

import { formatNumber, type Language } from './locale.js';

export interface Both {
  readonly en: string;
  readonly de: string;
}

/** Says a pair of words in one language. */
export type Say = (words: Both) => string;

export function speaker(language: Language): Say {
  return (words) => words[language];
}

/** `1,234 answers`, `1 Antwort`: a count with its noun. */
export function counted(say: Say, count: number, one: Both, many: Both): string {
  const language = say({ en: 'en', de: 'de' }) === 'de' ? 'de' : 'en';
  return `${formatNumber(count, 0, language)} ${say(count === 1 ? one : many)}`;
}
