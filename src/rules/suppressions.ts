/** `# tp-ignore`: findings that somebody accepted, with a reason, at the place they stand. */
import { isDate } from '../model/date.js';
import type { Workspace } from '../model/workspace.js';
import type { Document } from '../source/document.js';
import type { Comment } from '../source/writing.js';

/** One comment, taken apart. */
export interface Suppression {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  readonly wholeFile: boolean;
  /** The rules as they are written, with their offsets. */
  readonly rules: readonly NamedRule[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The last day it holds, as it is written; null where it holds for good. */
  readonly until: string | null;
  /** Why it cannot be read: another word than `tp-ignore`, a reason without its colon, or a day that is none; null where it can. */
  readonly fault: 'word' | 'colon' | 'day' | null;
}

export interface NamedRule {
  readonly name: string;
  readonly start: number;
}

/** All suppressions of a workspace, file by file. */
export function findSuppressions({ files }: Workspace): readonly Suppression[] {
  return files.flatMap(({ document }) => document.comments.flatMap((comment) => parse(document, comment) ?? []));
}

const word = /^#\s*tp-ignore([\w-]*)/;
// The day at the end, with or without brackets and full stop: "until 2027-03-31", "(until 31.3.2027)".
const until = /\s*[([]?\buntil:?\s+(\d[\d./-]*\d)[)\].]*$/i;

function parse(document: Document, comment: Comment): Suppression | null {
  const text = comment.text.trimEnd();
  const [begin, suffix = ''] = word.exec(text) ?? [];
  if (begin === undefined) return null;
  const colon = text.indexOf(':', begin.length);
  const rulesEnd = colon === -1 ? text.length : colon;
  const { rules, isProse } = parseRules(text.slice(0, rulesEnd), begin.length, comment.start);
  const rest = colon === -1 ? '' : text.slice(colon + 1).trim();
  const [day, written] = until.exec(rest) ?? [];
  return {
    document,
    start: comment.start,
    end: comment.start + text.length,
    wholeFile: suffix === '-file',
    rules,
    reason: rest.slice(0, rest.length - (day?.length ?? 0)).trim(),
    until: written ?? null,
    fault: suffix !== '' && suffix !== '-file' ? 'word' : isProse ? 'colon' : written !== undefined && !isDate(written) ? 'day' : null,
  };
}

/** The names between `from` and the end of `text`; prose among them means that a colon is missing. */
function parseRules(text: string, from: number, offset: number): { readonly rules: readonly NamedRule[]; readonly isProse: boolean } {
  const words = [...text.slice(from).matchAll(/[^\s,]+/g)].map((match) => ({ name: match[0], start: offset + from + match.index }));
  const isProse = text
    .slice(from)
    .split(',')
    .some((part) => {
      const [, ...others] = part.trim().split(/\s+/);
      return others.some((other) => !other.includes('/'));
    });
  return { rules: isProse ? words.filter(({ name }) => /^[\w-]+\/[\w-]+$/.test(name)) : words, isProse };
}
