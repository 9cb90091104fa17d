/** All differences between two states of an inventory. */
import { type EntityKind, entityKinds } from '../../model/entity.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Change, EntityChange } from './change.js';
import { journeyChanges } from './journey-changes.js';
import { actionChanges, companyChanges, feedbackChanges, personaChanges } from './other-changes.js';
import { type Renames, renamesBetween } from './renames.js';
import { touchpointChanges } from './touchpoint-changes.js';
import { withNewNames } from './with-new-names.js';

export interface Changes {
  /** By kind of file and id; what weighs most first within each. */
  readonly changes: readonly Change[];
  readonly renames: Renames;
  /** `kind/id` of what could not be read on one side or both: nobody knows what changed in it. */
  readonly unread: readonly string[];
}

/** What came, went, was renamed or changed. What could not be read on one side has not gone: it is unread. */
export function changesBetween(before: Workspace, after: Workspace): Changes {
  const renames = renamesBetween(before, after);
  const isReadable = !before.broken.has('tp/tp') && !after.broken.has('tp/tp');
  // What is only named otherwise has not changed.
  const earlier = withNewNames(before, renames);
  const company = isReadable ? companyChanges(earlier.company, after.company) : [];
  const changes = entityKinds.flatMap((kind) => changesOf(kind, earlier, after, renames));
  return {
    changes: [...byWeight(company).map((change) => ({ ...change, entity: { type: 'tp' as const, id: 'tp' } })), ...changes],
    renames,
    unread: unreadIn(before, after),
  };
}

function changesOf(kind: EntityKind, before: Workspace, after: Workspace, renames: Renames): readonly Change[] {
  const then = new Map([...entitiesOf(before, kind)].map(([id, entity]) => [renames.get(`${kind}/${id}`) ?? id, entity as AnyEntity]));
  const now: ReadonlyMap<string, AnyEntity> = entitiesOf(after, kind);
  const ids = [...new Set([...then.keys(), ...now.keys()])].sort(byCodePoint);
  return ids.flatMap((id) => {
    const [was, is] = [then.get(id), now.get(id)];
    // Files that are the same share what was read of them.
    if (was === is) return [];
    const entity = { type: kind, id };
    return byWeight(existence(was, is, before, after))
      .concat(was !== undefined && is !== undefined ? byWeight(inside(was, is)) : [])
      .map((change) => ({ ...change, entity }));
  });
}

/** Whether it came, went, or has another name. */
function existence(was: AnyEntity | undefined, is: AnyEntity | undefined, before: Workspace, after: Workspace): readonly EntityChange[] {
  const whole = { part: null, field: null, weight: 1 as const };
  if (is === undefined) return was === undefined || isUnread(after, was) ? [] : [{ ...whole, kind: 'removed', from: was.id, to: null }];
  if (was === undefined) return isUnread(before, is) ? [] : [{ ...whole, kind: 'added', from: null, to: is.id }];
  return was.id === is.id ? [] : [{ ...whole, kind: 'renamed', from: was.id, to: is.id }];
}

function inside(was: AnyEntity, is: AnyEntity): readonly EntityChange[] {
  if (was.type === 'touchpoint' && is.type === 'touchpoint') return touchpointChanges(was, is);
  if (was.type === 'journey' && is.type === 'journey') return journeyChanges(was, is);
  if (was.type === 'persona' && is.type === 'persona') return personaChanges(was, is);
  if (was.type === 'action' && is.type === 'action') return actionChanges(was, is);
  return was.type === 'feedback' && is.type === 'feedback' ? feedbackChanges(was, is) : [];
}

function isUnread({ broken }: Workspace, { type, id }: AnyEntity): boolean {
  return broken.has(`${type}/${id}`) || broken.has(`${type}/*`);
}

function unreadIn(before: Workspace, after: Workspace): readonly string[] {
  return [...new Set([...before.broken, ...after.broken])].sort(byCodePoint);
}

function byWeight<Some extends EntityChange>(changes: readonly Some[]): readonly Some[] {
  return changes.toSorted((a, b) => a.weight - b.weight);
}
