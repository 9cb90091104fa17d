/** The differences of what somebody asks for: what fits on either side, so that what left it is seen as well as what came. */
import { type EntityKind, entityKinds } from '../../model/entity.js';
import type { Query } from '../../model/query.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../../model/workspace.js';
import type { Change } from './change.js';
import type { Changes } from './changes.js';
import type { ScoreChanges } from './score-changes.js';

export interface Differences {
  readonly changes: Changes;
  /** Null where they were not compared. */
  readonly scores: ScoreChanges | null;
}

/** Those of entities that `query` matches in one of the states; what concerns the company as a whole is left out. */
export function selectDifferences({ changes, scores }: Differences, before: Workspace, after: Workspace, query: Query): Differences {
  const former = new Map([...changes.renames].map(([from, to]) => [`${from.slice(0, from.indexOf('/'))}/${to}`, from]));
  const matches = (name: string) =>
    [entityIn(before, former.get(name) ?? name), entityIn(after, name)].some((entity) => entity !== null && query(entity));
  const isWanted = ({ entity: { type, id } }: Change) => matches(`${type}/${id}`);
  return {
    changes: { ...changes, changes: changes.changes.filter(isWanted) },
    scores: scores && { whole: null, touchpoints: scores.touchpoints.filter(({ touchpoint }) => matches(`touchpoint/${touchpoint}`)) },
  };
}

function entityIn(workspace: Workspace, name: string): AnyEntity | null {
  const [kind = '', id = ''] = name.split('/');
  return (isEntityKind(kind) ? entitiesOf(workspace, kind).get(id) : undefined) ?? null;
}

function isEntityKind(kind: string): kind is EntityKind {
  return entityKinds.some((known) => known === kind);
}
