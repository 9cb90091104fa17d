/** What the references can name: for each kind the ids there are, and where each is declared. */
import type { Location } from '../source/location.js';
import { entityKinds } from './entity.js';
import { stepsOf } from './journey.js';
import { type Reference, type ReferenceKind, visitReferences } from './references.js';
import { type AnyEntity, entitiesOf, type Workspace } from './workspace.js';

/** The ids that references of one kind and owner can name. */
export interface Names {
  readonly ids: ReadonlySet<string>;
  /** Where `id` is declared. */
  locate(id: string): Location | null;
}

const lists = { stage: 'stages', team: 'teams', channel: 'channels', promise: 'promises', context: 'context' } as const;
type Listed = keyof typeof lists;

/** The references that lead nowhere; those to broken or open lists are passed over. */
export function unknownReferencesOf(workspace: Workspace): readonly Reference[] {
  const unknown: Reference[] = [];
  const known = new Map<string, ReadonlySet<string> | null>();
  visitReferences(workspace, (reference) => {
    const scope = scopeOf(reference);
    let ids = known.get(scope);
    if (ids === undefined) {
      ids = namesFor(workspace, reference)?.ids ?? null;
      known.set(scope, ids);
    }
    if (ids !== null && !ids.has(reference.id)) unknown.push(reference);
  });
  return unknown;
}

// Steps, expectations and metrics are looked up within their owner, all else within its kind.
function scopeOf({ kind, id }: Reference): string {
  return isOwned(kind) ? `${kind} ${id.slice(0, id.indexOf('/'))}` : kind;
}

function isOwned(kind: ReferenceKind): kind is 'step' | 'expectation' | 'metric' {
  return kind === 'step' || kind === 'expectation' || kind === 'metric';
}

/** The names that a reference could have meant; null where any is allowed or nobody can know. */
export function namesFor(workspace: Workspace, { kind, id }: Pick<Reference, 'kind' | 'id'>): Names | null {
  if (isOwned(kind)) return ownedNames(workspace, kind, id.slice(0, id.indexOf('/')));
  return isListed(kind) ? listedNames(workspace, kind) : entityNames(workspace, kind);
}

function isListed(kind: ReferenceKind): kind is Listed {
  return Object.hasOwn(lists, kind);
}

/** Stages, teams …: what `tp.yaml` lists. Without a list any id is allowed. */
function listedNames({ company }: Workspace, kind: Listed): Names | null {
  const key = lists[kind];
  const list = company[key];
  if (list === undefined || company.origin.refused([key])) return null;
  const indexes = new Map(list.map(({ id }, index) => [id, index]));
  return {
    ids: new Set(indexes.keys()),
    locate: (id) => (indexes.has(id) ? company.origin.locate([key, indexes.get(id) ?? 0, 'id']) : null),
  };
}

function entityNames(workspace: Workspace, kind: 'touchpoint' | 'journey' | 'persona' | 'action'): Names {
  const entities: ReadonlyMap<string, AnyEntity> = entitiesOf(workspace, kind);
  const prefix = `${kind}/`;
  const broken = [...workspace.broken].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return { ids: new Set([...entities.keys(), ...broken]), locate: (id) => entities.get(id)?.origin.locate([]) ?? null };
}

function ownedNames(workspace: Workspace, kind: 'step' | 'expectation' | 'metric', owner: string): Names | null {
  if (owner === '*') return kind === 'metric' ? anyMetric(workspace) : null;
  const entity = kind === 'step' ? workspace.journeys.get(owner) : workspace.touchpoints.get(owner);
  // An unknown owner has a finding of its own, except where the id as a whole is the reference.
  if (entity === undefined)
    return kind === 'expectation' && !workspace.broken.has(`touchpoint/${owner}`) ? allExpectations(workspace) : null;
  const key = kind === 'step' ? 'steps' : kind === 'expectation' ? 'expectations' : 'metrics';
  if (entity.origin.refused([key])) return null;
  const items = entity.type === 'journey' ? stepsOf(entity) : ((kind === 'expectation' ? entity.expectations : entity.metrics) ?? []);
  const indexes = new Map(items.map(({ id }, index) => [`${owner}/${id}`, index]));
  return {
    ids: new Set(indexes.keys()),
    locate: (id) => (indexes.has(id) ? entity.origin.locate([key, indexes.get(id) ?? 0, 'id']) : null),
  };
}

function anyMetric({ touchpoints }: Workspace): Names {
  const ids = new Set([...touchpoints.values()].flatMap(({ metrics = [] }) => metrics.map(({ id }) => `*/${id}`)));
  return { ids, locate: () => null };
}

function allExpectations({ touchpoints }: Workspace): Names {
  const ids = new Set([...touchpoints.values()].flatMap(({ id, expectations = [] }) => expectations.map((own) => `${id}/${own.id}`)));
  return { ids, locate: () => null };
}

/** All ids of the workspace that a person may name on the command line, with their kind. */
export function* allEntities(workspace: Workspace): Generator<AnyEntity> {
  for (const kind of entityKinds) yield* entitiesOf(workspace, kind).values();
}
