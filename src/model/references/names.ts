/** What the references can name: for each kind the ids there are, and where each is declared. */
import type { Location, Path } from '../../source/location.js';
import { slug } from '../../text/slug.js';
import { type Entity, type EntityKind, entityKinds } from '../entity.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../workspace.js';
import type { Reference, ReferenceKind } from './reference.js';

/** The ids that references of one kind and owner can name. */
export interface Names {
  readonly ids: ReadonlySet<string>;
  /** Where `id` is declared; null where it is not, or where nobody can know. */
  locate(id: string): Location | null;
  /** Where all of them are listed; null where each has a file of its own. */
  readonly listed: Location | null;
}

const lists = { stage: 'stages', team: 'teams', channel: 'channels', promise: 'promises', context: 'context' } as const;
type Listed = keyof typeof lists;

const owned = {
  step: { kind: 'journey', key: 'steps' },
  expectation: { kind: 'touchpoint', key: 'expectations' },
  metric: { kind: 'touchpoint', key: 'metrics' },
} as const;
type Owned = keyof typeof owned;

/** What references with the same names have in common, to look these up once: their kind, and its owner where it has one. */
export function scopeOf(workspace: Workspace, { kind, id }: Pick<Reference, 'kind' | 'id'>): string {
  if (!isOwned(kind)) return kind;
  const owner = ownerOf(id);
  const isKnown = entitiesOf(workspace, owned[kind].kind).has(owner) || isUnread(workspace, owned[kind].kind, owner);
  return isKnown ? `${kind} ${owner}` : `${kind} ${owner === '*' ? '*' : '?'}`;
}

function isOwned(kind: ReferenceKind): kind is Owned {
  return kind === 'step' || kind === 'expectation' || kind === 'metric';
}

function isListed(kind: ReferenceKind): kind is Listed {
  return Object.hasOwn(lists, kind);
}

/** What a step, an expectation or a metric belongs to: `journey` for a step; null for what belongs to nothing. */
export function ownerKindOf(kind: ReferenceKind): 'journey' | 'touchpoint' | null {
  return isOwned(kind) ? owned[kind].kind : null;
}

/** True for a step or a metric: a reference carries its owner, and in the file only its own id is written. */
export function isWrittenWithoutOwner(kind: ReferenceKind): boolean {
  return kind === 'step' || kind === 'metric';
}

/** `hotline` of `hotline/fast`; `*` where any owner will do. */
export function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** `fast` of `hotline/fast`. */
export function ownOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The names that a reference could have meant; null where any is allowed or nobody can know. */
export function namesFor(workspace: Workspace, { kind, id }: Pick<Reference, 'kind' | 'id'>): Names | null {
  if (isOwned(kind)) return ownedNames(workspace, kind, ownerOf(id));
  if (isListed(kind)) return listedNames(workspace.company, lists[kind], workspace.company[lists[kind]], '');
  return kind === 'segment' ? segmentNames(workspace) : entityNames(workspace, kind);
}

/** What a list in a file declares. Without a list any id is allowed; one that lost an entry may have held any. */
function listedNames(from: Entity, key: string, list: readonly { readonly id: string }[] | undefined, prefix: string): Names | null {
  if (list === undefined || !isWhole(from, [key], list.length)) return null;
  const indexes = new Map(list.map(({ id }, index) => [prefix + id, index]));
  return {
    ids: new Set(indexes.keys()),
    locate: (id) => (indexes.has(id) ? from.origin.locate([key, indexes.get(id) ?? 0, 'id']) : null),
    get listed() {
      return from.origin.locate([key], 'key');
    },
  };
}

/** True where the schema refused no entry of the list at `path`, of which `length` are left. */
function isWhole({ origin }: Entity, path: Path, length: number): boolean {
  if (!origin.refused(path)) return true;
  const last = length === 0 ? -1 : Number(origin.locate([...path, length - 1]).path?.at(-1));
  return last === length - 1 && !origin.refused([...path, length]);
}

function entityNames(workspace: Workspace, kind: Exclude<EntityKind, 'feedback'>): Names | null {
  const { broken } = workspace;
  // A folder that could not be read may hold any.
  if (broken.has(`${kind}/*`)) return null;
  const entities: ReadonlyMap<string, AnyEntity> = entitiesOf(workspace, kind);
  const prefix = `${kind}/`;
  const unread = [...broken].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const ids = [...entities.keys(), ...unread];
  // A file with a bad name will be renamed; what names it rightly already is no second mistake.
  const renamed = ids.filter((id) => /[^a-z0-9-]/.test(id)).map(slug);
  return { ids: new Set([...ids, ...renamed]), locate: (id) => entities.get(id)?.origin.locate([]) ?? null, listed: null };
}

function segmentNames({ feedback, broken }: Workspace): Names | null {
  const sources = [...feedback.values()].filter(({ segments }) => segments !== undefined);
  const isUnsure = [...feedback.values()].some(({ origin }) => origin.refused(['segments']));
  if (sources.length === 0 || isUnsure || hasBroken(broken, 'feedback')) return null;
  const declared = new Map(sources.flatMap((source) => Object.keys(source.segments ?? {}).map((id) => [id, source] as const)));
  return {
    ids: new Set(declared.keys()),
    locate: (id) => declared.get(id)?.origin.locate(['segments', id], 'key') ?? null,
    listed: null,
  };
}

function hasBroken(broken: ReadonlySet<string>, kind: EntityKind): boolean {
  return [...broken].some((name) => name.startsWith(`${kind}/`));
}

function ownedNames(workspace: Workspace, kind: Owned, owner: string): Names | null {
  const { kind: ownerKind, key } = owned[kind];
  if (owner === '*') return namesOfAll(workspace, kind, '*');
  const entity = entitiesOf(workspace, ownerKind).get(owner);
  if (entity !== undefined) return listedNames(entity, key, itemsOf(entity, key) ?? [], `${owner}/`);
  // An unknown owner has a finding of its own, except where the id as a whole is the reference.
  return kind === 'expectation' && !isUnread(workspace, ownerKind, owner) ? namesOfAll(workspace, kind, null) : null;
}

function isUnread({ broken }: Workspace, kind: EntityKind, id: string): boolean {
  return broken.has(`${kind}/${id}`) || broken.has(`${kind}/*`);
}

/** What any owner declares, as if it were that of `owner`; null where one of them could not be read as a whole. */
function namesOfAll(workspace: Workspace, kind: Owned, owner: string | null): Names | null {
  const { kind: ownerKind, key } = owned[kind];
  if (owner !== null && hasBroken(workspace.broken, ownerKind)) return null;
  const declared = new Map<string, () => Location>();
  for (const entity of entitiesOf(workspace, ownerKind).values()) {
    const items = itemsOf(entity, key) ?? [];
    if (owner !== null && !isWhole(entity, [key], items.length)) return null;
    for (const [index, { id }] of items.entries()) {
      declared.set(`${owner ?? entity.id}/${id}`, () => entity.origin.locate([key, index, 'id']));
    }
  }
  return { ids: new Set(declared.keys()), locate: (id) => declared.get(id)?.() ?? null, listed: null };
}

function itemsOf(entity: AnyEntity, key: 'steps' | 'expectations' | 'metrics'): readonly { readonly id: string }[] | undefined {
  return (entity as unknown as Readonly<Record<typeof key, readonly { readonly id: string }[] | undefined>>)[key];
}

/** All ids of the workspace that a person may name on the command line, with their kind. */
export function* allEntities(workspace: Workspace): Generator<AnyEntity> {
  for (const kind of entityKinds) yield* entitiesOf(workspace, kind).values();
}
