/** Where an inventory begins. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceFile } from '../load/kinds.js';

/** The nearest folder upwards from `start`, absolute, with a `tp.yaml`, not beyond the repository; null where there is none. */
export function rootAbove(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, workspaceFile))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}
