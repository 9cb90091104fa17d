/** The workspace as reports and drawings may use it: with what the data lack, and refused where it has errors. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { type RefusalOptions, refuseErrors } from './refuse-errors.js';

/** The opened workspace with the problems of its data; null where its errors, or those of the data, have been told and fail the run. */
export function soundWorkspace(
  shell: Shell,
  opened: OpenedWorkspace,
  { problems }: Pick<Evidence, 'problems'>,
  options: RefusalOptions,
): Workspace | null {
  const workspace = { ...opened.workspace, dataProblems: problems };
  return refuseErrors(shell, { ...opened, workspace }, options) ? null : workspace;
}
