/** Which program is git: the first of the search path that does not lie in the repository. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

/** The names that git has: Windows wants the ending. */
const names = sep === '\\' ? ['git.exe'] : ['git'];

/**
 * The absolute path of git by `searchPath` (the value of PATH); null where there is none. A relative entry means a folder that a
 * stranger may have filled, and so does one inside `repository`: both are passed over.
 */
export function findGit(searchPath: string, repository: string): string | null {
  for (const entry of searchPath.split(delimiter)) {
    if (!isAbsolute(entry)) continue;
    for (const name of names) {
      const program = programAt(join(entry, name));
      if (program !== null && !isInside(program.real, repository) && !isInside(program.path, repository)) return program.path;
    }
  }
  return null;
}

/** True for `folder` itself and everything below it; both absolute and without links. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

function programAt(path: string): { readonly path: string; readonly real: string } | null {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? { path, real: realpathSync(path) } : null;
  } catch {
    // Not there, or not to be run: the search goes on.
    return null;
  }
}
