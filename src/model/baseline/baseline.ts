/** The baseline: findings that were there when the bar was set, by what they are about. */
import type { Document } from '../../source/document.js';
import type { Identity } from '../../source/identity.js';

/** One accepted finding. */
export interface BaselineEntry extends Identity {
  /** How much of it is accepted; null where the rule does not measure, or nobody said. */
  readonly value: number | null;
  /** The wrong value that is accepted; null where the rule has none, or any will do. */
  readonly found: string | null;
  readonly reason: string | null;
  /** Who will mend it; any name. */
  readonly owner: string | null;
  /** The last day it is accepted, YYYY-MM-DD; null for as long as it takes. */
  readonly until: string | null;
  /** Keys of the user's own, which begin with `x-`. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** What a file of accepted findings says; an entry that was refused is not among the `entries`. */
export interface Baseline {
  readonly document: Document;
  readonly entries: readonly PlacedEntry[];
}

/** An entry and where it stands. */
export interface PlacedEntry extends BaselineEntry {
  /** Its index in the file. */
  readonly index: number;
}

/** True from the day after the last one on. */
export function isOver({ until }: Pick<BaselineEntry, 'until'>, today: string): boolean {
  return until !== null && until < today;
}
