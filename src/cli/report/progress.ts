/** Says on standard error that something takes its time, where somebody is looking. */
import type { Shell } from '../shell.js';

const patience = 500;

/** A line while `work` takes longer than half a second; taken back when it is done. Nothing where standard error is no terminal. */
export async function withProgress<Result>({ stderr }: Pick<Shell, 'stderr'>, what: string, work: () => Promise<Result>): Promise<Result> {
  if (stderr.isTTY !== true) return work();
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    stderr.write(`${what} …`);
  }, patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    // CR and EL: back to the start of the line, and erase it.
    if (shown) stderr.write('\r\u001b[K');
  }
}
