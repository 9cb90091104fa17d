/** What is different in a workspace since it was checked, as far as it matters to rules. */

import { entitiesById } from '../model/entities-by-id.js';
import type { EntityKind } from '../model/entity.js';
import { type EntityChange, entityChanges, type FileChange, fileChanges } from '../model/entity-changes.js';
import { leaveNames } from '../model/references/unknown-references.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { WideSight } from './sight.js';

/** The differences between two states of a workspace that share what has not changed. */
export interface Changes {
  /** The files that are new, gone or different, and those that became the entity of their id or are it no more. */
  readonly files: ReadonlySet<string>;
  /** For each kind with changes the keys that differ; null where entities came or went, or where the schema refused a part of one. */
  readonly keys: ReadonlyMap<EntityKind, ReadonlySet<string> | null>;
  /** The touchpoints that are new, gone or different, by id. */
  readonly touchpoints: ReadonlySet<string>;
  readonly paths: boolean;
  readonly references: boolean;
  readonly data: boolean;
}

/** The differences; null where they concern everything: `tp.yaml`, the languages, or which files could be read. */
export function changesBetween(before: Workspace, after: Workspace): Changes | null {
  if (before.company !== after.company || !sameLanguages(before, after) || !sameList([...before.broken], [...after.broken])) return null;
  const files = fileChanges(before, after);
  const entities = entityChanges(before, after, files);
  return {
    files: pathsOf(files, entities),
    keys: changedKeys(files, entities),
    touchpoints: new Set(entities.flatMap(({ kind, before, after }) => (kind === 'touchpoint' ? ((after ?? before)?.id ?? []) : []))),
    paths: !sameList(before.paths, after.paths) || !sameList([...before.dataFiles], [...after.dataFiles]),
    references: !sameReferences(before, after) || (after.unknownReferences.length > 0 && !leaveNames(entities)),
    // The data were looked into again.
    data: before.dataProblems !== null || after.dataProblems !== null,
  };
}

/** True where a rule with this sight, which `found` these, can find something else after the changes. */
export function concern({ files, keys, paths, references, data }: Changes, sight: WideSight, found: readonly NamedFinding[]): boolean {
  if ((paths && sight.paths) || (references && sight.references) || (data && sight.data)) return true;
  const kinds = [...keys].some(([kind, changed]) => {
    const seen = sight[kind];
    return seen !== undefined && (changed === null || seen.some((key) => changed.has(key)));
  });
  // What stands in a file that has changed may stand in another line now.
  return kinds || found.some(({ at, related }) => files.has(at.file) || (related && files.has(related.location.file)));
}

/** The workspace with nothing but what has changed; what a rule sees of one file it sees here as well. */
export function onlyChanged(workspace: Workspace, changes: Changes): Workspace {
  const files = workspace.files.filter(({ document }) => changes.files.has(document.file));
  const entities = files.map((file) => {
    const entity = file.kind === 'tp' ? undefined : entitiesOf(workspace, file.kind).get(file.id);
    // The second of two files with one id is no entity.
    return { file, entity: entity?.origin.file === file.document.file ? entity : null };
  });
  return { ...workspace, ...entitiesById(entities), files };
}

function pathsOf(files: readonly FileChange[], entities: readonly EntityChange[]): ReadonlySet<string> {
  const ofFiles = files.flatMap(({ before, after }) => (before ?? after)?.document.file ?? []);
  const ofEntities = entities.flatMap(({ before, after }) => [before, after].flatMap((entity) => entity?.origin.file ?? []));
  return new Set([...ofFiles, ...ofEntities]);
}

function changedKeys(files: readonly FileChange[], entities: readonly EntityChange[]): ReadonlyMap<EntityKind, ReadonlySet<string> | null> {
  const all = new Map<EntityKind, Set<string> | null>();
  // Also the second of two files with one id, which is no entity, counts as something that may hold more.
  for (const { before, after } of files) {
    const kind = before === null || after === null ? (before ?? after)?.kind : undefined;
    if (kind !== undefined && kind !== 'tp') all.set(kind, null);
  }
  for (const { kind, before, after } of entities) {
    const known = all.get(kind);
    if (known === null) continue;
    const own = before === null || after === null || before.origin.refused([]) || after.origin.refused([]) ? null : keysOf(before, after);
    all.set(kind, own === null ? null : new Set([...(known ?? []), ...own]));
  }
  return all;
}

/** The keys with different values. */
function keysOf(before: AnyEntity, after: AnyEntity): readonly string[] {
  const [then, now] = [before, after].map((entity) => new Map(Object.entries(entity)));
  const keys = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].filter((key) => key !== 'origin' && JSON.stringify(then?.get(key)) !== JSON.stringify(now?.get(key)));
}

function sameLanguages(before: Workspace, after: Workspace): boolean {
  return sameList(before.languages, after.languages) && sameList(before.usualLanguages, after.usualLanguages);
}

function sameReferences({ unknownReferences: before }: Workspace, { unknownReferences: after }: Workspace): boolean {
  const inWords = (references: Workspace['unknownReferences']) => references.map(({ kind, id }) => `${kind} ${id}`);
  return before === after || sameList(inWords(before), inWords(after));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
