/**
 * Reads any YAML with the full parser and says in words what it refuses. Only this file knows the `yaml` package.
 * Everything that could make the parser slow or crash is checked on the tokens, before anything is composed.
 */
import {
  Composer,
  CST,
  type DocumentOptions,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  type ParsedNode,
  type ParseOptions,
  Parser,
  type SchemaOptions,
  Document as YamlDocument,
} from 'yaml';
import { limits } from './limits.js';
import type { Path } from './location.js';
import type { Place, PlacedEntry } from './places.js';
import { explainSyntaxError } from './syntax-errors.js';

/** A fault found while reading; offsets into the text, `path` where it is a value that counts as absent. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly start: number; readonly end: number; readonly message: string };
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A comment with its `#`. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** A scalar as it was written, for the rules that look at the writing. */
export interface WrittenScalar {
  readonly source: string;
  readonly value: unknown;
  readonly plain: boolean;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** A node that carries an anchor, a tag or a merge key. */
export interface Mark {
  readonly kind: 'anchor' | 'tag' | 'merge-key';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What the full parser saw. `place` and `data` are null when the file could not be read at all. */
export interface FullDocument {
  readonly data: unknown;
  readonly place: Place | null;
  readonly problems: readonly Problem[];
  readonly comments: readonly Comment[];
  readonly scalars: readonly WrittenScalar[];
  readonly marks: readonly Mark[];
  /** Offsets of plain texts that YAML 1.1 readers take for something else, and for what. */
  readonly ambiguous: readonly { readonly start: number; readonly end: number; readonly readAs: string }[];
}

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  customTags: [],
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
  compat: 'yaml-1.1',
};

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Data, places and comments of `text`, with all its faults; never throws. */
export function readFullYaml(text: string): FullDocument {
  const tokens = tokenize(text);
  if (tokens.problem !== null) return unreadable(tokens.problem, tokens.comments);
  const documents = [...new Composer(options).compose(tokens.tokens)];
  const document = documents[0];
  const error = document?.errors[0];
  if (error !== undefined) return unreadable(explainSyntaxError(text, error), tokens.comments);
  if (!(document instanceof YamlDocument) || document.contents === null || isEmptyScalar(document.contents)) {
    return unreadable(emptyFile(text), tokens.comments);
  }
  const walk = new Walk(text);
  const place = walk.node(document.contents as ParsedNode, []);
  const second = tokens.tokens.filter((token) => token.type === 'document')[1];
  if (documents.length > 1 && second !== undefined) walk.problems.push(secondDocument(text, second.offset));
  if (walk.fatal !== null) return unreadable(walk.fatal, tokens.comments);
  const { problems, scalars, marks } = walk;
  return { data: place.data, place: place.place, problems, comments: tokens.comments, scalars, marks, ambiguous: ambiguities(document) };
}

function unreadable(problem: Problem, comments: readonly Comment[]): FullDocument {
  return { data: null, place: null, problems: [problem], comments, scalars: [], marks: [], ambiguous: [] };
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function emptyFile(text: string): Problem {
  const end = text.indexOf('\n');
  return {
    rule: 'yaml/empty-file',
    message: 'The file is empty',
    hint: 'Write at least a name, or delete the file',
    start: 0,
    end: end === -1 ? text.length : end,
  };
}

function secondDocument(text: string, offset: number): Problem {
  const start = Math.max(0, text.indexOf('---', offset));
  return {
    rule: 'yaml/several-documents',
    message: 'A second document begins here; tp reads only the first',
    hint: 'Put it into a file of its own, or remove the line "---"',
    start,
    end: start + 3,
  };
}

interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Comment[];
  readonly problem: Problem | null;
}

/** The token tree, or the limit that the file breaks. The parser here is iterative: no depth can exhaust its stack. */
function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let count = 0;
  let aliases = 0;
  let previous = '';
  const stop = (rule: string, message: string, hint: string): Tokens => {
    const problem = { rule, message, hint, start: Math.min(parser.offset, text.length), end: Math.min(parser.offset + 1, text.length) };
    return { tokens: [], comments, problem };
  };
  for (const lexeme of new Lexer().lex(text)) {
    const inScalar = previous === CST.SCALAR;
    if (!inScalar && lexeme.startsWith('#')) comments.push({ start: parser.offset, text: lexeme });
    if (!inScalar && lexeme.startsWith('*')) aliases += 1;
    count += 1;
    if (count > limits.tokens)
      return stop('yaml/too-large', `The file has more than ${limits.tokens} parts`, 'Split it into several files');
    if (aliases > limits.aliases) return stop('yaml/too-large', `The file has more than ${limits.aliases} aliases`, 'Write the values out');
    if (inScalar && lexeme.length > limits.scalarLength) {
      return stop(
        'yaml/too-large',
        `This text is longer than ${limits.scalarLength} characters`,
        'Keep long texts in a file of their own and link to it',
      );
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) {
      return stop('yaml/too-deep', `Here lists and maps lie more than ${limits.depth} deep in each other`, 'Write it flatter');
    }
    previous = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments, problem: null };
}

