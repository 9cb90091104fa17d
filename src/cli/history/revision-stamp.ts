/** Which state of the repository something was made from, for `--stamp`. */

import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { differsFrom, pastAt } from './history.js';

/**
 * The commit at HEAD and its day, `3f9c2d1 (2026-11-21)`, the day as `dayOf` writes it, with a `+` after the commit where files of the inventory are no longer as it has
 * them. A `GitProblem` where there is no commit.
 */
export async function revisionStamp(
  shell: Pick<Shell, 'env'>,
  { root, loaded }: OpenedWorkspace,
  dayOf: (date: string) => string = (date) => date,
): Promise<string> {
  const { commit, listing } = await pastAt(shell, root, 'HEAD');
  return `${commit.short}${differsFrom(listing, loaded) ? '+' : ''} (${dayOf(commit.date)})`;
}
