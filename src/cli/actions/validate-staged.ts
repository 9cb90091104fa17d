/** What `tp validate --staged` does: checks what the next commit would hold, and counts what it brings. */
import type { ValidateOptions } from '../commands/validate.js';
import { check, writeOutcome } from '../findings/check.js';
import { wishesOf } from '../findings/wishes.js';
import { withPastData } from '../history/past-evidence.js';
import { openStaged } from '../history/staged.js';
import type { Shell } from '../shell.js';

export async function validateStaged(shell: Shell, what: readonly string[], options: ValidateOptions): Promise<void> {
  const wishes = wishesOf(shell, options);
  const { opened, past, ...staged } = await openStaged(shell, options.dir, options.since, options.baseline);
  const inFolder = (root: string) => {
    // What is put out for once is never asked for again.
    const cache = options.cache && root === opened.root;
    return check(shell, { ...opened, root }, what, { ...options, cache }, { ...wishes, past });
  };
  const outcome = options.data ? await withPastData(staged, opened.workspace, opened.root, inFolder) : await inFolder(opened.root);
  writeOutcome(shell, outcome);
  shell.exitCode = outcome.exitCode;
}