interface Walked {
  readonly data: unknown;
  readonly place: Place;
}

/** Turns nodes into data and places, and notes on the way what is wrong or unusual. */
class Walk {
  readonly problems: Problem[] = [];
  readonly scalars: WrittenScalar[] = [];
  readonly marks: Mark[] = [];
  fatal: Problem | null = null;
  private readonly anchors = new Map<string, Walked & { readonly size: number }>();
  private expanded = 0;

  constructor(private readonly text: string) {}

  node(node: ParsedNode, path: Path): Walked {
    if (isAlias(node)) return this.alias(node.source, node.range[0], node.range[1]);
    const before = this.expanded;
    this.expanded += 1;
    this.mark(node);
    const walked = isMap(node) ? this.map(node, path) : isSeq(node) ? this.list(node, path) : this.scalar(node, path);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, { ...walked, size: this.expanded - before });
    return walked;
  }

  private alias(name: string, start: number, end: number): Walked {
    const place = { start, end, entries: null };
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.problems.push({
        rule: 'yaml/anchor',
        message: `There is no anchor "&${name}" before this alias`,
        hint: 'Write the value out',
        start,
        end,
      });
      return { data: null, place };
    }
    this.expanded += target.size;
    if (this.expanded > limits.expandedNodes) {
      this.fatal ??= {
        rule: 'yaml/too-large',
        message: `With its aliases written out this file has more than ${limits.expandedNodes} values`,
        hint: 'Write the values out, or split the file',
        start: this.firstAnchor(start),
        end: this.firstAnchor(start) + 1,
      };
      return { data: null, place };
    }
    return { data: target.data, place };
  }

  private firstAnchor(fallback: number): number {
    return this.marks.find((mark) => mark.kind === 'anchor')?.start ?? fallback;
  }

  private mark(node: ParsedNode): void {
    const start = node.range?.[0] ?? 0;
    if (!isAlias(node) && node.anchor !== undefined) {
      const at = this.text.lastIndexOf(`&${node.anchor}`, start);
      this.marks.push({ kind: 'anchor', name: node.anchor, start: at, end: at + node.anchor.length + 1 });
    }
    const source = isAlias(node) ? undefined : node.srcToken;
    if (node.tag !== undefined && source !== undefined) this.markTag(node.tag, start);
  }

  private markTag(tag: string, start: number): void {
    const at = Math.max(this.text.lastIndexOf('!', start), 0);
    const begin = this.text[at - 1] === '!' ? at - 1 : at;
    const length = /^[^\s,[\]{}]*/.exec(this.text.slice(begin))?.[0].length ?? 1;
    this.marks.push({ kind: 'tag', name: tag, start: begin, end: begin + length });
  }

  private map(node: Extract<ParsedNode, { items: Pair[] }>, path: Path): Walked {
    const [start, end] = node.range;
    const data: Record<string, unknown> = {};
    const entries = new Map<string, PlacedEntry>();
    const seen = new Map<string, PlacedEntry>();
    this.checkCount(node.items.length, start);
    for (const pair of node.items) {
      const key = pair.key as ParsedNode;
      const name = isScalar(key) ? String(key.source ?? key.value) : null;
      const [keyStart, keyEnd] = key.range ?? [start, start];
      if (name === null || name === '') {
        this.problems.push({
          rule: 'schema/unknown-key',
          message: 'This key is empty',
          hint: 'Write a name before the colon',
          start: keyStart,
          end: keyEnd + 1,
        });
        continue;
      }
      if (this.isRefusedKey(name, keyStart, keyEnd, seen)) continue;
      const value =
        pair.value === null
          ? { data: null, place: { start: keyEnd, end: keyEnd, entries: null } }
          : this.node(pair.value as ParsedNode, [...path, name]);
      const entry = { keyStart, keyEnd, value: value.place };
      seen.set(name.normalize('NFC'), entry);
      entries.set(name, entry);
      data[name] = value.data;
    }
    return { data, place: { start, end: collectionEnd(node.flow, end, entries), entries } };
  }

  private isRefusedKey(name: string, start: number, end: number, seen: ReadonlyMap<string, PlacedEntry>): boolean {
    const first = seen.get(name.normalize('NFC'));
    if (name === '<<') {
      this.marks.push({ kind: 'merge-key', name, start, end });
      return true;
    }
    if (forbiddenKeys.has(name)) {
      this.problems.push({ rule: 'schema/unknown-key', message: `The key "${name}" is not allowed`, hint: 'Use another name', start, end });
      return true;
    }
    if (first === undefined) return false;
    this.problems.push({
      rule: 'yaml/duplicate-key',
      message: `The key "${name}" stands twice in the same map; tp reads the first`,
      hint: 'Keep one of the two',
      start,
      end,
      related: { start: first.keyStart, end: first.keyEnd, message: `"${name}" stands here first` },
      data: { value: name },
    });
    return true;
  }

  private list(node: Extract<ParsedNode, { items: ParsedNode[] }>, path: Path): Walked {
    const [start, end] = node.range;
    const data: unknown[] = [];
    const entries = new Map<number, PlacedEntry>();
    this.checkCount(node.items.length, start);
    for (const [index, item] of node.items.entries()) {
      const value = this.node(item, [...path, index]);
      entries.set(index, { keyStart: value.place.start, keyEnd: value.place.end, value: value.place });
      data.push(value.data);
    }
    return { data, place: { start, end: collectionEnd(node.flow, end, entries), entries } };
  }

  private checkCount(count: number, start: number): void {
    if (count <= limits.items) return;
    this.fatal ??= {
      rule: 'yaml/too-large',
      message: `This map or list has ${count} entries; the limit is ${limits.items}`,
      hint: 'Split it into several files',
      start,
      end: start + 1,
    };
  }

  private scalar(node: Extract<ParsedNode, { value: unknown }>, path: Path): Walked {
    const [start, end] = node.range;
    const source = node.source ?? '';
    const place = { start, end: trimmedEnd(this.text, start, end), entries: null };
    this.scalars.push({ source, value: node.value, plain: node.type === 'PLAIN', path, start, end: place.end });
    // A tag could stand for anything: the value counts as absent.
    return { data: node.tag === undefined ? node.value : null, place };
  }
}

/** The end of a value without the line breaks and blanks that the parser counts to it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /\s/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return trimmed;
}

// The parser counts trailing comments to a block collection; here it ends where its last value ends.
function collectionEnd(flow: boolean | undefined, end: number, entries: ReadonlyMap<unknown, PlacedEntry>): number {
  const last = [...entries.values()].at(-1);
  return flow || last === undefined ? end : last.value.end;
}

function ambiguities(document: YamlDocument.Parsed): FullDocument['ambiguous'] {
  const pattern = /^Value may be parsed as either !!(\w+) or !!(\w+)$/;
  return document.warnings.flatMap((warning) => {
    const match = pattern.exec(warning.message);
    if (match === null) return [];
    return [{ start: warning.pos[0], end: warning.pos[1], readAs: (match[1] === 'str' ? match[2] : match[1]) ?? '' }];
  });
}
