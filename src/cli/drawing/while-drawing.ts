/** Draws again whenever the inventory changes, until somebody presses Ctrl-C. */
import type { OpenedWorkspace } from '../open.js';
import { exitCodes, type Shell } from '../shell.js';
import { because } from '../watching/because.js';
import { reopener } from '../watching/reopen.js';
import { type WatchOptions, whileWatching } from '../watching/watch.js';

/** Runs `draw` now and after each change, and says so; `until` ends it, else Ctrl-C. */
export async function whileDrawing(
  shell: Shell,
  { dir, poll = false }: { readonly dir?: string; readonly poll?: boolean },
  draw: (opened: OpenedWorkspace) => Promise<void>,
  until: Pick<WatchOptions, 'until'> = {},
): Promise<void> {
  const { root, open } = reopener(shell, dir);
  const work = async (touched: ReadonlySet<string>) => {
    const start = shell.now().getTime();
    shell.exitCode = exitCodes.done;
    await draw(await open(touched));
    const seconds = ((shell.now().getTime() - start) / 1000).toFixed(2);
    // What was drawn last stays where findings are in the way.
    const done = shell.exitCode === exitCodes.done ? 'Drawn' : 'Not drawn';
    shell.stderr.write(`${done}${because(touched)} in ${seconds} s; watching for changes, Ctrl-C ends\n`);
  };
  await whileWatching(shell, root, work, { ...until, poll });
}
