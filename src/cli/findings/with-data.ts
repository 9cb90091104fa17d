/** A workspace with what is wrong in its feedback data. */
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';

/** The workspace as it is, or with a look into its data where `data` asks for that; only then is what reads them loaded. */
export async function withData(
  shell: Shell,
  opened: OpenedWorkspace,
  { data = false }: { readonly data?: boolean | undefined },
): Promise<OpenedWorkspace> {
  if (!data) return opened;
  const { dataProblemsOf } = await import('../report/data-problems.js');
  return { ...opened, workspace: { ...opened.workspace, dataProblems: await dataProblemsOf(shell, opened) } };
}
