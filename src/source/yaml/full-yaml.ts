/**
 * Reads any YAML with the full parser and says in words what it refuses.
 * Only this file, `yaml-*.ts` and `syntax-errors.ts` know the `yaml` package.
 */
import { Composer, type DocumentOptions, isScalar, type ParseOptions, type SchemaOptions, Document as YamlDocument } from 'yaml';
import type { Place } from '../places.js';
import type { Problem } from '../problem.js';
import type { Ambiguity, Writing } from '../writing.js';
import { explainLooseText, explainSyntaxError, explainUnclosedQuote } from './syntax-errors.js';
import { findForeignDirective, findSecondDocument } from './yaml-documents.js';
import { readNodes } from './yaml-nodes.js';
import { type Tokens, tokenize } from './yaml-tokens.js';

/** What the full parser saw. `place` and `data` are null when the file could not be read at all. */
export interface FullDocument extends Writing {
  readonly data: unknown;
  readonly place: Place | null;
  readonly problems: readonly Problem[];
}

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  customTags: [],
  resolveKnownTags: false,
  stringKeys: true,
  // Our own check is linear; the parser's is quadratic.
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
  compat: 'yaml-1.1',
};

/** Data, places and writing of `text`, with all its faults; never throws. */
export function readFullYaml(text: string): FullDocument {
  const tokens = tokenize(text);
  const fault = tokens.problem ?? findForeignDirective(tokens.tokens);
  if (fault !== null) return unreadable(fault, tokens);
  const documents = compose(tokens.tokens);
  const [document] = documents;
  const second = documents.length > 1 ? findSecondDocument(text, tokens.tokens) : null;
  const refused = findFault(text, tokens, document, second);
  if (refused !== null || !(document instanceof YamlDocument) || document.contents === null) {
    return unreadable(refused ?? emptyFile(text), tokens);
  }
  const nodes = readNodes(text, document.contents, tokens.firstAlias ?? 0);
  if (nodes.tooLarge !== null) return unreadable(nodes.tooLarge, tokens);
  const inFirst = ({ start }: { readonly start: number }) => second === null || start < second.start;
  return {
    data: nodes.data,
    place: nodes.place,
    problems: second === null ? nodes.problems : [...nodes.problems, second],
    comments: tokens.comments,
    scalars: nodes.scalars,
    marks: [...tokens.marks.filter(inFirst), ...nodes.mergeKeys],
    ambiguous: ambiguities(text, document),
    absent: nodes.absent,
  };
}

/** The first two documents. The parser makes an error of each mistake, and of thousands it is the stack traces that take seconds. */
function compose(tokens: Tokens['tokens']): readonly YamlDocument.Parsed[] {
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    const documents: YamlDocument.Parsed[] = [];
    for (const document of new Composer(options).compose(tokens)) {
      if (documents.push(document) === 2) break;
    }
    return documents;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Why the file cannot be read at all; null where it can. */
function findFault(
  text: string,
  { unclosed, marks }: Tokens,
  document: YamlDocument.Parsed | undefined,
  second: Problem | null,
): Problem | null {
  const error = document?.errors[0];
  if (error !== undefined) return explainSyntaxError(text, error, unclosed);
  if (unclosed.quote !== null && unclosed.quote < (second?.start ?? text.length)) return explainUnclosedQuote(text, unclosed.quote);
  const root = document?.contents ?? null;
  if (root === null || (isScalar(root) && root.value === null)) return second ?? emptyFile(text);
  if (root.tag !== undefined) return taggedFile(marks);
  return isScalar(root) && root.type === 'PLAIN' ? explainLooseText(text, root.range[0]) : null;
}

function unreadable(problem: Problem, { comments }: Tokens): FullDocument {
  return { data: null, place: null, problems: [problem], comments, scalars: [], marks: [], ambiguous: [], absent: [] };
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

function taggedFile(marks: Tokens['marks']): Problem {
  const { start, end } = marks.find(({ kind }) => kind === 'tag') ?? { start: 0, end: 0 };
  return { rule: 'yaml/tag', message: 'The file begins with a tag, and tp reads none', hint: 'Delete it', start, end };
}

/** The values that the parser says older readers take for something else; it also says so of `E5` and `.`, which none of them does. */
function ambiguities(text: string, document: YamlDocument.Parsed): readonly Ambiguity[] {
  return document.warnings
    .filter(({ message }) => /^Value may be parsed as either !!\w+ or !!\w+$/.test(message))
    .map(({ pos: [start, end] }) => ({ start, end }))
    .filter(({ start, end }) => !/^[-+]?(?:e[-+]?\d+|\._*)$/i.test(text.slice(start, end)));
}
