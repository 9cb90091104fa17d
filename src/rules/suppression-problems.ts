/** What can be wrong with a suppression: it cannot be read, gives no reason, is over, or suppresses nothing. */
import type { Diagnostic, Fix, Severity } from '../source/diagnostic.js';
import { listed } from '../text/plural.js';
import { groupOf } from './rule.js';
import type { NamedRule, Suppression } from './suppressions.js';

/** A finding about a suppression, before it has a place and a severity. */
export interface AboutSuppression {
  readonly rule: 'suppress/no-reason' | 'suppress/expired' | 'suppress/unused';
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix;
}

/** Why a suppression suppresses nothing; null where it does. */
export function problemOfSuppression(suppression: Suppression, today: string): AboutSuppression | null {
  const { fault, until } = suppression;
  const incomplete = fault === 'day' ? null : problemOfReason(suppression);
  if (incomplete !== null) return { rule: 'suppress/no-reason', ...incomplete };
  if (fault === 'day') {
    return {
      rule: 'suppress/expired',
      message: `"${until}" is not a day, so this comment suppresses nothing`,
      hint: 'Write the day as YYYY-MM-DD',
    };
  }
  if (until === null || until >= today) return null;
  return {
    rule: 'suppress/expired',
    message: `This suppression ended on ${until}`,
    hint: 'Mend the finding and delete the comment, or set a later day with a reason',
  };
}

function problemOfReason(suppression: Suppression): Pick<AboutSuppression, 'message' | 'hint'> | null {
  const { fault, rules, reason, wholeFile } = suppression;
  const begin = wholeFile ? '# tp-ignore-file' : '# tp-ignore';
  const names = rules.map(({ name }) => name).join(', ');
  if (fault === 'word') {
    return {
      message: 'This comment is none that tp knows',
      hint: 'Write "# tp-ignore <rule>: <reason>" above the place, or "# tp-ignore-file <rule>: <reason>" for the whole file',
    };
  }
  if (rules.length === 0) return { message: 'This comment names no rule', hint: `Write "${begin} <rule>: <reason>"` };
  const hint = `Write "${begin} ${names}: <reason>"`;
  if (fault === 'colon') return { message: 'A colon is missing between the rule and the reason, so this comment suppresses nothing', hint };
  return reason === '' ? { message: 'This comment gives no reason, so it suppresses nothing', hint } : null;
}

/**
 * Which rules of a suppression find nothing where it stands; null where each finds something, or nobody can know. `within` are the findings
 * in what it covers.
 */
export function unusedRules(
  suppression: Suppression,
  within: readonly Diagnostic[],
  active: ReadonlyMap<string, Severity>,
): AboutSuppression | null {
  const { document, rules } = suppression;
  if (document.data === null || within.some(hidesFindings)) return null;
  const isUnused = ({ name }: NamedRule) => active.has(name) && !within.some(({ rule }) => rule === name);
  const unused = rules.filter(isUnused);
  if (unused.length === 0) return null;
  const about = unused.find(({ name }) => groupOf(name) === 'suppress');
  const rest = rules.filter((rule) => !unused.includes(rule));
  return {
    rule: 'suppress/unused',
    message:
      about === undefined
        ? `There is no finding of ${listed(unused.map(({ name }) => name))} here any more`
        : `A finding of ${about.name} cannot be suppressed`,
    hint: rest.length === 0 ? 'Delete the comment' : `Delete ${listed(unused.map(({ name }) => name))} from it`,
    fix: rest.length === 0 ? withoutComment(suppression) : withOnly(suppression, rest),
  };
}

// A value that was refused is absent: the rules say nothing about it until it is mended.
function hidesFindings({ rule }: Diagnostic): boolean {
  return ['yaml', 'schema'].includes(groupOf(rule));
}

/** Takes the comment out, with its line where it stands alone. */
function withoutComment({ document: { text }, start, end }: Suppression): Fix {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const lineEnd = text.indexOf('\n', end);
  const edit =
    before.trim() === ''
      ? { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1, text: '' }
      : { start: lineStart + before.trimEnd().length, end, text: '' };
  return { safety: 'safe', title: 'Delete the comment', edits: [edit] };
}

function withOnly({ rules }: Suppression, kept: readonly NamedRule[]): Fix {
  const [first] = rules;
  const last = rules[rules.length - 1];
  const start = first?.start ?? 0;
  const end = last === undefined ? start : last.start + last.name.length;
  const names = kept.map(({ name }) => name).join(', ');
  return { safety: 'safe', title: `Keep only ${names}`, edits: [{ start, end, text: names }] };
}
