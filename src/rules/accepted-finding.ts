/** Which entry of the baseline a finding has, and whether that accepts it. */
import { type Baseline, isOver, type PlacedEntry } from '../model/baseline/baseline.js';
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { foundValueOf } from '../source/found-value.js';
import { type Identity, identitiesOf } from '../source/identity.js';
import { groupOf } from './rule.js';

/** A finding with its identity, and the entry that has the same; null where none has. */
export interface Matched {
  readonly diagnostic: Diagnostic;
  readonly identity: Identity;
  readonly entry: PlacedEntry | null;
}

/** The findings of a run, in their order, each with its entry. */
export function matchBaseline(workspace: Workspace, diagnostics: readonly Diagnostic[], baseline: Baseline | null): readonly Matched[] {
  const documents = new Map(workspace.files.map(({ document }) => [document.file, document]));
  const entries = entriesByKey(baseline?.entries ?? []);
  return [...identitiesOf(diagnostics, (file) => documents.get(file) ?? null)].map(([diagnostic, identity]) => ({
    diagnostic,
    identity,
    entry: isAcceptable(diagnostic, workspace) ? (entries.get(keyOf(identity)) ?? null) : null,
  }));
}

/** The same text for the same finding. */
export function keyOf({ rule, at }: Identity): string {
  return `${rule} ${at}`;
}

/** The file that `at` leads into, named as broken files are: `touchpoint/hotline` of `touchpoint/hotline/owner`. */
export function fileOfPlace(at: string): string {
  const [kind = '', id = ''] = at.replace(/ ["#].*$/, '').split('/');
  return kind === 'tp' ? 'tp/tp' : `${kind}/${id}`;
}

/** The entries by what they accept; of two with the same key the first. */
export function entriesByKey(entries: readonly PlacedEntry[]): ReadonlyMap<string, PlacedEntry> {
  return new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
}

/** False for what no baseline can accept: files that could not be read, which hide all else, and findings about accepting. */
export function isAcceptable({ rule, entity }: Diagnostic, { broken }: Workspace): boolean {
  if (['file', 'suppress', 'baseline'].includes(groupOf(rule)) || entity === undefined) return false;
  return !broken.has(`${entity.type}/${entity.id}`);
}

/** Why an entry does not accept the finding that it names: its day is over, or there is more of it; null where it does. */
export function refusalOf(entry: PlacedEntry, diagnostic: Diagnostic, today: string): string | null {
  const { amount } = diagnostic;
  if (isOver(entry, today)) return `accepted only until ${entry.until}`;
  if (isOther(entry, diagnostic)) return `accepted is "${entry.found}"`;
  if (entry.value !== null && amount !== undefined && amount > entry.value) return `accepted is ${entry.value}, now it is ${amount}`;
  return null;
}

/** True where another value is wrong than the entry accepts: somebody has changed it, and nobody has looked at the new one. */
export function isOther({ found }: PlacedEntry, diagnostic: Diagnostic): boolean {
  const now = foundValueOf(diagnostic);
  return found !== null && now !== null && found !== now;
}
