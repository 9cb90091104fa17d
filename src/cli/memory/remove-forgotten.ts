/** Removes what nobody asks for any more: memories of workspaces that are gone, and what killed runs have left. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBeside } from '../disk/write-beside.js';

const day = 86_400_000;

/** `now` in milliseconds. What is still in use and goes all the same makes the next run slower, and no more. */
export function removeForgotten(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const days = isBeside(name) ? 1 : /\.(?:base|memory|json)$/.test(name) ? 30 : null;
    if (days === null) continue;
    const path = join(folder, name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (written < now - days * day) rmSync(path, { force: true });
  }
}
