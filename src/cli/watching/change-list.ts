/** Collects what changes, and hands it out when it has been quiet for a moment. */

// An editor writes a file in several strokes; after `longest` milliseconds somebody would begin to wait.
const quiet = 20;
const longest = 100;

/** What has changed since somebody last asked. */
export interface ChangeList {
  /** Takes a path that may have changed; null where nobody knows which. */
  add(path: string | null): void;
  /** The paths since the last call, the empty text for what nobody knows, as soon as there is a change; null when `until` ends the wait. One call at a time. */
  next(until: AbortSignal): Promise<ReadonlySet<string> | null>;
}

/** An empty list. */
export function changeList(): ChangeList {
  let touched: Set<string> | null = null;
  let wake = () => {};
  return {
    add(path) {
      touched ??= new Set();
      touched.add(path ?? '');
      wake();
    },
    async next(until) {
      const isGoingOn = await quietMoment(until, (change) => {
        wake = change;
        if (touched !== null) change();
      });
      const taken = touched ?? new Set<string>();
      touched = null;
      return isGoingOn ? taken : null;
    },
  };
}

/** True when changes came and it is quiet again, false when `until` says stop; `listen` is handed what to call at each change. */
function quietMoment(until: AbortSignal, listen: (change: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let settling: NodeJS.Timeout | undefined;
    let due: NodeJS.Timeout | undefined;
    const end = (isGoingOn: boolean) => {
      clearTimeout(settling);
      clearTimeout(due);
      until.removeEventListener('abort', stop);
      listen(() => {});
      resolve(isGoingOn);
    };
    const stop = () => end(false);
    if (until.aborted) return stop();
    until.addEventListener('abort', stop);
    listen(() => {
      clearTimeout(settling);
      settling = setTimeout(end, quiet, true);
      due ??= setTimeout(end, longest, true);
    });
  });
}
