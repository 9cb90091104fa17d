/** What is said in place of what is left out. */
import { formatNumber, type Language } from '../../text/locale.js';

export function moreWords(count: number, language: Language): string {
  const number = formatNumber(count, 0, language);
  return language === 'de' ? `… ${number} weitere` : `… ${number} more`;
}
