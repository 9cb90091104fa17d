/** How a diff names a file, so that `git apply` finds it. */
import { join, relative, sep } from 'node:path';
import { repositoryFolder } from '../../source/git/repository-folder.js';

/**
 * `path` of the workspace at `root` from the top of its repository, else of the workspace: wherever somebody stands, git takes the
 * names in a diff from there, and passes over those of other places without a word.
 */
export function patchPath(root: string, path: string): string {
  return relative(repositoryFolder(root) ?? root, join(root, path))
    .split(sep)
    .join('/');
}
