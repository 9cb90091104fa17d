/** A text of a journey for the terminal. */
import { logText } from '../../diagnostics/log-text.js';

/** Nothing invisible and nothing that a terminal or a build server would obey; where a word may break is for print alone. */
export function safeText(text: string): string {
  // Not only at the beginning of a word: a long one may be broken there.
  return logText(text.replaceAll('\u00ad', '')).replaceAll('::', ':<U+003A>');
}
