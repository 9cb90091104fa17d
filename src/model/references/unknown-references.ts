/** The references that lead nowhere: of a whole workspace, or after a change of few files. */
import { type EntityChange, entityChanges, fileChanges } from '../entity-changes.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../workspace.js';
import { namesFor, scopeOf } from './names.js';
import type { Reference } from './reference.js';
import { referencesFrom, visitReferences } from './references.js';

/** The references that lead nowhere, file by file; those to broken or open lists are passed over. */
export function unknownReferencesOf(workspace: Workspace): readonly Reference[] {
  const unknown: Reference[] = [];
  const isUnknown = unknownIn(workspace);
  visitReferences(workspace, (reference) => {
    if (isUnknown(reference)) unknown.push(reference);
  });
  return unknown;
}

/**
 * The same for a workspace that shares with `before` what has not changed. As long as there are the same names, an unchanged file names what
 * it named: only the changed ones are gone through. Where nothing is different, the list is that of `before`.
 */
export function unknownReferencesAfter(before: Workspace, after: Workspace): readonly Reference[] {
  if (before.company !== after.company || !sameSet(before.broken, after.broken)) return unknownReferencesOf(after);
  const changes = entityChanges(before, after, fileChanges(before, after));
  if (!leaveNames(changes)) return unknownReferencesOf(after);
  const fresh = changes.flatMap(({ after: entity }) => entity ?? []);
  const gone = new Set<unknown>(changes.map(({ before: old }) => old));
  const kept = before.unknownReferences.filter(({ from }) => !gone.has(from));
  const isUnknown = unknownIn(after);
  const found = fresh.flatMap((entity) => referencesFrom(entity).filter(isUnknown));
  if (found.length === 0) return kept.length === before.unknownReferences.length ? before.unknownReferences : kept;
  return inOrder([...kept, ...found], after);
}

/** True where after the changes there are the same names as before, and nothing was refused that may have been one. */
export function leaveNames(changes: readonly EntityChange[]): boolean {
  return changes.every(({ before, after }) => before !== null && after !== null && declareTheSame(before, after));
}

function unknownIn(workspace: Workspace): (reference: Reference) => boolean {
  const known = new Map<string, ReadonlySet<string> | null>();
  return (reference) => {
    const scope = scopeOf(workspace, reference);
    let ids = known.get(scope);
    if (ids === undefined) {
      ids = namesFor(workspace, reference)?.ids ?? null;
      known.set(scope, ids);
    }
    return ids !== null && !ids.has(reference.id);
  };
}

/** True where two states of an entity can be named, and the parts of them that have ids, by the same names. */
function declareTheSame(a: AnyEntity, b: AnyEntity): boolean {
  // A list that lost an item to the schema may have held any name.
  return !a.origin.refused([]) && !b.origin.refused([]) && JSON.stringify(declaredBy(a)) === JSON.stringify(declaredBy(b));
}

function declaredBy(entity: AnyEntity): readonly string[] {
  switch (entity.type) {
    case 'touchpoint':
      return [...(entity.expectations ?? []).map(({ id }) => id), '', ...(entity.metrics ?? []).map(({ id }) => id)];
    case 'journey':
      return (entity.steps ?? []).map(({ id }) => id);
    case 'feedback':
      return entity.segments === undefined ? [] : ['', ...Object.keys(entity.segments)];
    case 'persona':
    case 'action':
      return [];
  }
}

/** File by file, as all references are visited; those of one file in their own order. */
function inOrder(references: readonly Reference[], workspace: Workspace): readonly Reference[] {
  const { company } = workspace;
  const byEntity = new Map<unknown, Reference[]>();
  for (const reference of references) byEntity.set(reference.from, [...(byEntity.get(reference.from) ?? []), reference]);
  const kinds = (['touchpoint', 'journey', 'persona', 'action', 'feedback'] as const).map((kind) => entitiesOf(workspace, kind));
  return [company, ...kinds.flatMap((entities) => [...entities.values()])].flatMap((entity) => byEntity.get(entity) ?? []);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((item) => b.has(item)));
}
