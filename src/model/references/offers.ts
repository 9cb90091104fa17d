/** What an editor can offer where a name stands: the ids that there are, and what people call them. */
import { byCodePoint } from '../../text/compare.js';
import { titleIn } from '../query.js';
import { textIn } from '../text.js';
import type { Workspace } from '../workspace.js';
import { type DeclaredItem, declaringLists } from './declarations.js';
import { problemOfWord } from './id.js';
import { allEntities, namesFor, ownerKindOf } from './names.js';
import type { ReferenceKind } from './reference.js';
import { referencesOf } from './references.js';

/** The names for one kind of reference. */
export interface Offer {
  /** What each id is called; empty where nobody says. Listed ids come in the order of their list, others by code point. */
  readonly names: ReadonlyMap<string, string>;
  /** True where any other name is a mistake. */
  readonly isClosed: boolean;
}

/**
 * The offer for each kind of reference. Steps and metrics belong to one journey or touchpoint each, and are offered wherever one can
 * stand: a schema does not know which file it looks at.
 */
export function offersOf(workspace: Workspace): (kind: ReferenceKind) => Offer {
  const named = namedIds(workspace);
  const used = usedIds(workspace);
  return (kind) => {
    const names = new Map([...(named.get(kind) ?? [])].filter(([id]) => isId(id)));
    const known = namesFor(workspace, { kind, id: '*/*' });
    const isOwned = ownerKindOf(kind) !== null;
    const isClosed = known !== null && known.ids.size > 0 && (!isOwned || kind === 'expectation');
    const others = isOwned ? [] : [...(known?.ids ?? used.get(kind) ?? [])];
    for (const id of others.filter(isId).sort(byCodePoint)) if (!names.has(id)) names.set(id, '');
    return { names, isClosed };
  };
}

/** A file with a bad name is reported; it is no name to offer. */
function isId(id: string): boolean {
  return id.split('/').every((part) => problemOfWord(part) === null);
}

type Ids<Value> = ReadonlyMap<ReferenceKind, Value>;

/** Every id with its name: of files, of what is listed in files, of segments. */
function namedIds(workspace: Workspace): Ids<ReadonlyMap<string, string>> {
  const { languages } = workspace;
  const all = new Map<ReferenceKind, Map<string, string>>();
  const add = (kind: ReferenceKind, id: string, name: string) => {
    const names = all.get(kind) ?? new Map<string, string>();
    if (!names.has(id)) names.set(id, name);
    all.set(kind, names);
  };
  for (const entity of allEntities(workspace)) {
    if (entity.type !== 'feedback') add(entity.type, entity.id, titleIn(entity, languages));
    else for (const segment of Object.keys(entity.segments ?? {})) add('segment', segment, titleIn(entity, languages));
  }
  for (const { kind, from, items } of declaringLists(workspace)) {
    if (kind === 'goal') continue;
    for (const item of items) add(kind, kind === 'expectation' ? `${from.id}/${item.id}` : item.id, nameOf(item, languages));
  }
  return all;
}

/** What people call a listed thing; a step has no name, but says what happens. */
function nameOf(item: DeclaredItem, languages: readonly string[]): string {
  const text = item.name ?? item.text ?? item.does;
  return text === undefined ? '' : textIn(text, languages);
}

/** The ids that something in the inventory names already: all there is where nothing lists them. */
function usedIds(workspace: Workspace): Ids<ReadonlySet<string>> {
  const all = new Map<ReferenceKind, Set<string>>();
  for (const { kind, id } of referencesOf(workspace)) {
    all.set(kind, (all.get(kind) ?? new Set<string>()).add(id));
  }
  return all;
}
