/** The history of the inventory, read and understood: each distinct version of a touchpoint once. */
import type { PastStep } from '../../analysis/trend/past.js';
import { inventoryFolders, kindOf, workspaceFile } from '../../load/kinds.js';
import { fileLoader } from '../../load/load-file.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { resolveCommit } from '../../source/git/commit.js';
import { openRepository, type Repository } from '../../source/git/git.js';
import { GitProblem } from '../../source/git/git-problem.js';
import { readHistory } from '../../source/git/history.js';
import { isYaml } from '../../source/git/listing.js';
import { readListed } from '../../source/git/revision.js';
import { parseYaml } from '../../source/parse-yaml.js';
import type { Both } from '../../text/both.js';
import type { Shell } from '../shell.js';
import { type GoneData, goneData } from './gone-data.js';

export interface PastSteps {
  readonly steps: readonly PastStep[];
  /** Data that were there once and are not among the files of today. */
  readonly gone: readonly GoneData[];
  /** True where older history was never fetched. */
  readonly shallow: boolean;
  /** Why there is no history to look at; null where there is. */
  readonly missing: { readonly reason: Both; readonly hint: Both | null } | null;
}

/** Where git cannot be asked, there is no history, and that is said: the evidence has dates of its own. */
export async function pastSteps(shell: Pick<Shell, 'env'>, root: string, present: ReadonlySet<string>): Promise<PastSteps> {
  try {
    const repository = await openRepository(root, shell.env);
    const steps = await readHistory(repository, await resolveCommit(repository, 'HEAD'), [workspaceFile], inventoryFolders);
    const touchpoints = await versionsOf(
      repository,
      steps.flatMap(({ changes }) =>
        changes.flatMap(({ path, blob }) => (blob !== null && isTouchpoint(path) ? [[path, blob] as const] : [])),
      ),
    );
    return {
      steps: steps.map(({ date, changes }) => ({
        date,
        changes: changes.map(({ path, blob, former }) => ({ path, former, touchpoint: (blob !== null && touchpoints.get(blob)) || null })),
      })),
      gone: goneData(steps, present),
      shallow: repository.shallow,
      missing: null,
    };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return { steps: [], gone: [], shallow: false, missing: { reason: error.reason, hint: error.hint } };
  }
}

function isTouchpoint(path: string): boolean {
  return kindOf(path) === 'touchpoint' && isYaml(path);
}

/** By blob: the same bytes say the same, whatever the file is called. */
async function versionsOf(repository: Repository, files: readonly (readonly [string, string])[]): Promise<ReadonlyMap<string, Touchpoint>> {
  const paths = new Map(files.map(([path, blob]) => [blob, path]));
  const versions = new Map<string, Touchpoint>();
  const load = fileLoader();
  // A name for each version: a path can have many of them.
  const named = new Map([...paths].map(([blob, path]) => [`touchpoints/${blob}/${path.slice(path.lastIndexOf('/') + 1)}`, blob]));
  for (const document of await parseYaml(await readListed(repository, named))) {
    const entity = load(document)?.entity;
    const blob = named.get(document.file);
    if (blob !== undefined && entity?.type === 'touchpoint') versions.set(blob, entity as Touchpoint);
  }
  return versions;
}
