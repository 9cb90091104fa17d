/** Where the repository begins that a folder lies in. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder upwards that holds a `.git`; null where none does. */
export function repositoryFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** True where somebody may ask git for what is in `folder`. */
export function isKeptInGit(folder: string): boolean {
  return repositoryFolder(folder) !== null;
}
