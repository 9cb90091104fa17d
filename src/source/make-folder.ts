/** Folders that are made where they are missing. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder and those that it lies in, each with these rights; one that is there is left as it is. Throws an error with a `code` where that
 * cannot be done. `recursive` of node's own `mkdirSync` never ends where a file system says that nothing is there and takes nothing either (`/proc`).
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another run may have been quicker.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
