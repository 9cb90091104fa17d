/** What somebody says, in the quotation marks of the language. */
import type { Say } from '../text/both.js';

/** A text that brings its own marks keeps them. */
export function quotation(text: string, say: Say): string {
  return /^["„“”«»]/.test(text) ? text : say({ en: `“${text}”`, de: `„${text}“` });
}
