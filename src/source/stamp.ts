/** Whether a file may have changed, without opening it. */
import { lstatSync } from 'node:fs';

/** What changes whenever the bytes of a file do; the empty text where there is no file. */
export function stampOf(path: string): string {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status === undefined ? '' : `${status.ino} ${status.size} ${status.mtimeMs} ${status.ctimeMs}`;
  } catch {
    // Whoever reads it says what is wrong.
    return '';
  }
}
