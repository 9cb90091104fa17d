/** Opens the evidence of a workspace: the data engine only where there are data, and progress for whoever is waiting. */

import type { Evidence, EvidenceRequest } from '../../evidence/evidence.js';
import { loadEvidence } from '../../evidence/load-evidence.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { untilStopped } from '../watching/until-stopped.js';
import { tellMissingEngine } from './missing-engine.js';
import { withProgress } from './progress.js';
import { openRememberingEngine } from './remembering-engine.js';

/** Runs `use` with the evidence; the engine and its temporary files are gone afterwards, whatever happens. */
export async function withEvidence<Result>(
  shell: Shell,
  { root, workspace }: Pick<OpenedWorkspace, 'root' | 'workspace'>,
  request: EvidenceRequest,
  use: (evidence: Evidence) => Promise<Result>,
): Promise<Result> {
  if (workspace.feedback.size === 0) return use(await loadEvidence(workspace, null, request));
  const { engine, save } = openRememberingEngine(shell, root);
  return untilStopped(
    () => engine.close(),
    async () => {
      const made = async () => use(await loadEvidence(workspace, engine, request));
      const result = await withProgress(shell, 'reading the feedback data', made);
      save();
      return result;
    },
  ).catch(tellMissingEngine);
}
