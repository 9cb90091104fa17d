/** Lines that should be a key and its value, and are not. */
import { codePointName } from '../../text/visible.js';
import { indentOf, lineAbove, lineBelow, type TextLine } from '../text-lines.js';
import { type Explanation, quoted } from './syntax-explanation.js';

type Words = Pick<Explanation, 'message' | 'hint'>;

/** A text that contains a colon with a blank behind it, or ends in one, between two offsets; null where it does not. */
export function explainColonInText(text: string, start: number, end: number): Explanation | null {
  const value = text.slice(start, end);
  if (!/:(?=[ \t]|$)/.test(value)) return null;
  const place = { start, end };
  if (/^["']|[,;]\s*[a-z][\w-]*:[ \t]/.test(value)) {
    return {
      message: `Two keys seem to stand in one line: ${quoted(value)}`,
      hint: 'Write each key in a line of its own; if it is one text, put quotes around all of it',
      ...place,
    };
  }
  if (value.endsWith(':') && !value.includes(': ')) {
    return {
      message: 'This text ends in ":", which YAML reads as a key',
      hint: 'Put quotes around the whole text',
      quotes: 'safe',
      ...place,
    };
  }
  const message = 'This text contains ": ", which YAML reads as a key and its value';
  const typographic = /^[“”„‟‘’‚‛«»]/.exec(value)?.[0];
  if (typographic !== undefined) {
    const hint = `Put straight quotes (") around the whole text; YAML does not know ${typographic} as a quote`;
    return { message, hint, quotes: 'safe', ...place };
  }
  const [inner] = /^[a-z][\w-]*(?=: )/.exec(value) ?? [];
  if (inner !== undefined) {
    return { message, hint: `Begin "${inner}:" on a new line, indented by two blanks; or put quotes around the whole text`, ...place };
  }
  const secondKey = /\s[a-z][a-z_-]*: /.test(value);
  return {
    message,
    hint: `Put quotes around the whole text${secondKey ? '; if a second key begins in it, begin a new line' : ''}`,
    quotes: secondKey ? 'unsafe' : 'safe',
    ...place,
  };
}

/** A line where YAML expects a key with a colon. */
export function explainLine(text: string, line: TextLine): Explanation {
  return explainWrittenLine(text, line) ?? { ...explainMissingColon(text, line), ...placeOf(line) };
}

/** A line that shows by itself what was meant; null for one that could be anything. */
export function explainWrittenLine(text: string, line: TextLine): Explanation | null {
  const { content } = line;
  const words = leftFromMerge(content) ?? foreignComment(content) ?? missingBlank(content) ?? wrongSign(content) ?? outsideText(text, line);
  return words && { ...words, ...placeOf(line) };
}

function placeOf({ from, to }: TextLine): { start: number; end: number } {
  return { start: from, end: to };
}

function leftFromMerge(content: string): Words | null {
  if (!/^(?:={7}|\|{7}(?: .*)?)$/.test(content)) return null;
  return { message: 'This line is left over from merging two versions in git', hint: 'Delete the line' };
}

function foreignComment(content: string): Words | null {
  const sign = /^(?:\/\/|\/\*|<!--|--(?= ))/.exec(content)?.[0];
  return sign === undefined ? null : { message: `YAML does not begin a comment with "${sign}"`, hint: 'Begin it with "# "' };
}

function missingBlank(content: string): Words | null {
  const dash = /^-(?![-\s])(.+)$/.exec(content)?.[1];
  if (dash !== undefined) return { message: 'A blank is missing after the dash', hint: `Write ${quoted(`- ${dash}`)}` };
  const [, key, value = ''] = /^["']?([\p{L}\w-]+)["']?\s*:(?!\/\/)([^ \t].*)$/u.exec(content) ?? [];
  if (key === undefined) return null;
  const blank = /^[\u00a0\u2000-\u200a\u202f\u3000]/.exec(value)?.[0];
  const what =
    blank === undefined ? 'A blank is missing after the colon' : `After the colon stands ${codePointName(blank)} instead of a blank`;
  return { message: what, hint: `Write ${quoted(`${key}: ${value.trim()}`)}` };
}

function wrongSign(content: string): Words | null {
  const bullet = /^([•·‣▪*+–—])\s/u.exec(content)?.[1];
  if (bullet !== undefined) return { message: `YAML does not begin a list item with "${bullet}"`, hint: 'Begin it with "- "' };
  const mark = /^[&!*](?=\S)/.exec(content)?.[0];
  if (mark !== undefined) return { message: `A key cannot begin with "${mark}" in YAML`, hint: 'Put quotes around the key' };
  const [, key, sign, value = ''] = /^([\p{L}\w-]+)\s*(=>?|->|;)\s*(.*)$/u.exec(content) ?? [];
  if (sign !== undefined) return { message: `Here stands "${sign}" where YAML wants a colon`, hint: `Write ${quoted(`${key}: ${value}`)}` };
  const inside = /^(["'])([\w-]+): (.*)\1$/.exec(content);
  if (inside === null) return null;
  return { message: 'The quotes stand around the key as well', hint: `Write ${inside[2]}: ${inside[1]}${inside[3]}${inside[1]}` };
}

/** A line below a block of text that is not indented like it. */
function outsideText(text: string, line: TextLine): Words | null {
  const block = blockAbove(text, line);
  if (block === null) return null;
  const below = lineBelow(text, block);
  const blanks = below === null || below.from >= line.from ? indentOf(block) + 2 : indentOf(below);
  return {
    message: 'This line is not indented like the text above, so it does not belong to it',
    hint: `Begin it with ${blanks} blanks if it belongs to the text`,
  };
}

/** The line with the `|` or `>` that opens the text above; null where no such text ends here. */
function blockAbove(text: string, line: TextLine): TextLine | null {
  for (let above = lineAbove(text, line); above !== null; above = lineAbove(text, above)) {
    if (/(?::|-)\s+[|>][-+\d]*(?:\s+#.*)?$/.test(above.content)) return indentOf(above) <= indentOf(line) ? above : null;
    if (indentOf(above) <= indentOf(line)) return null;
  }
  return null;
}

function explainMissingColon(text: string, line: TextLine): Words {
  const { content } = line;
  const above = lineAbove(text, line);
  if (above !== null && indentOf(above) === indentOf(line) && above.content.startsWith('- ')) {
    return {
      message: `A dash is missing before ${quoted(content)}`,
      hint: `Write ${quoted(`- ${content}`)}, or indent the line if it belongs to the text above`,
    };
  }
  const [, key, value] = /^([\p{L}][\p{L}\w-]*)(?:\s+(.+))?$/su.exec(content) ?? [];
  const below = lineBelow(text, line);
  const opens = below !== null && (indentOf(below) > indentOf(line) || below.content.startsWith('- '));
  if (key !== undefined && value === undefined && opens) return { message: `A colon is missing after "${key}"`, hint: `Write "${key}:"` };
  const goesOn = above !== null && /[,;–-]$/.test(above.content);
  if (key !== undefined && value !== undefined && !goesOn && content.split(/\s+/).length <= 4) {
    return {
      message: `A colon is missing in ${quoted(content)}`,
      hint: `Write ${quoted(`${key}: ${value}`)}, or indent the line if it belongs to the text above`,
    };
  }
  return {
    message: `YAML expects a key with a colon here, not ${quoted(content)}`,
    hint: 'Indent the line if it belongs to the text above, else write "key: value"',
  };
}
