/** Mistakes with quotes: not closed, closed too early, and backslashes inside. */

import { lineAt, lineBelow } from '../text-lines.js';
import { type Explanation, type Mistake, quoted } from './syntax-explanation.js';

/** A quote at offset `at` that is never closed, or whose text goes on in a line that is not indented. */
export function explainQuote(text: string, at: number): Explanation {
  const quote = text[at] ?? '"';
  const line = lineAt(text, at);
  const below = lineBelow(text, line);
  const place = { start: at, end: Math.max(line.to, at + 1) };
  const isKey = below !== null && /^(?:- |["']?[\w-]+["']?\s*:(?:\s|$))/.test(below.content);
  const closedBelow = below !== null && below.content.indexOf(quote) > 0;
  if (!isKey && closedBelow && below.from === below.start) {
    return {
      message: `The text after this ${quote} goes on in a line that is not indented`,
      hint: 'Indent the lines of the text further than its key, or write it in one line',
      ...place,
    };
  }
  const typographic = /[“”„‟‘’‚‛«»]/.exec(text.slice(at, line.to))?.[0];
  return {
    message: `A ${quote} is opened here and never closed`,
    hint:
      typographic === undefined
        ? `Write ${quote} at the end of the text as well`
        : `Write ${quote} at the end of the text as well; ${typographic} is another sign`,
    ...place,
  };
}

/** Text at offset `at` that stands behind a closing quote. */
export function explainAfterQuote(text: string, at: number): Explanation {
  const line = lineAt(text, at);
  const rest = text.slice(at, line.to);
  const quote = quoteBefore(text, at);
  const place = { start: at, end: Math.max(line.to, at + 1) };
  if (quote === '"' && isBehindOddQuote(text, at)) {
    return {
      message: `A " is missing in this line, or one is too many: the text in quotes ends before ${quoted(rest)}`,
      hint: 'Close every " that is opened; for a " inside the text write \\"',
      ...place,
    };
  }
  return {
    message: `The text in quotes ends before ${quoted(rest)}`,
    hint:
      quote === '"'
        ? 'Put the quotes around the whole text; for a " inside it write \\"'
        : "Put the quotes around the whole text; for a ' inside it write '', or use \" around it",
    ...place,
  };
}

/** True where a quote stands before offset `at`, and the quotes of that kind in its line do not pair up. */
export function isBehindOddQuote(text: string, at: number): boolean {
  const quote = quoteBefore(text, at);
  return /["']/.test(quote) && lineAt(text, at).content.split(quote).length % 2 === 0;
}

function quoteBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 200), at)
    .trimEnd()
    .slice(-1);
}

/** An escape in double quotes that there is not. */
export function explainEscape({ text, at }: Mistake): Explanation {
  return {
    message: `In double quotes a backslash changes what follows it, and YAML does not know ${quoted(text.slice(at, at + 2))}`,
    hint: 'Write two backslashes, or put \' around the text instead of "',
    start: at,
    end: at + 2,
  };
}
