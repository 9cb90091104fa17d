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
  const checkIn = (to: Shell, root: string) => check(to, { ...opened, root }, what, options, { ...wishes, past });
  const outcome = options.data ? await withPastData(shell, staged, opened, checkIn) : await checkIn(shell, opened.root);
  writeOutcome(shell, outcome);
  shell.exitCode = outcome.exitCode;
}
