/** What the words behind `tp diff` mean: two states at most, and a query. */
import { isQueryTerm, type Query } from '../../model/query.js';
import { visible } from '../../text/visible.js';
import { queryOf } from '../select.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

export interface DiffWords {
  readonly ref: string;
  /** Null for the working tree. */
  readonly other: string | null;
  /** Null for everything. */
  readonly query: Query | null;
}

/** A revision has no colon, so a term of a query cannot be one. */
export function diffWords(words: readonly string[], env: Shell['env']): DiffWords {
  const terms = words.filter(isQueryTerm);
  const [ref = 'HEAD', other = null, third] = words.filter((word) => !isQueryTerm(word));
  if (third !== undefined)
    throw new UserError(
      `"${visible(third)}" is a third state, and two are compared`,
      'To choose what is shown, write a query: owner:service',
    );
  return { ref, other, query: terms.length === 0 ? null : queryOf(terms, env) };
}
