/** Where tp keeps what only spares time: the user's own folder, as a shared one could hold what somebody else forged. The way in asks, too. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Absolute, or as `TP_CACHE_DIR` names it. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { TP_CACHE_DIR: named, XDG_CACHE_HOME: ofUser, LOCALAPPDATA: onWindows, HOME: home } = env;
  if (named !== undefined) return named;
  return join(ofUser ? ofUser : (onWindows ?? join(home ?? homedir(), '.cache')), 'tp');
}
