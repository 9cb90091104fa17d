/** Everything that holds texts: the company and all entities. */
import type { Entity } from '../../model/entity.js';
import { allEntities } from '../../model/names.js';
import type { Workspace } from '../../model/workspace.js';

/** The company, then the entities kind by kind. */
export function* allWithTexts(workspace: Workspace): Generator<Entity> {
  yield workspace.company;
  yield* allEntities(workspace);
}
