/** Texts, numbers and truth values of plain YAML, where there can be no doubt which of them a value is. */
import { declined, endOfLine, finish, isBlankOrEnd, type PlainState, skipBlanks, toNextLine } from './plain-state.js';

const doubleQuoted = /"((?:[^"\\\n\r]|\\["\\/])*)"/y;
const singleQuoted = /'((?:[^'\n\r]|'')*)'/y;
const number = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,8})\.\d{0,5}[1-9])$/;
const isoDate = /^\d{4}-\d\d-\d\d$/;
const maybeNumber = /^[\d\s.,:_+\-eExXoObBaAcCdDfFtTzZiInN]*$/;
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The text in quotes at `at`, on one line. */
export function readQuoted(state: PlainState, at: number): string {
  const { text } = state;
  const quote = text.charCodeAt(at);
  const end = text.indexOf(quote === 34 ? '"' : "'", at + 1);
  if (end === -1) throw declined;
  const content = text.slice(at + 1, end);
  const isSimple = !content.includes('\n') && (quote === 34 ? !content.includes('\\') : text.charCodeAt(end + 1) !== 39);
  if (!isSimple) return readEscaped(state, at, quote === 34);
  finish(state, at, end + 1);
  return content;
}

function readEscaped(state: PlainState, at: number, isDouble: boolean): string {
  const pattern = isDouble ? doubleQuoted : singleQuoted;
  pattern.lastIndex = at;
  const match = pattern.exec(state.text);
  if (match?.[1] === undefined) throw declined;
  finish(state, at, pattern.lastIndex);
  return isDouble ? match[1].replace(/\\(.)/g, '$1') : match[1].replaceAll("''", "'");
}

/** The value that begins at `start` and stands in no quotes: up to the end of the last line indented by more than `indent`. */
export function readPlainScalar(state: PlainState, start: number, indent: number): unknown {
  const { text } = state;
  if (!isPlainStart(text, start)) throw declined;
  let lineEnd = endOfLine(text, start);
  let joined = plainLine(state, start, lineEnd);
  while (!state.commented && isContinuation(text, lineEnd + 1, indent)) {
    const next = skipBlanks(text, lineEnd + 1);
    lineEnd = endOfLine(text, next);
    joined = `${joined} ${plainLine(state, next, lineEnd)}`;
    if (state.commented) throw declined;
  }
  finish(state, start, state.end);
  toNextLine(state, lineEnd + 1);
  if (state.indent > indent) throw declined;
  return resolve(joined);
}

// Letters, digits, signs of numbers and what is beyond ASCII: nothing that YAML gives a meaning at the start of a text.
/** True where a text without quotes can begin at `at`, with nothing doubtful about it. */
export function isPlainStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 46 || code === 43) return text.charCodeAt(at + 1) > 32;
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code > 160 ||
    code === 40 ||
    code === 36 ||
    code === 47 ||
    code === 95
  );
}

/** The part of a line that is text: up to a comment, without the blanks behind it; notes its end, and whether a comment follows. */
function plainLine(state: PlainState, start: number, lineEnd: number): string {
  const { text } = state;
  let end = lineEnd;
  state.commented = false;
  for (let at = start; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 && isBlankOrEnd(text, at + 1)) throw declined;
    if (code === 35 && text.charCodeAt(at - 1) === 32) {
      // A comment that does not begin with a blank is probably text that somebody lost.
      if (!isBlankOrEnd(text, at + 1)) throw declined;
      state.commented = true;
      end = at;
      break;
    }
  }
  while (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 13) end -= 1;
  state.end = end;
  return text.slice(start, end);
}

function isContinuation(text: string, lineStart: number, indent: number): boolean {
  let at = lineStart;
  while (text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  if (at - lineStart <= indent || at >= text.length || code === 10 || code === 13 || code === 35) return false;
  if ((code < 48 || code > 57) && (code < 65 || code > 90) && (code < 97 || code > 122) && code <= 160) throw declined;
  return true;
}

/** The value of a plain scalar: number, truth value or text, where there can be no doubt which. */
export function resolve(source: string): string | number | boolean {
  const code = source.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43) {
    if (number.test(source)) return Number(source);
    if (isoDate.test(source) || !maybeNumber.test(source)) return source;
    throw declined;
  }
  if (source.length > 5 || !specialWord.test(source)) return source;
  if (source === 'true') return true;
  if (source === 'false') return false;
  throw declined;
}
