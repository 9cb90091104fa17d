/** Texts that begin with a sign that means something to YAML. */

import { lineAt, type TextLine } from '../text-lines.js';
import { type Explanation, type Mistake, quoted } from './syntax-explanation.js';
import { explainWrittenLine } from './syntax-lines.js';

/** What stands at the place of the error, in its line. */
interface Spot extends Mistake {
  readonly line: TextLine;
  readonly before: string;
  readonly rest: string;
  readonly place: Span;
}

type Span = Pick<Explanation, 'start' | 'end'>;

/** What the sign at the place of the error means to YAML; null where it is none that means something. */
export function explainStart(mistake: Mistake): Explanation | null {
  const { text, at } = mistake;
  const line = lineAt(text, at);
  const place = { start: at, end: Math.max(at + 1, line.to) };
  const spot = { ...mistake, line, before: text.slice(line.start, at), rest: text.slice(at, line.to), place };
  return explainLineStart(spot) ?? explainTextStart(spot) ?? explainMark(spot) ?? explainKey(spot);
}

function explainLineStart({ text, line, before, rest }: Spot): Explanation | null {
  if (/^[*+] /.test(rest) && before.trim() === '') return explainWrittenLine(text, line);
  return line.content.startsWith('? ') ? beginsWith('?', { start: line.from, end: line.to }) : null;
}

function explainTextStart({ code, at, before, rest, place }: Spot): Explanation | null {
  if (/^[@`%,|>]/.test(rest)) return beginsWith(rest[0] ?? '', { start: at, end: at + textLength(rest, before) });
  if (/^- /.test(rest) && before.trim() !== '') return listInLine(place);
  if (/^[?-](?:\s|$)/.test(rest) && before.trim() !== '') return beginsWith(rest[0] ?? '', place);
  const block = /(?:^|[\s:])([|>])([-+\d]*)(\s*)$/.exec(before);
  if (block !== null) return explainBlockSign(block, at, place);
  if (code === 'UNEXPECTED_TOKEN' && /^[[{]/.test(rest) && before.trim() !== '') return bracketInText(rest[0] ?? '', place);
  return null;
}

/** Anchors, aliases and tags: to most people signs at the beginning of a text. */
function explainMark({ code, line, before, rest, place }: Spot): Explanation | null {
  const alias = /(?:^|[\s,[{])\*[^\s,[\]{}]*\s+$/.exec(before);
  if (alias !== null) return beginsWith('*', { start: line.start + alias.index + alias[0].indexOf('*'), end: line.to });
  if (code === 'BAD_ALIAS') return beginsWith(rest[0] ?? '', place);
  if (/^(?:MULTIPLE_TAGS|TAG_RESOLVE_FAILED|BAD_COLLECTION_TYPE)$/.test(code) || (rest.startsWith('!') && code !== 'UNEXPECTED_TOKEN')) {
    return { ...beginsWith('!', place), rule: 'yaml/tag' };
  }
  return /^(?:MULTIPLE_ANCHORS|ALIAS_PROPS)$/.test(code) ? { ...beginsWith(rest[0] ?? '&', place), rule: 'yaml/anchor' } : null;
}

function explainKey({ text, code, at, rest, place }: Spot): Explanation | null {
  if (code === 'KEY_OVER_1024_CHARS') {
    const end = Math.max(at + 1, text.indexOf(':', at));
    return { message: 'This key is longer than 1024 characters', hint: 'Put quotes around the text that it belongs to', start: at, end };
  }
  if (code !== 'NON_STRING_KEY') return null;
  if (text.slice(0, at).endsWith('{') && rest.startsWith('{')) return template(text, at);
  return { message: `${quoted(rest)} cannot be a key: a key is a word`, hint: 'Write a word before the colon', ...place };
}

function beginsWith(sign: string, place: Span): Explanation {
  return {
    message: `A text cannot begin with "${sign}" in YAML`,
    hint: 'Put quotes around the whole text',
    ...(sign !== '?' && { quotes: 'safe' as const }),
    ...place,
  };
}

/** In a list or map on one line a text ends at a comma or bracket. */
function textLength(rest: string, before: string): number {
  const isFlow = /[[{][^\]}]*$/.test(before);
  return Math.max(1, (isFlow ? (/^[^,\]}]*/.exec(rest)?.[0] ?? rest) : rest).trimEnd().length);
}

function listInLine(place: Span): Explanation {
  return {
    message: 'A list with dashes cannot begin in the line of its key',
    hint: 'Begin it on the next line, or put quotes around the text',
    ...place,
  };
}

function bracketInText(bracket: string, place: Span): Explanation {
  return {
    message: `A "${bracket}" begins a list or map of its own here`,
    hint: `Put quotes around a text that contains "${bracket}"`,
    ...place,
  };
}

/** `> Text` and `>5 minutes`: text behind the sign that begins a block of text. */
function explainBlockSign([, sign = '', indicator = '', blanks = '']: RegExpExecArray, at: number, place: Span): Explanation {
  if (indicator !== '' || blanks === '') return beginsWith(sign, { ...place, start: at - blanks.length - indicator.length - 1 });
  return {
    message: `After "${sign}" a text begins on the next line`,
    hint: `Begin the text on the next line, indented; or put quotes around it if it begins with "${sign}"`,
    ...place,
  };
}

function template(text: string, at: number): Explanation {
  const close = text.indexOf('}}', at);
  const { to } = lineAt(text, at);
  return {
    message: 'Double braces are no placeholder here: tp fills in nothing',
    hint: 'Write the value itself, or put quotes around the text',
    start: at - 1,
    end: close === -1 || close > to ? to : close + 2,
  };
}
