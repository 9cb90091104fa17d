/** What `tp rename` is asked to rename, checked: it is there, the new id can be one and is free. */
import { type EntityKind, entityKinds } from '../../model/entity.js';
import { exit } from '../../model/journeys/journey.js';
import { problemOfId, problemOfWord } from '../../model/references/id.js';
import { namesFor, ownerKindOf, ownerOf, ownOf } from '../../model/references/names.js';
import type { ReferenceKind } from '../../model/references/reference.js';
import { referencesOf } from '../../model/references/references.js';
import type { Renaming } from '../../model/references/renaming.js';
import type { Workspace } from '../../model/workspace.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';
import type { RenamableKind } from './renamable.js';

/** The renaming that the words mean; a `UserError` where it cannot be. */
export function renamingOf(workspace: Workspace, kind: RenamableKind, old: string, given: string): Renaming {
  const ownerKind = ownerKindOf(kind);
  const isOwned = ownerKind !== null;
  if (isOwned && !old.includes('/'))
    throw new UserError(`A ${kind} has its owner before its id`, `Write for example: tp rename ${kind} ${ownerKind}/${visible(old)} …`);
  const now = isOwned && !given.includes('/') ? `${ownerOf(old)}/${given}` : given;
  if (isOwned && ownerOf(now) !== ownerOf(old))
    throw new UserError(`A ${kind} cannot move to another owner by a new id`, `Write only the new id: ${visible(ownOf(now))}`);
  checkId(kind, isOwned ? ownOf(now) : now);
  checkNames(workspace, { kind, old, now });
  return { kind, old, now };
}

function checkId(kind: RenamableKind, id: string): void {
  const isReserved = kind === 'step' && id === exit;
  const problem = isFileKind(kind) ? problemOfId(id) : problemOfWord(id);
  if (isReserved) throw new UserError(`A step cannot be called "${exit}": it stands for giving up`);
  if (problem !== null)
    throw new UserError(
      `"${visible(id)}" cannot be an id: ${problem.reason}`,
      problem.suggestion === null ? null : `For example: ${problem.suggestion}`,
    );
}

/** True for a kind whose ids are names of files. */
export function isFileKind(kind: ReferenceKind): kind is Exclude<EntityKind, 'feedback'> {
  return entityKinds.some((candidate) => candidate === kind);
}

function checkNames(workspace: Workspace, { kind, old, now }: Renaming): void {
  if (old === now) throw new UserError(`It is called "${visible(now)}" already`);
  const references = referencesOf(workspace).filter((reference) => reference.kind === kind);
  const known = namesFor(workspace, { kind, id: old })?.ids ?? new Set(references.map(({ id }) => id));
  if (!known.has(old)) throw unknownName(kind, old, known, { otherwise: 'See all ids with: tp ls' });
  if (known.has(now)) throw new UserError(`There is a ${kind} "${visible(now)}" already`, 'Choose another id');
  const dangling = references.filter(({ id }) => id === now).length;
  if (dangling > 0)
    throw new UserError(
      `${plural(dangling, 'place')} ${dangling === 1 ? 'names' : 'name'} a ${kind} "${visible(now)}" that is not there, and would mean this one then`,
      `See them with: tp refs ${kind}/${visible(now)}`,
    );
}
