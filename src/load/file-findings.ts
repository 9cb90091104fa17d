/** What is wrong with a file before there is a workspace, as findings with their places. */
import type { NamedFinding } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import type { SchemaProblem } from './schema/schema-problem.js';

/** A fault of the writing. */
export function yamlFinding(document: Document, { rule, message, hint, start, end, related, data, fix }: Problem): NamedFinding {
  return {
    rule,
    at: document.between(start, end),
    message,
    hint,
    ...(related && { related: { location: document.between(related.start, related.end), message: related.message } }),
    ...(data && { data }),
    ...(fix && { fix }),
  };
}

/** A fault against the schema. */
export function schemaFinding(
  document: Document,
  { rule, path, part, message, hint, data, suggestion, needsQuotes }: SchemaProblem,
): NamedFinding {
  const at = document.locate(path, part);
  const start = at.range.start.offset;
  const end = at.range.end.offset;
  const text = needsQuotes ? JSON.stringify(document.text.slice(start, end)) : suggestion;
  const fix = text === null ? null : { safety: 'unsafe' as const, title: `Replace with ${text}`, edits: [{ start, end, text }] };
  return { rule, at, message, hint, data, fix };
}

/** A file that is no map at all; `first` is a line that such a file begins with. */
export function notAMap(first: string, document: Document): NamedFinding {
  const isList = Array.isArray(document.data);
  return {
    rule: 'schema/wrong-type',
    at: document.locate([]),
    message: `The file is ${isList ? 'a list' : 'a single value'}, not keys with their values`,
    hint: isList ? `Delete the dash before the first key: each file holds one thing` : `Begin with "${first}"`,
  };
}
