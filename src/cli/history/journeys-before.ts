/** The journeys as they were at a revision, for `--diff`. */
import { inventoryFolders } from '../../load/kinds.js';
import type { Journey } from '../../model/journeys/journey.js';
import { isYaml, listInventory } from '../../source/git/listing.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { pastAt, understandPast } from './history.js';

/** By id. A `GitProblem` where git cannot tell. */
export async function journeysBefore(
  shell: Pick<Shell, 'env'>,
  { root, loaded }: OpenedWorkspace,
  ref: string,
): Promise<ReadonlyMap<string, Journey>> {
  const present = listInventory(root, [], inventoryFolders).paths.filter((path) => !isYaml(path));
  const { workspace } = await understandPast(await pastAt(shell, root, ref), loaded, present);
  return workspace.journeys;
}
