/**
 * Keeps a folder of memories small, by one rule for all of them. What still is in use and goes all the same makes the next run slower, and no
 * more. Compiled code is kept before anything of this is loaded, so the way in removes it itself (`bin/kept-code.js`), after as many days.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBeside } from '../disk/write-beside.js';

const mostBytes = 64 * 1024 * 1024;
const mostFiles = 500;
const mostDays = 30;
const day = 86_400_000;
/** Only these are tp's own: whoever names a folder for them may keep other things there. */
const memory = /^[0-9a-f]{64}\.(?:base|memory|json)$/;

/**
 * To be called when something was written. Counted from that, what was written a month ago goes, and what a killed run left a day ago; and of
 * the rest what was written first, until the others have room; never the last.
 */
export function tidy(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => memory.test(name) || isBeside(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const status = statSync(path, { throwIfNoEntry: false });
      return status === undefined ? [] : [{ path, bytes: status.size, written: status.mtimeMs, days: isBeside(name) ? 1 : mostDays }];
    })
    .sort((a, b) => b.written - a.written);
  const now = files[0]?.written ?? 0;
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    bytes += file.bytes;
    const isCrowded = index > 0 && (bytes > mostBytes || index >= mostFiles);
    if (isCrowded || file.written < now - file.days * day) rmSync(file.path, { force: true });
  }
}
