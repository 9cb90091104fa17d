/** Touchpoints that answers are about and the inventory does not have: often what others run, such as portals and messengers. */
import type { Evidence } from '../../evidence/evidence.js';

export interface Undocumented {
  /** The id of the feedback source. */
  readonly source: string;
  /** Rows that are about them. */
  readonly rows: number;
  /** What they are called in the data: at most three, the most frequent first. */
  readonly names: readonly string[];
}

/** One for each source that speaks of any, in the order of the evidence. */
export function undocumentedIn({ problems }: Pick<Evidence, 'problems'>): readonly Undocumented[] {
  return problems
    .filter(({ kind, path }) => kind === 'unmapped-value' && path[0] === 'touchpoint')
    .map(({ source, rows, examples }) => ({ source, rows: rows ?? 0, names: examples }));
}
