/** What becomes of a baseline when findings are accepted. */
import { type BaselineEntry, isOver, type PlacedEntry } from '../model/baseline/baseline.js';
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { foundValueOf } from '../source/found-value.js';
import { isAcceptable, type Matched } from './accepted-finding.js';

/** What is said of findings that are accepted now; null where nothing is. */
export type Terms = Pick<BaselineEntry, 'reason' | 'owner' | 'until'>;

export interface UpdatedBaseline {
  readonly entries: readonly (BaselineEntry | PlacedEntry)[];
  /** How many accept a finding that had no entry. */
  readonly added: number;
  /** How many say something else than before. */
  readonly changed: number;
  /** How many do not accept their finding, because their day is over. */
  readonly over: number;
}

/**
 * The entries with one for each finding of `wanted`. They keep what they say; what they do not say, and the day of those that are
 * over, comes from `terms`; the value and what is wrong follow what is found.
 */
export function updateBaseline(
  entries: readonly PlacedEntry[],
  wanted: readonly Matched[],
  terms: Terms,
  workspace: Workspace,
  today: string,
): UpdatedBaseline {
  const found = wanted.filter(({ diagnostic }) => diagnostic.suppressed === undefined && isAcceptable(diagnostic, workspace));
  const accepted = new Map(found.flatMap(({ entry, diagnostic }) => (entry === null ? [] : [[entry, diagnostic] as const])));
  const kept = entries.map((entry) => renewed(entry, accepted.get(entry), terms, today));
  const fresh = found.filter(({ entry }) => entry === null).map((match) => toEntry(match, terms));
  return {
    entries: [...kept, ...fresh],
    added: fresh.length,
    changed: kept.filter((entry, index) => !isSame(entry, entries[index])).length,
    over: kept.filter((entry, index) => accepted.has(entries[index] ?? entry) && isOver(entry, today)).length,
  };
}

function toEntry({ identity, diagnostic }: Matched, terms: Terms): BaselineEntry {
  return { ...identity, value: diagnostic.amount ?? null, found: foundValueOf(diagnostic), ...terms, own: {} };
}

function renewed(entry: PlacedEntry, diagnostic: Diagnostic | undefined, terms: Terms, today: string): PlacedEntry {
  if (diagnostic === undefined) return entry;
  const value = entry.value === null ? null : (diagnostic.amount ?? entry.value);
  const found = entry.found === null ? null : (foundValueOf(diagnostic) ?? entry.found);
  const isNewPromise = isOver(entry, today) && terms.until !== null;
  return { ...entry, value, found, ...(isNewPromise ? orElse(terms, entry) : orElse(entry, terms)) };
}

function orElse(first: Terms, second: Terms): Terms {
  return { reason: first.reason ?? second.reason, owner: first.owner ?? second.owner, until: first.until ?? second.until };
}

function isSame(a: BaselineEntry, b: BaselineEntry | undefined): boolean {
  return a.value === b?.value && a.found === b.found && a.reason === b.reason && a.owner === b.owner && a.until === b.until;
}
