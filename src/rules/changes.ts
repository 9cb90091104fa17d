/** What is different in a workspace since it was checked, as far as it matters to rules. */

import type { EntityKind } from '../model/entity.js';
import { type EntityChange, entityChanges } from '../model/entity-changes.js';
import { leaveNames } from '../model/unknown-references.js';
import type { AnyEntity, Workspace } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { Sight, WideSight } from './sight.js';

/** The differences between two states of a workspace that share what has not changed. */
export interface Changes {
  /** The files that are new, gone or different, and those that became the entity of their id or are it no more. */
  readonly files: ReadonlySet<string>;
  /** For each kind with changes the keys that differ; null where entities came or went, or where the schema refused a part of one. */
  readonly keys: ReadonlyMap<EntityKind, ReadonlySet<string> | null>;
  readonly paths: boolean;
  readonly references: boolean;
  readonly data: boolean;
}

/** The differences; null where they concern everything: `tp.yaml`, the languages, or which files could be read. */
export function changesBetween(before: Workspace, after: Workspace): Changes | null {
  if (before.company !== after.company || !sameLanguages(before, after) || !sameList([...before.broken], [...after.broken])) return null;
  const entities = entityChanges(before, after);
  return {
    files: changedFiles(before, after, entities),
    keys: changedKeys(before, after, entities),
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
export function onlyChanged(workspace: Workspace, { files }: Changes): Workspace {
  const few = <E extends AnyEntity>(entities: ReadonlyMap<string, E>): ReadonlyMap<string, E> => {
    const left = new Map<string, E>();
    for (const [id, entity] of entities) if (files.has(entity.origin.file)) left.set(id, entity);
    return left;
  };
  const { touchpoints, journeys, personas, actions, feedback } = workspace;
  return {
    ...workspace,
    touchpoints: few(touchpoints),
    journeys: few(journeys),
    personas: few(personas),
    actions: few(actions),
    feedback: few(feedback),
    files: workspace.files.filter(({ document }) => files.has(document.file)),
  };
}

/** True for the sight of a rule that looks at each file alone. */
export function seesFile(sight: Sight): sight is 'file' {
  return sight === 'file';
}

function changedFiles(before: Workspace, after: Workspace, entities: readonly EntityChange[]): ReadonlySet<string> {
  const files = new Set(entities.flatMap((change) => [change.before, change.after]).flatMap((entity) => entity?.origin.file ?? []));
  const then = new Set(before.files);
  for (const file of after.files) if (!then.delete(file)) files.add(file.document.file);
  for (const { document } of then) files.add(document.file);
  return files;
}

function changedKeys(
  before: Workspace,
  after: Workspace,
  entities: readonly EntityChange[],
): ReadonlyMap<EntityKind, ReadonlySet<string> | null> {
  // Also the second of two files with one id, which is no entity, counts as something that may hold more.
  const all = new Map<EntityKind, Set<string> | null>(kindsWithOtherFiles(before, after).map((kind) => [kind, null]));
  for (const { kind, before: old, after: entity } of entities) {
    const known = all.get(kind);
    if (known === null) continue;
    const own = old === null || entity === null || old.origin.refused([]) || entity.origin.refused([]) ? null : keysOf(old, entity);
    all.set(kind, own === null ? null : new Set([...(known ?? []), ...own]));
  }
  return all;
}

/** The kinds of the files that came or went. */
function kindsWithOtherFiles(before: Workspace, after: Workspace): readonly EntityKind[] {
  const then = new Map(before.files.map((file) => [file.document.file, file]));
  const came = after.files.filter(({ document }) => !then.delete(document.file));
  return [...came, ...then.values()].flatMap(({ kind }) => (kind === 'tp' ? [] : [kind]));
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
