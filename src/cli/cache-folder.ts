/** Where tp keeps what only spares time: the user's own folder, as a shared one could hold what somebody else forged. The way in asks, too. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The way in (`bin/kept-code.js`) makes folders there, too. */
export { makeFolder } from '../source/make-folder.js';

/** Absolute, or as `TP_CACHE_DIR` names it. What is set to nothing counts as not set. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { TP_CACHE_DIR: named, XDG_CACHE_HOME: ofUser, LOCALAPPDATA: onWindows, HOME: home } = env;
  return named || join(ofUser || onWindows || join(home || homedir(), '.cache'), 'tp');
}
