/** What `tp validate --watch` does: open, check, write; and again whenever a file changes. */
import { repeatedCheck } from '../../rules/check.js';
import type { ValidateOptions } from '../commands/validate.js';
import { check, writeOutcome } from '../findings/check.js';
import { pastOf, wishesOf } from '../findings/wishes.js';
import type { Shell } from '../shell.js';
import { because } from '../watching/because.js';
import { reopener } from '../watching/reopen.js';
import { type WatchOptions, whileWatching } from '../watching/watch.js';

/** Writes the findings now and after each change; `until` ends it, else Ctrl-C. */
export async function watchFindings(
  shell: Shell,
  what: readonly string[],
  options: ValidateOptions,
  until: Pick<WatchOptions, 'until'> = {},
): Promise<void> {
  const wishes = wishesOf(shell, options);
  const { root, open } = reopener(shell, options.dir, options.baseline);
  const past = await pastOf(shell, root, options);
  const checks = repeatedCheck();
  const work = async (touched: ReadonlySet<string>) => {
    const start = shell.now().getTime();
    // A task of an editor waits for this line, and for the last one.
    shell.stderr.write(`${clear(shell)}Checking${because(touched)}\n`);
    const outcome = await check(shell, { ...(await open(touched)), checks }, what, options, { ...wishes, past });
    writeOutcome(shell, outcome);
    const seconds = ((shell.now().getTime() - start) / 1000).toFixed(2);
    shell.stderr.write(`Checked in ${seconds} s; watching for changes, Ctrl-C ends\n`);
  };
  await whileWatching(shell, root, work, { ...until, poll: options.poll ?? false });
}

/** Empties the terminal, so that what is mended is gone; what scrolled away stays. */
function clear({ stdout, stderr }: Shell): string {
  return stdout.isTTY && stderr.isTTY ? '\u001b[2J\u001b[H' : '';
}
