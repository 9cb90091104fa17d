/** YAML's syntax errors in the words of somebody who has never read the YAML specification. */
import type { YAMLError } from 'yaml';
import type { Fix } from '../diagnostic.js';
import type { Problem } from '../problem.js';
import { lineAt, lineBelow } from '../text-lines.js';
import { explainAfterBracket, explainBracket, explainComma, explainFlowEntry, explainStrayBracket } from './syntax-brackets.js';
import { type Explanation, type Mistake, quoted } from './syntax-explanation.js';
import { explainDeeperLine, explainIndent, explainListItem, explainTab } from './syntax-indent.js';
import { explainColonInText, explainLine, explainWrittenLine } from './syntax-lines.js';
import { explainAfterQuote, explainEscape, explainQuote, isBehindOddQuote } from './syntax-quotes.js';
import { explainStart } from './syntax-starts.js';
import type { Unclosed } from './yaml-tokens.js';

/** The first fault of a file that cannot be parsed: where it was made, what it means, what to write instead. */
export function explainSyntaxError(text: string, error: YAMLError, unclosed: Unclosed): Problem {
  const mistake: Mistake = { text, code: error.code, detail: error.message, at: Math.min(error.pos[0], text.length), unclosed };
  return toProblem(text, explainMerge(text) ?? explainTab(mistake) ?? explain(mistake));
}

/** A quote that the parser took for closed, and that is not. */
export function explainUnclosedQuote(text: string, quote: number): Problem {
  return toProblem(text, explainQuote(text, quote));
}

/** A file that is one single text because its first line is no key, where it is plain what was meant; else null. */
export function explainLooseText(text: string, at: number): Problem | null {
  const explanation = explainMerge(text) ?? explainWrittenLine(text, lineAt(text, at));
  return explanation && toProblem(text, explanation);
}

function toProblem(text: string, { start, end, quotes, ...words }: Explanation): Problem {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  const fix = quotes === undefined ? null : quotesAround(text.slice(from, to), from, quotes);
  return { rule: 'yaml/syntax', ...words, start: from, end: to, ...(fix && { fix }) };
}

/** Null where a comment would come between the quotes as well. */
function quotesAround(text: string, start: number, safety: Fix['safety']): Fix | null {
  if (/\s#|\n/.test(text)) return null;
  return { safety, title: 'Put quotes around the text', edits: [{ start, end: start + text.length, text: JSON.stringify(text) }] };
}

function explain(mistake: Mistake): Explanation {
  switch (mistake.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return explainMisplacedKey(mistake);
    case 'BAD_INDENT':
      return mistake.detail.startsWith('Flow ') ? explainBracket(mistake) : explainMisplacedLine(mistake);
    case 'MISSING_CHAR':
      return explainMissing(mistake);
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(mistake);
    case 'BLOCK_IN_FLOW':
      return explainFlowEntry(mistake);
    case 'BAD_DQ_ESCAPE':
      return explainEscape(mistake);
    default:
      return explainStart(mistake) ?? unknown(mistake);
  }
}

const merges = /^(?:<{7}|>{7})(?: .*)?$/m;

function explainMerge(text: string): Explanation | null {
  const marker = merges.exec(text);
  if (marker === null) return null;
  return {
    message: 'Here git has left two versions of the file to choose from',
    hint: 'Keep the lines that are right, and delete the lines with <<<<<<<, ======= and >>>>>>>',
    start: marker.index,
    end: lineAt(text, marker.index).to,
  };
}

/** A key where none can stand: text with a colon, a line that is indented too far, a line without its colon. */
function explainMisplacedKey(mistake: Mistake): Explanation {
  const { text, at } = mistake;
  const line = lineAt(text, at);
  const rest = text.slice(at, line.to);
  if (/^\s*- /.test(rest) || /^\s*-$/.test(rest)) return explainListItem(text, line);
  const start = explainStart(mistake);
  if (start !== null) return start;
  const below = lineBelow(text, line);
  const colon = explainColonInText(text, at, line.to);
  if (colon !== null) return colon;
  if (at > line.from && below !== null) return explainDeeperLine(line, below);
  return explainLine(text, line);
}

function explainMisplacedLine({ text, at }: Mistake): Explanation {
  const line = lineAt(text, at);
  if (/^- |^-$/.test(line.content)) return explainListItem(text, line);
  const written = explainWrittenLine(text, line);
  return written ?? (/:(?=[ \t]|$)/.test(line.content) ? explainIndent(text, line) : explainLine(text, line));
}

function explainMissing(mistake: Mistake): Explanation {
  const { text, detail, at, unclosed } = mistake;
  if (detail.includes('closing')) return explainQuote(text, unclosed.quote ?? at);
  if (detail.startsWith('Flow ')) return explainBracket(mistake);
  if (detail.startsWith('Missing ,')) return isBehindOddQuote(text, at) ? explainAfterQuote(text, at) : explainComma(text, at);
  if (detail.startsWith('Implicit map keys')) return explainLine(text, lineAt(text, at));
  if (detail.startsWith('Sequence item')) return explainMisplacedLine(mistake);
  if (detail.startsWith('Missing directives-end') || detail.startsWith('Block collection cannot start')) return explainDocumentLine(text);
  if (detail.startsWith('Comments must')) {
    return {
      message: 'A blank is missing before "#"',
      hint: 'Write a blank before a comment, or put quotes around a text that contains "#"',
      start: at,
      end: at + 1,
    };
  }
  return explainStart(mistake) ?? unknown(mistake);
}

function explainDocumentLine(text: string): Explanation {
  const line = lineAt(text, Math.max(0, text.search(/^(?:%|---)/m)));
  return line.content.startsWith('%')
    ? { message: 'After this line a line "---" must follow', hint: 'Delete the line', start: line.from, end: line.to }
    : { message: 'Nothing can follow "---" in its line', hint: 'Begin the first key on the next line', start: line.from, end: line.to };
}

function explainUnexpected(mistake: Mistake): Explanation {
  const { text, at, detail } = mistake;
  const line = lineAt(text, at);
  if (/^[\]}]/.test(text.slice(at))) return explainStrayBracket(text, at);
  if (detail.startsWith('Unexpected ,') || detail.startsWith('Unexpected empty item')) return explainComma(text, at);
  if (/^- |^-$/.test(line.content) && at <= line.from) return explainListItem(text, line);
  if (/["']\s*$/.test(text.slice(line.start, at))) return explainAfterQuote(text, at);
  if (/[\]}][ \t]*$/.test(text.slice(line.start, at))) return explainAfterBracket(text, at);
  return explainStart(mistake) ?? (at <= line.from ? explainMisplacedLine(mistake) : unknown(mistake));
}

function unknown({ text, at }: Mistake): Explanation {
  const { from, to } = lineAt(text, at);
  const start = Math.max(from, Math.min(at, to - 1));
  const shown = text.slice(start, to);
  return {
    message: shown === '' ? 'YAML cannot read the file up to here' : `YAML does not expect ${quoted(shown)} here`,
    hint: 'Look at the indent of this line, and at colons, brackets and quotes in it and above; quotes around a text always help',
    start,
    end: Math.max(to, start + 1),
  };
}
