/** YAML's syntax errors in the words of somebody who has never read the YAML specification. */
import type { YAMLError } from 'yaml';
import type { Problem } from './full-yaml.js';

type Words = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'rule' | 'start' | 'end' | 'related'>>;

/** The first fault of a file that cannot be parsed: where it was noticed, what it means, what to write instead. */
export function explainSyntaxError(text: string, error: YAMLError): Problem {
  const [start, end] = error.pos;
  const words = explain(text, error, start);
  return { rule: 'yaml/syntax', start: clamp(text, start), end: clamp(text, Math.max(end, start + 1)), ...words };
}

function clamp(text: string, offset: number): number {
  return Math.max(0, Math.min(offset, text.length));
}

function explain(text: string, error: YAMLError, start: number): Words {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        rule: 'yaml/tab',
        message: 'A tab stands where YAML wants blanks',
        hint: 'Indent with blanks, two for each level',
        ...tabAt(text, start),
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return colonInText(text, start);
    case 'BAD_SCALAR_START':
      return {
        message: `A text cannot begin with ${quoted(text[start] ?? '')} in YAML`,
        hint: 'Put quotes around the whole text',
        end: endOfLine(text, start),
      };
    case 'BAD_DQ_ESCAPE':
      return { message: 'YAML does not know this escape after a backslash', hint: 'Write two backslashes, or use single quotes' };
    case 'BAD_INDENT':
      return badIndent(text, error.message, start);
    case 'MISSING_CHAR':
      return missingCharacter(text, error.message, start);
    case 'BAD_ALIAS':
      return { message: 'A text cannot begin with "*" in YAML', hint: 'Put quotes around the whole text' };
    case 'BAD_DIRECTIVE':
      return { message: 'A line cannot begin with "%" in YAML', hint: 'Put quotes around the text, or remove the line' };
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_IN_FLOW':
      return unexpected(text, start);
    default:
      return {
        message: `YAML cannot read this: ${error.message.replace(/\s+/g, ' ')}`,
        hint: 'Look at the line above as well, or put quotes around the text',
      };
  }
}

function tabAt(text: string, start: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const tab = text.lastIndexOf('\t', start);
  const begin = tab >= lineStart ? tab : start;
  return { start: begin, end: begin + 1 };
}

function colonInText(text: string, start: number): Words {
  const line = text.slice(start, endOfLine(text, start));
  if (line.includes(': ') || line.endsWith(':')) {
    return {
      message: 'This text contains ": ", which YAML reads as a key and its value',
      hint: 'Put quotes around the whole text',
      end: start + line.trimEnd().length,
    };
  }
  return {
    message: 'YAML reads this text as a key, because a colon follows on a later line',
    hint: 'Put quotes around the whole text, or mend the indent of the line below',
  };
}

function badIndent(text: string, message: string, start: number): Words {
  const flow = /^Flow (sequence|map)/.exec(message);
  if (flow === null) {
    return {
      message: 'This line is not indented like the lines it belongs to',
      hint: 'Give all keys of one map, and all dashes of one list, the same number of blanks',
    };
  }
  const [open, close] = flow[1] === 'map' ? ['{', '}'] : ['[', ']'];
  const opened = text.lastIndexOf(open ?? '', start);
  return {
    message: `A ${close} is missing before this line`,
    hint: `Close the ${open} with a ${close}`,
    ...(opened >= 0 && { related: { start: opened, end: opened + 1, message: `the ${open} is opened here` } }),
  };
}

function missingCharacter(text: string, message: string, start: number): Words {
  const quote = /closing (['"])/.exec(message)?.[1];
  if (quote !== undefined) {
    const opened = openingQuote(text, quote, start);
    return {
      message: `A ${quote} is opened here and never closed`,
      hint: `Write ${quote} at the end of the text as well`,
      start: opened,
      end: endOfLine(text, opened),
    };
  }
  if (message.startsWith('Implicit map keys')) {
    return {
      message: 'A colon is missing: YAML expects a key here',
      hint: 'Write "key: value", or indent the line if it belongs to the text above',
      ...wordBefore(text, start),
    };
  }
  if (message.includes('Implicit keys need to be'))
    return { message: 'This key is longer than one line', hint: 'Put quotes around the text that it belongs to' };
  return { message: 'A sign is missing here: a comma, a colon or a bracket', hint: 'Separate the entries of { } and [ ] with commas' };
}

/** The last quote before the end that begins a value: behind a colon, a dash, a comma or a bracket. */
function openingQuote(text: string, quote: string, end: number): number {
  for (let at = text.indexOf(quote); at !== -1 && at < end; at = text.indexOf(quote, at + 1)) {
    if (!/(?:[:\-,[{]\s+|^|\n\s*|[[{])$/.test(text.slice(Math.max(0, at - 80), at))) continue;
    const close = quote === '"' ? /(?<!\\)"/g : /'(?!')/g;
    close.lastIndex = at + 1;
    if (close.exec(text) === null) return at;
    at = close.lastIndex - 1;
  }
  return text.lastIndexOf(quote, end);
}

function wordBefore(text: string, start: number): { start: number; end: number } {
  const before = text.slice(0, start).trimEnd().length;
  const lineStart = text.lastIndexOf('\n', before - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  return { start: lineStart + indent, end: Math.max(before, lineStart + indent + 1) };
}

function unexpected(text: string, start: number): Words {
  const rest = text.slice(start, endOfLine(text, start)).trim();
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/["']\s*$/.test(before)) {
    return {
      message: `The text in quotes ends before ${quoted(rest)}`,
      hint: 'Put the whole text in quotes; inside, write the quote twice or use the other kind',
      end: start + Math.max(1, rest.length),
    };
  }
  return {
    message: `YAML does not expect ${quoted(rest)} here`,
    hint: 'Look at the indent of this line, and at brackets and quotes above',
    end: start + Math.max(1, rest.length),
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

function quoted(text: string): string {
  const short = text.length > 30 ? `${text.slice(0, 29)}…` : text;
  return short.includes('"') ? `'${short}'` : `"${short}"`;
}
