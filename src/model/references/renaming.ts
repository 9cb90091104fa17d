/** Where an id stands: all that must change when something gets another one. */
import type { Path } from '../../source/location.js';
import type { Entity } from '../entity.js';
import type { FeedbackSource } from '../feedback.js';
import type { Workspace } from '../workspace.js';
import { declaringLists } from './declarations.js';
import { isWrittenWithoutOwner, ownerKindOf, ownerOf, ownOf } from './names.js';
import type { Reference, ReferenceKind } from './reference.js';
import { referencesOf } from './references.js';

/** Something gets another id; those of a step, metric or expectation are `owner/own-id`, with the same owner. */
export interface Renaming {
  readonly kind: ReferenceKind;
  readonly old: string;
  readonly now: string;
}

/** A place in a file, and what must stand there. */
export interface RenamingSite {
  readonly from: Entity;
  readonly path: Path;
  /** Whether the id is a value or the key of a map. */
  readonly part: 'key' | 'value';
  readonly text: string;
}

/** Every place that names the thing or declares its id in a list, file by file. */
export function renamingSites(workspace: Workspace, renaming: Renaming): readonly RenamingSite[] {
  const references = referencesOf(workspace).flatMap((reference) => {
    const text = renamedReference(workspace, reference, renaming);
    return text === null ? [] : [{ from: reference.from, path: reference.path, part: reference.part, text }];
  });
  return [...references, ...declarations(workspace, renaming)];
}

/** The id of a reference after the renaming, with its owner; the same where it means something else. */
export function renamedId(
  workspace: Workspace,
  { kind, id }: Pick<Reference, 'kind' | 'id'>,
  { kind: renamedKind, old, now }: Renaming,
): string {
  if (kind === renamedKind && (id === old || isAnyOwner(workspace, kind, id, old))) return id.startsWith('*/') ? `*/${ownOf(now)}` : now;
  // What belongs to a touchpoint or journey is named with its owner.
  const isOwners = ownerKindOf(kind) === renamedKind && ownerOf(id) === old;
  return isOwners ? `${now}/${ownOf(id)}` : id;
}

/** `*` stands for any owner: it means this one where no other has a thing of that name. */
function isAnyOwner(workspace: Workspace, kind: ReferenceKind, id: string, old: string): boolean {
  if (!id.startsWith('*/') || ownOf(id) !== ownOf(old)) return false;
  const owners = declaringLists(workspace).filter((list) => list.kind === kind && list.items.some((item) => item.id === ownOf(old)));
  return owners.length === 1;
}

/** What is written in the place of the reference; null where it stays. */
function renamedReference(workspace: Workspace, reference: Reference, renaming: Renaming): string | null {
  const { kind, id } = reference;
  const now = renamedId(workspace, reference, renaming);
  if (now === id) return null;
  if (!isWrittenWithoutOwner(kind)) return now;
  return ownOf(now) === ownOf(id) ? null : ownOf(now);
}

function declarations(workspace: Workspace, { kind, old, now }: Renaming): readonly RenamingSite[] {
  const isOwned = ownerKindOf(kind) !== null;
  return declaringLists(workspace).flatMap(({ kind: declared, from, key, items }) => {
    if (declared !== kind || (isOwned && from.id !== ownerOf(old))) return [];
    const own = isOwned ? ownOf(old) : old;
    return items.flatMap(({ id }, index) =>
      id === own ? [{ from, path: [key, index, 'id'], part: 'value' as const, text: isOwned ? ownOf(now) : now }] : [],
    );
  });
}

/** A feedback source whose data may hold the old id itself. */
export interface DataNaming {
  readonly source: FeedbackSource;
  readonly key: 'touchpoint' | 'journey' | 'step' | 'measure';
  /** The place under `answers` of the choice whose columns hold ids; null: the column of the key. */
  readonly answer: number | null;
  /** True where the column has no map, so that the data can only hold ids. */
  readonly isSure: boolean;
}

const columns: Partial<Record<ReferenceKind, DataNaming['key']>> = {
  touchpoint: 'touchpoint',
  journey: 'journey',
  step: 'step',
  metric: 'measure',
};

/** The sources with a column that names things of the kind, and that say nothing of the old id: data are never renamed. */
export function dataNamings({ feedback }: Workspace, { kind, old }: Renaming): readonly DataNaming[] {
  const key = columns[kind];
  if (key === undefined) return [];
  return [...feedback.values()].flatMap((source) => {
    const choices = kind === 'touchpoint' ? choiceNamings(source, old) : [];
    const column = source[key];
    const map = column === undefined || typeof column === 'string' ? undefined : column.map;
    if (column === undefined || (map !== undefined && Object.hasOwn(map, ownOf(old)))) return choices;
    return [...choices, { source, key, answer: null, isSure: map === undefined }];
  });
}

/** Columns that hold which touchpoint was chosen. */
function choiceNamings(source: FeedbackSource, old: string): readonly DataNaming[] {
  return (source.answers ?? []).flatMap((answer, index) => {
    if (!('best' in answer) || Object.hasOwn(answer.map ?? {}, old) || answer.among?.includes(old) === false) return [];
    return [{ source, key: 'touchpoint' as const, answer: index, isSure: answer.map === undefined }];
  });
}
