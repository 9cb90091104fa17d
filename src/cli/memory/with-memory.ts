/** Opens a workspace and checks it with the help of what the last run remembers, and remembers for the next one. */
import { type RepeatedCheck, repeatedCheck } from '../../rules/check.js';
import { isKeptInGit } from '../../source/git/repository-folder.js';
import { type Inventory, type OpenedWorkspace, understand } from '../open.js';
import type { Shell } from '../shell.js';
import { isPassing } from './is-passing.js';
import { keepWorkspace, recallWorkspace } from './kept-workspace.js';
import { buildId } from './memo.js';
import { understandAgain } from './understand-again.js';

/** Gets the workspace, and a check of it that knows what was found the last time. */
export type Work<Result> = (opened: OpenedWorkspace, checks: RepeatedCheck) => Promise<Result>;

/** What `work` gives: the same to the byte as without a memory. Nothing is remembered where tp was not built, nor on a passing machine. */
export async function withMemory<Result>(
  shell: Shell,
  inventory: Inventory,
  work: Work<Result>,
  build: string | null = buildId(),
): Promise<Result> {
  if (build === null || isPassing(shell)) return work(await understand(shell, inventory), repeatedCheck());
  const kept = recallWorkspace(shell, inventory.root, build);
  const { opened, found } =
    kept === null ? { opened: await understand(shell, inventory), found: null } : await understandAgain(shell, inventory, kept);
  const checks = repeatedCheck(found);
  const result = await work(opened, checks);
  const last = checks.last();
  // What looking into the data has found is not remembered: the bytes of the data are not read for it.
  if (last === null || last.workspace.dataProblems !== null) return result;
  const {
    root,
    folder: { files: read },
  } = inventory;
  try {
    keepWorkspace(shell, root, build, { read, loaded: opened.loaded, found: last, blobs: isKeptInGit(root) }, kept);
  } catch {
    // No fault: the next run only takes longer.
  }
  return result;
}
