/** Work that leaves nothing behind when somebody presses Ctrl-C. */

/** What a shell reports of a process that a signal ended. */
export const exitCodeOfSignal = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs `work`, and `cleanUp` when it is done, has failed, or is told to stop; then the process ends at once. */
export async function untilStopped<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result> {
  const stop = (signal: keyof typeof exitCodeOfSignal) => {
    cleanUp();
    // Work inside this work cleans up as well, and the last one ends the process.
    if (process.listenerCount(signal) === 0) process.exit(exitCodeOfSignal[signal]);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    cleanUp();
  }
}
