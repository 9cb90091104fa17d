/** Looks into the feedback data of a workspace. */

import { inspectData } from '../../evidence/source/inspect-data.js';
import type { DataProblem } from '../../model/data-problem.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { untilStopped } from '../watching/until-stopped.js';
import { tellMissingEngine } from './missing-engine.js';
import { withProgress } from './progress.js';
import { openRememberingEngine } from './remembering-engine.js';

/** What does not fit in the data of all sources; without sources, no engine is needed to say that it is nothing. */
export async function dataProblemsOf(
  shell: Shell,
  { root, workspace }: Pick<OpenedWorkspace, 'root' | 'workspace'>,
): Promise<readonly DataProblem[]> {
  if (workspace.feedback.size === 0) return [];
  const { engine, save } = openRememberingEngine(shell, root);
  return untilStopped(
    () => engine.close(),
    async () => {
      const problems = await withProgress(shell, 'reading the feedback data', () => inspectData(workspace, engine));
      save();
      return problems;
    },
  ).catch(tellMissingEngine);
}
