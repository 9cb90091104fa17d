/** Nothing is left out in silence: files that could not be read are in no list. */
import { plural } from '../../text/plural.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';

export function tellUnread(shell: Pick<Shell, 'stderr'>, { workspace }: Pick<OpenedWorkspace, 'workspace'>): void {
  const count = workspace.broken.size;
  if (count > 0)
    shell.stderr.write(`note: ${plural(count, 'file')} could not be read and ${count === 1 ? 'is' : 'are'} not listed; see: tp validate\n`);
}
