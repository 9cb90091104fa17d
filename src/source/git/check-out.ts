/** Puts files that git keeps into a folder, for what can read from a disk only. */
import { closeSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { Repository } from './git.js';
import { GitProblem } from './git-problem.js';

/** So many bytes are put out at most. */
const mostBytes = 2 * 1024 * 1024 * 1024;

/**
 * Writes each blob to its path below `folder`, which must be empty and nobody else's. Gives the paths of those that are no data but the
 * address of data kept elsewhere (Git LFS). Throws a `GitProblem` where they are more than anybody should put out for a comparison.
 */
export async function checkOut(
  repository: Pick<Repository, 'ask' | 'pour'>,
  blobs: ReadonlyMap<string, string>,
  folder: string,
): Promise<readonly string[]> {
  if (blobs.size === 0) return [];
  const sizes = await sizesOf(repository, [...blobs.values()]);
  if (sizes.reduce((sum, size) => sum + size, 0) > mostBytes)
    throw new GitProblem(
      { en: 'The data of that revision are larger than 2 GiB', de: 'Die Daten dieser Revision sind größer als 2 GiB' },
      { en: 'Compare without them: --no-data', de: 'Ohne sie vergleichen: --no-data' },
    );
  const elsewhere: string[] = [];
  for (const [index, [path, id]] of [...blobs].entries()) {
    const target = join(folder, path);
    makeFolder(dirname(target));
    const file = openSync(target, 'wx', 0o600);
    try {
      await repository.pour(['cat-file', 'blob', id], file);
    } finally {
      closeSync(file);
    }
    if ((sizes[index] ?? 0) < 1024 && readFileSync(target, 'latin1').startsWith('version https://git-lfs.github.com/spec/'))
      elsewhere.push(path);
  }
  return elsewhere;
}

async function sizesOf(repository: Pick<Repository, 'ask'>, ids: readonly string[]): Promise<readonly number[]> {
  const answer = await repository.ask(['cat-file', '--batch-check=%(objectsize)'], ids.map((id) => `${id}\n`).join(''));
  return answer
    .toString('latin1')
    .split('\n')
    .slice(0, ids.length)
    .map((line) => {
      if (!/^\d+$/.test(line))
        throw new GitProblem(
          {
            en: 'Git cannot read the data of that revision: an object is missing',
            de: 'Git kann die Daten dieser Revision nicht lesen: Ein Objekt fehlt',
          },
          { en: 'Look at the repository with: git fsck', de: 'Das Repository prüfen: git fsck' },
        );
      return Number(line);
    });
}
