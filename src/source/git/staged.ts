/** The files of a workspace as git's index holds them: what the next commit would bring. */

import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visible } from '../../text/visible.js';
import { sha256 } from '../sha256.js';
import type { Environment, Repository } from './git.js';
import { GitProblem } from './git-problem.js';
import { isInside } from './git-program.js';
import { type KeptEntry, type KeptListing, listKept } from './kept-listing.js';
import { wrongFolders } from './listing.js';

/** Lists `names` (single files) and everything below `folders` of the workspace in the index at `index`, the usual one where it is null. */
export async function listStaged(
  { ask, prefix, toplevel }: Pick<Repository, 'ask' | 'prefix' | 'toplevel'>,
  index: string | null,
  names: readonly string[],
  folders: readonly string[],
): Promise<KeptListing> {
  const nothing = (await ask(['hash-object', '-t', 'tree', '--stdin'])).toString('latin1').trim();
  // The index has no folders of its own, so the disk says which have a wrong name; what is staged of them counts.
  const wrong = wrongFolders(join(toplevel, prefix), folders);
  const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--ita-invisible-in-index'];
  const wanted = [...names, ...folders, ...wrong.map(({ path }) => path)];
  const answer = (await ask(['diff-index', ...options, nothing, '--', ...wanted], '', index)).toString('utf8');
  const entries = entriesIn(answer, prefix);
  const below = (folder: string) => (entry: KeptEntry) => entry.path.startsWith(`${folder}/`);
  const staged = wrong.filter(({ path }) => entries.some(below(path)));
  const read = entries.filter((entry) => !wrong.some(({ path }) => below(path)(entry)));
  return listKept(read, staged, sha256(`${prefix}\0${answer}`));
}

/** The index that a hook was given, absolute; null for the usual one. Throws a `GitProblem` where it is that of another repository. */
export async function indexOf(
  { GIT_INDEX_FILE: named }: Environment,
  { ask, toplevel }: Pick<Repository, 'ask' | 'toplevel'>,
): Promise<string | null> {
  if (named === undefined || named === '') return null;
  const index = resolve(toplevel, named);
  const gitFolder = (await ask(['rev-parse', '--absolute-git-dir'])).toString('utf8').replace(/\n$/, '');
  if (isInside(index, gitFolder) || isInside(index, realpathSync(gitFolder))) return index;
  throw new GitProblem(
    {
      en: `GIT_INDEX_FILE names an index outside of this repository: "${visible(named)}"`,
      de: `GIT_INDEX_FILE nennt einen Index außerhalb dieses Repositorys: „${visible(named)}“`,
    },
    { en: 'Where tp is to look at the usual one: unset GIT_INDEX_FILE', de: 'Soll tp den üblichen ansehen: unset GIT_INDEX_FILE' },
  );
}

/** Pairs of `:<mode before> <mode> <id before> <id> <status>` and a path from the top of the repository. */
function entriesIn(answer: string, prefix: string): readonly KeptEntry[] {
  const tokens = answer.split('\0');
  return tokens.flatMap((token, at) => {
    const [, mode = '', , blob = ''] = token.split(' ');
    const path = tokens[at + 1] ?? '';
    return at % 2 === 0 && path.startsWith(prefix) && token !== '' ? [{ mode, blob, path: path.slice(prefix.length) }] : [];
  });
}
