/** Looks into the feedback data of a workspace. */
import { inspectData } from '../../evidence/inspect-data.js';
import { openEngine } from '../../evidence/open-engine.js';
import type { DataProblem } from '../../model/data-problem.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { untilStopped } from '../watching/until-stopped.js';
import { withProgress } from './progress.js';

/** What does not fit in the data of all sources; without sources, no engine is needed to say that it is nothing. */
export async function dataProblemsOf(
  shell: Shell,
  { root, workspace }: Pick<OpenedWorkspace, 'root' | 'workspace'>,
): Promise<readonly DataProblem[]> {
  if (workspace.feedback.size === 0) return [];
  const engine = await openEngine(root);
  if (engine === null) {
    throw new UserError(
      'To look into feedback data takes the package @duckdb/node-bindings, which is not installed',
      'Install it with: npm install @duckdb/node-bindings',
    );
  }
  return untilStopped(
    () => engine.close(),
    () => withProgress(shell, 'reading the feedback data', () => inspectData(workspace, engine)),
  );
}
