/** Does something again whenever the inventory changes, until somebody presses Ctrl-C. */
import type { Shell } from '../shell.js';
import { errorText, UserError } from '../user-error.js';
import { changeList } from './change-list.js';
import { type FolderEvents, lookingAgain, systemEvents } from './folder-events.js';
import { untilSignal } from './until-signal.js';

export interface WatchOptions {
  /** Looks at the files again and again instead of waiting for what the system tells. */
  readonly poll?: boolean;
  /** Ends the watch, and sets the exit code where its reason is a number; without it Ctrl-C does both. */
  readonly until?: AbortSignal;
}

/**
 * What is done each time; it gets the paths that may have changed, none the first time. What it throws the first time ends the watch;
 * later a wrong call is only said, because the next change may mend it.
 */
export type Work = (touched: ReadonlySet<string>) => Promise<void>;

/** Runs `work` now, and again after each change of the inventory in the folder `root`; never two at a time. */
export async function whileWatching(shell: Shell, root: string, work: Work, { poll = false, until }: WatchOptions = {}): Promise<void> {
  const signal = until ?? untilSignal();
  const changes = changeList();
  // Watched before it is read, so that no change falls in between.
  const events = eventsOf(shell, root, poll, changes.add);
  try {
    await work(new Set());
    for (;;) {
      const touched = await changes.next(signal);
      if (touched === null) break;
      events.refresh();
      await say(shell, () => work(touched));
    }
    // Set last: what was going on when the signal came has set its own.
    if (typeof signal.reason === 'number') shell.exitCode = signal.reason;
  } finally {
    events.close();
  }
}

function eventsOf(shell: Shell, root: string, poll: boolean, tell: (path: string | null) => void): FolderEvents {
  if (poll) return lookingAgain(root, tell);
  let instead: FolderEvents | null = null;
  const fail = (code: string) => {
    if (instead !== null) return;
    shell.stderr.write(`note: the system does not tell of all changes here (${code}); tp looks at the files twice a second\n`);
    instead = lookingAgain(root, tell);
  };
  const events = systemEvents(root, tell, fail);
  return {
    refresh: () => events.refresh(),
    close() {
      events.close();
      instead?.close();
    },
  };
}

/** A wrong call is said, and the watch goes on. */
async function say(shell: Shell, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    shell.stderr.write(errorText(error));
  }
}
