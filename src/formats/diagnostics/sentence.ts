/** A finding in words for people: what is the matter, and what to do. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { visible } from '../../text/visible.js';
import { truncate } from '../../text/width.js';

// A message may quote a value of any length. Nobody reads more than this; JSON has it all.
const longestMessage = 600;
const longestHint = 400;

/** Message and hint as two sentences on one line, safe to show, cut where they are very long. */
export function sentencesOf({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string {
  const sentence = asSentence(truncate(visible(message), longestMessage));
  return hint === undefined ? sentence : `${sentence} ${endedHint(truncate(visible(hint), longestHint))}`;
}

/** With a full stop, unless it ends in a mark already, even inside quotation marks. */
export function asSentence(text: string): string {
  return text === '' || /[.?!]["”’»)\]]*$|[:…]$/.test(text) ? text : `${text}.`;
}

/** A command that somebody may copy gets no full stop. */
function endedHint(hint: string): string {
  return /: tp [a-z]+(?: [^:"]+)?$/.test(hint) ? hint : asSentence(hint);
}
