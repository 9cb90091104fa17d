/** What the rules of this group share: a reference must lead somewhere. */
import { isWrittenWithoutOwner, type Names, namesFor, ownerOf, ownOf, scopeOf } from '../../model/references/names.js';
import type { Reference, ReferenceKind } from '../../model/references/reference.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding, Related } from '../../source/diagnostic.js';
import type { Location } from '../../source/location.js';
import { closest } from '../../text/closest.js';

/** How the references of one kind are spoken of. */
export interface Words {
  /** What is not there: `context item`; else the kind. */
  readonly noun?: string;
  /** What to do where no known name is near. */
  readonly hint: (id: string, reference: Reference) => string;
  /** Further names that the reference could have meant. */
  readonly further?: (reference: Reference) => Iterable<string>;
}

// Nobody reads so many suggestions, and each is a search among all names.
const mostSuggestions = 100;

/** A finding for each reference of `kind` that leads nowhere. */
export function* findUnknown(workspace: Workspace, kind: ReferenceKind, words: Words): Generator<Finding> {
  const names = new Map<string, Names | null>();
  const suggestions = new Map<string, string | null>();
  for (const reference of workspace.unknownReferences) {
    if (reference.kind !== kind) continue;
    const scope = scopeOf(workspace, reference);
    const known = names.get(scope) ?? namesFor(workspace, reference);
    names.set(scope, known);
    const wanted = `${scope} ${ownId(reference)} ${reference.path.at(-1)}`;
    if (!suggestions.has(wanted) && suggestions.size < mostSuggestions) suggestions.set(wanted, nearest(reference, known, words));
    yield toFinding(workspace, reference, suggestions.get(wanted) ?? null, known, words);
  }
}

/** The id as it is written: a step or metric stands there without its owner, which the reference only carries. */
function ownId({ kind, id }: Pick<Reference, 'kind' | 'id'>): string {
  return isWrittenWithoutOwner(kind) ? ownOf(id) : id;
}

function nearest(reference: Reference, names: Names | null, { further }: Words): string | null {
  const { kind } = reference;
  const known = [...(names?.ids ?? [])].map((id) => ownId({ kind, id }));
  return closest(ownId(reference), [...known, ...(further?.(reference) ?? [])]);
}

function toFinding(workspace: Workspace, reference: Reference, meant: string | null, names: Names | null, words: Words): Finding {
  const { kind, from, path, part } = reference;
  const at = from.origin.locate(path, part);
  const id = ownId(reference);
  return {
    at,
    message: `There is no ${words.noun ?? kind} "${id}"${within(workspace, reference)}`,
    hint: meant === null ? words.hint(id, reference) : `Did you mean "${meant}"?`,
    related: relatedTo(reference, meant, names),
    fix: meant === null ? null : replacement(at, meant),
    data: { value: id, suggestions: meant === null ? [] : [meant] },
  };
}

/** In which journey or touchpoint the id was looked for. */
function within(workspace: Workspace, { kind, id, from }: Reference): string {
  if (!isWrittenWithoutOwner(kind)) return '';
  const [owners, noun, preposition] = kind === 'step' ? [workspace.journeys, 'journey', 'in'] : [workspace.touchpoints, 'touchpoint', 'at'];
  const owner = ownerOf(id);
  if (owner === '*') return ` ${preposition} any ${noun}`;
  return owners.get(owner) === from ? ` ${preposition} this ${noun}` : ` ${preposition} the ${noun} "${owner}"`;
}

function relatedTo({ kind, id }: Reference, meant: string | null, names: Names | null): Related | null {
  if (meant === null) return names?.listed ? { location: names.listed, message: 'the list is here' } : null;
  const location = names?.locate(isWrittenWithoutOwner(kind) ? `${ownerOf(id)}/${meant}` : meant) ?? null;
  return location === null ? null : { location, message: `"${meant}" is declared here` };
}

function replacement({ range: { start, end } }: Location, text: string): Finding['fix'] {
  return { safety: 'unsafe', title: `Replace with ${text}`, edits: [{ start: start.offset, end: end.offset, text }] };
}
