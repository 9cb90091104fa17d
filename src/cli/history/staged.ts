/** The inventory as git's index holds it: what the next commit would bring, whatever else lies in the folder. */
import { baselineFile, inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { loadBaseline } from '../../load/load-baseline.js';
import { repeatedCheck } from '../../rules/check.js';
import { openRepository, type Repository } from '../../source/git/git.js';
import { GitProblem } from '../../source/git/git-problem.js';
import type { KeptListing } from '../../source/git/kept-listing.js';
import { indexOf, listStaged } from '../../source/git/staged.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { type BaselineWish, readBaseline } from '../findings/named-baseline.js';
import { rootOf } from '../inventory.js';
import { openKnown } from '../memory/open-inventory.js';
import { type OpenedWorkspace, openedAt } from '../open.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { type Past, pastIn, presentData, understandPast } from './history.js';

/** What is staged, and what it is compared with. */
export interface Staged {
  readonly opened: OpenedWorkspace;
  readonly repository: Repository;
  readonly listing: KeptListing;
  /** What it is compared with; null where nothing was committed yet. */
  readonly past: Past | null;
}

/** Opens what is staged, to compare it with `ref`, the last commit where it is undefined. */
export async function openStaged(shell: Shell, dir: string | undefined, ref: string | undefined, wish: BaselineWish): Promise<Staged> {
  const root = rootOf(shell, dir);
  const repository = await openRepository(root, shell.env);
  const listing = await listStaged(
    repository,
    await indexOf(shell.env, repository),
    [...(wish === undefined ? [baselineFile] : []), workspaceFile],
    inventoryFolders,
  );
  if (!listing.blobs.has(workspaceFile))
    throw new UserError('No inventory is staged: git does not know its tp.yaml', 'Add it: git add tp.yaml');
  const past = ref === undefined && !(await hasCommit(repository)) ? null : await pastIn(repository, ref ?? 'HEAD');
  // Data are often kept out of the repository; those that it had and that are staged to go are gone.
  const present = presentData(root).filter((path) => past?.listing.others.has(path) !== true);
  // What is staged is most often what lies in the folder, and of that much is remembered.
  const known = await openKnown(shell, dir, wish);
  const loaded = await understandPast({ repository, listing }, known?.loaded, present, known?.workspace);
  const opened = openedAt(shell, root, typeof wish === 'string' ? await withBaseline(shell, root, loaded, wish) : loaded);
  return { opened: { ...opened, checks: repeatedCheck(known?.checks.last()) }, repository, listing, past };
}

async function hasCommit({ ask }: Repository): Promise<boolean> {
  try {
    await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return true;
  } catch (error) {
    if (error instanceof GitProblem) return false;
    throw error;
  }
}

async function withBaseline<Kind extends Pick<OpenedWorkspace, 'workspace' | 'findings'>>(
  shell: Shell,
  root: string,
  loaded: Kind,
  wish: string,
): Promise<Kind> {
  const [document] = await parseYaml([readBaseline(shell, root, wish).file]);
  if (document === undefined) return loaded;
  const { baseline, findings } = loadBaseline(document);
  return { ...loaded, workspace: { ...loaded.workspace, baseline }, findings: [...findings, ...loaded.findings] };
}
