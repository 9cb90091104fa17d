/** Ctrl-C as a signal to stop what goes on and on. */

import { exitCodeOfSignal } from './until-stopped.js';

/** Aborted by the first Ctrl-C or SIGTERM, with the exit code that it stands for as the reason; the second ends the process at once. */
export function untilSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(exitCodeOfSignal[signal]));
  return stop.signal;
}
