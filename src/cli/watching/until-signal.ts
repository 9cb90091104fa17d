/** Ctrl-C as a signal to stop what goes on and on. */

import type { Shell } from '../shell.js';
import { exitCodeOfSignal } from './until-stopped.js';

/** Aborted by the first Ctrl-C or SIGTERM, which also sets the exit code; the second ends the process at once. */
export function untilSignal(shell: Shell): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      shell.exitCode = exitCodeOfSignal[signal];
      stop.abort();
    });
  }
  return stop.signal;
}
