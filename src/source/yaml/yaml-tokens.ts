/**
 * The guard before the parser: counts the tokens of a text, notes what only they tell, and stops where a limit is broken.
 * The parser of tokens is iterative, so no depth can exhaust its stack; what composes their tree is not, and quadratic in places.
 */
import { CST, Lexer, Parser } from 'yaml';
import { limits } from '../limits.js';
import type { Problem } from '../problem.js';
import type { Comment, Mark } from '../writing.js';

export interface Tokens {
  /** The token trees, one a document, and what stands between them; empty where there is a problem. */
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Comment[];
  /** Anchors and tags. */
  readonly marks: readonly Mark[];
  readonly unclosed: Unclosed;
  /** Offset of the first alias. */
  readonly firstAlias: number | null;
  readonly problem: Problem | null;
}

/** Offsets of the first quote and of the first bracket that are never closed. */
export interface Unclosed {
  readonly quote: number | null;
  readonly bracket: number | null;
}

interface Notes {
  readonly comments: Comment[];
  readonly marks: Mark[];
  readonly brackets: number[];
  quote: number | null;
  bracket: number | null;
  firstAlias: number | null;
  aliases: number;
}

type Words = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** The token tree of `text`, or the limit that it breaks. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const notes: Notes = { comments: [], marks: [], brackets: [], quote: null, bracket: null, firstAlias: null, aliases: 0 };
  let count = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    if (!isText) note(notes, lexeme, start);
    count += 1;
    const broken = brokenLimit(lexeme, count, notes.aliases);
    if (broken !== null) return stopped(text, start, broken, notes);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (isTooDeep(parser)) return stopped(text, start, tooDeep, notes);
    isText = lexeme === CST.SCALAR;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, ...noted(notes), problem: null };
}

function noted({ comments, marks, brackets, quote, bracket, firstAlias }: Notes): Omit<Tokens, 'tokens' | 'problem'> {
  return { comments, marks, firstAlias, unclosed: { quote, bracket: bracket ?? brackets[0] ?? null } };
}

/** Notes a token that is not the text of a plain or block scalar. */
function note(notes: Notes, lexeme: string, start: number): void {
  switch (lexeme[0]) {
    case '#':
      notes.comments.push({ start, text: lexeme });
      break;
    case '&':
    case '!':
      notes.marks.push({ kind: lexeme.startsWith('&') ? 'anchor' : 'tag', name: lexeme, start, end: start + lexeme.length });
      break;
    case '*':
      notes.aliases += 1;
      notes.firstAlias ??= start;
      break;
    case '"':
    case "'":
      if (!isClosed(lexeme)) notes.quote ??= start;
      break;
    case '[':
    case '{':
      notes.brackets.push(start);
      break;
    case ']':
    case '}':
      notes.brackets.pop();
      break;
    case CST.FLOW_END:
      notes.bracket ??= notes.brackets[0] ?? null;
      notes.brackets.length = 0;
      break;
  }
}

function isClosed(lexeme: string): boolean {
  const quote = lexeme[0] ?? '';
  if (lexeme.length < 2 || !lexeme.endsWith(quote)) return false;
  // A backslash takes the quote away, unless another one takes the backslash away.
  return quote === "'" || (/\\*$/.exec(lexeme.slice(0, -1))?.[0].length ?? 0) % 2 === 0;
}

function brokenLimit(lexeme: string, count: number, aliases: number): Words | null {
  if (count > limits.tokens) return tooLarge(`The file has more than ${limits.tokens} parts`, 'Split it into several files');
  if (aliases > limits.aliases) return tooLarge(`The file has more than ${limits.aliases} aliases`, 'Write the values out');
  if (lexeme.length <= limits.scalarLength) return null;
  return tooLarge(`This text is longer than ${limits.scalarLength} characters`, 'Keep long texts in a file of their own and link to it');
}

function tooLarge(message: string, hint: string): Words {
  return { rule: 'yaml/too-large', message, hint };
}

const tooDeep: Words = {
  rule: 'yaml/too-deep',
  message: `Here lists and maps lie more than ${limits.depth} deep in each other`,
  hint: 'Write it flatter',
};

function isTooDeep({ stack }: Parser): boolean {
  return stack.length > limits.depth && stack.filter(({ type }) => collections.has(type)).length > limits.depth;
}

const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function stopped(text: string, offset: number, words: Words, notes: Notes): Tokens {
  const start = Math.min(offset, text.length);
  return { tokens: [], ...noted(notes), problem: { ...words, start, end: Math.min(start + 1, text.length) } };
}
