/** What is said in place of what is left out. */
import { formatNumber, type Language } from '../../text/locale.js';

/** `… 1,234 more`. */
export function moreWords(count: number, language: Language): string {
  const number = formatNumber(count, 0, language);
  return { en: `… ${number} more`, de: `… ${number} weitere` }[language];
}
