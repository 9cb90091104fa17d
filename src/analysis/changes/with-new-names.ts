/** An inventory that already calls things what they are called later, so that a new name is no change where it is only named. */

import { ownerOf } from '../../model/references/names.js';
import type { Reference } from '../../model/references/reference.js';
import { visitReferences } from '../../model/references/references.js';
import type { AnyEntity, Workspace } from '../../model/workspace.js';
import type { Renames } from './renames.js';

/** The workspace with every reference to something renamed rewritten; files, ids and everything else stay. */
export function withNewNames(workspace: Workspace, renames: Renames): Workspace {
  if (renames.size === 0) return workspace;
  const copies = new Map<object, object>();
  visitReferences(workspace, (reference) => {
    const name = newNameOf(reference, renames);
    if (name !== null)
      copies.set(reference.from, replaced(copies.get(reference.from) ?? reference.from, reference.path, reference.part, name) as object);
  });
  const renamed = <Kept extends object>(entity: Kept) => (copies.get(entity) ?? entity) as Kept;
  const all = <Kept extends AnyEntity>(entities: ReadonlyMap<string, Kept>) =>
    new Map([...entities].map(([id, entity]) => [id, renamed(entity)]));
  const { company, touchpoints, journeys, personas, actions, feedback } = workspace;
  return {
    ...workspace,
    company: renamed(company),
    touchpoints: all(touchpoints),
    journeys: all(journeys),
    personas: all(personas),
    actions: all(actions),
    feedback: all(feedback),
  };
}

/** What stands in the place of the reference; null where it stays. */
function newNameOf({ kind, id }: Reference, renames: Renames): string | null {
  if (kind !== 'expectation') return renames.get(`${kind}/${id}`) ?? null;
  const owner = renames.get(`touchpoint/${ownerOf(id)}`);
  return owner === undefined ? null : owner + id.slice(ownerOf(id).length);
}

/** A copy of `value` in which the name at `path` is another; nothing that it shares is touched. */
function replaced(value: unknown, path: Reference['path'], part: Reference['part'], name: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part === 'value' ? name : value;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, part, name) : item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== String(step)) return [key, item];
      return rest.length === 0 && part === 'key' ? [name, item] : [key, replaced(item, rest, part, name)];
    }),
  );
}
