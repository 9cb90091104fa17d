/** Mistakes in lists and maps on one line: brackets and commas. */

import { lineAt } from '../text-lines.js';
import { type Explanation, type Mistake, quoted } from './syntax-explanation.js';

/** A bracket that is not closed, or closed with the wrong one. */
export function explainBracket({ text, detail, at, unclosed }: Mistake): Explanation {
  const close = detail.endsWith('}') ? '}' : ']';
  const open = close === '}' ? '{' : '[';
  const next = text.slice(at).search(/\S/);
  const found = next === -1 ? text.length : at + next;
  if (/[\]}]/.test(text[found] ?? '')) {
    return { message: `A ${open} is closed with ${text[found]} here`, hint: `Write ${close} instead`, start: found, end: found + 1 };
  }
  const opened = unclosed.bracket ?? text.lastIndexOf(open, at);
  const line = lineAt(text, opened);
  // Where nothing follows there is no line to point at but that of the bracket.
  if (next === -1) {
    return { message: `A ${open} is opened here and never closed`, hint: hintOf(text, open, close, opened), start: opened, end: line.to };
  }
  const here = lineAt(text, found);
  return {
    message: `A ${close} is missing before this line`,
    hint: hintOf(text, open, close, opened),
    start: here.from,
    end: here.to,
    related: { start: opened, end: opened + 1, message: `the ${open} is opened here` },
  };
}

function hintOf(text: string, open: string, close: string, opened: number): string {
  const { to } = lineAt(text, opened);
  const comment = text.slice(opened, to).indexOf(' #');
  const hint = `Write ${close} where what began with ${open} ends`;
  return comment === -1 ? hint : `${hint}; after " #" the rest of a line is a comment`;
}

/** A bracket that closes nothing. */
export function explainStrayBracket(text: string, at: number): Explanation {
  const close = text[at] ?? '';
  const open = close === '}' ? '{' : '[';
  return { message: `This ${close} closes nothing`, hint: `Delete it, or write the ${open} that it belongs to`, start: at, end: at + 1 };
}

/** Text at offset `at` behind a bracket that ended a list or map. */
export function explainAfterBracket(text: string, at: number): Explanation {
  const { to } = lineAt(text, at);
  const close = text
    .slice(Math.max(0, at - 200), at)
    .trimEnd()
    .slice(-1);
  const [what, open] = close === ']' ? ['list', '['] : ['map', '{'];
  return {
    message: `The ${what} in ${open} ${close} ends before ${quoted(text.slice(at, to))}`,
    hint: `Put quotes around a text that begins with "${open}"`,
    start: at,
    end: to,
  };
}

/** A comma that is missing before offset `at`, or that stands there with nothing before it. */
export function explainComma(text: string, at: number): Explanation {
  const comma = at + text.slice(at).search(/\S|$/);
  if (text[comma] === ',') {
    return {
      message: 'There is nothing before this comma',
      hint: 'Delete the comma, or write the entry that is missing',
      start: comma,
      end: comma + 1,
    };
  }
  const before = text.slice(0, at).trimEnd().length;
  const word = /^[^\s,:[\]{}]*/.exec(text.slice(at))?.[0] ?? '';
  return {
    message: `A comma is missing here, before ${quoted(word === '' ? (text[at] ?? '') : word)}`,
    hint: 'Write a comma between the entries of { } and [ ]',
    start: Math.max(0, before - 1),
    end: before,
  };
}

/** A second colon in an entry of `{ }` or `[ ]`: a comma is missing, or the text needs quotes. */
export function explainFlowEntry({ text, at }: Mistake): Explanation {
  const { to } = lineAt(text, at);
  const entry = /^[^,\]}\n]*/.exec(text.slice(at, to))?.[0] ?? '';
  const key = /([\s;]+)(["']?[a-z][\w-]*["']?)\s*:(?=\s)/.exec(entry);
  if (key === null) {
    return {
      message: `The text ${quoted(entry.trimEnd())} contains ": ", which YAML reads as a key and its value`,
      hint: 'Put quotes around the whole text',
      start: at,
      end: at + Math.max(1, entry.trimEnd().length),
    };
  }
  const [, gap = '', word = ''] = key;
  const start = at + key.index + gap.length;
  return {
    message: gap.includes(';') ? `A ";" stands before ${quoted(word)} instead of a comma` : `A comma is missing before ${quoted(word)}`,
    hint: 'Write a comma between the entries, or put quotes around a text that contains ": "',
    start,
    end: start + word.length,
  };
}
