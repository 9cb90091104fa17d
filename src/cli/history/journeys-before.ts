/** The journeys as they were at a revision, for `--diff`. */
import type { Journey } from '../../model/journeys/journey.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { pastAt, presentData, understandPast } from './history.js';

/** By id. A `GitProblem` where git cannot tell. */
export async function journeysBefore(
  shell: Pick<Shell, 'env'>,
  { root, loaded }: OpenedWorkspace,
  ref: string,
): Promise<ReadonlyMap<string, Journey>> {
  const { workspace } = await understandPast(await pastAt(shell, root, ref), loaded, presentData(root));
  return workspace.journeys;
}
