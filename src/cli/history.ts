/** The history of the workspace, for a command: what git cannot answer becomes a wrong call with a hint. */
import { inventoryFolders, workspaceFile } from '../load/kinds.js';
import { type Commit, resolveCommit } from '../source/commit.js';
import type { Folder } from '../source/folder.js';
import { openRepository, type Repository } from '../source/git.js';
import { GitProblem } from '../source/git-problem.js';
import { listRevision, readListed } from '../source/revision.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';

/** The inventory at a commit, read but not yet understood. */
export interface PastInventory extends Folder {
  readonly commit: Commit;
}

/** Asks the repository around the workspace in `root`; throws a `UserError` where there is none, or where it has no answer. */
export async function withRepository<Result>(
  shell: Shell,
  root: string,
  use: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(await openRepository(root, shell.env));
  } catch (error) {
    if (error instanceof GitProblem) throw new UserError(error.message, error.hint);
    throw error;
  }
}

/** The inventory as it was at `ref`; throws a `GitProblem`, which `withRepository` turns into words for the user. */
export async function inventoryAt(repository: Repository, ref: string): Promise<PastInventory> {
  const commit = await resolveCommit(repository, ref);
  const { blobs, others: _others, ...listing } = await listRevision(repository, commit, [workspaceFile], inventoryFolders);
  return { ...listing, files: await readListed(repository, blobs), commit };
}
