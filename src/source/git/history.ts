/** How the inventory came to be what it is: commit by commit, what each did to its files. */
import type { Commit } from './commit.js';
import type { Repository } from './git.js';
import { listRevision } from './revision.js';

/** What a commit did to one file. */
export interface PathChange {
  readonly path: string;
  /** The id of its bytes; null where it is gone, or is a link or a submodule, which are not read. */
  readonly blob: string | null;
  /** What it was called before, where the commit gave it another name; else null. */
  readonly former: string | null;
}

/** A commit that touched the inventory. */
export interface HistoryStep {
  readonly commit: string;
  /** YYYY-MM-DD, by the clock of whoever committed. */
  readonly date: string;
  readonly changes: readonly PathChange[];
}

/**
 * The commits up to `head` that touched `names` or `folders` of the workspace, the oldest first; that one brings everything there was. Of
 * merged branches the merge counts. Only what changed is asked for, so the cost grows with the changes and not with the files. A file
 * with another name but at least half of its content is followed.
 */
export async function readHistory(
  repository: Pick<Repository, 'ask' | 'prefix'>,
  head: Pick<Commit, 'id'>,
  names: readonly string[],
  folders: readonly string[],
): Promise<readonly HistoryStep[]> {
  const paths = [...names, ...folders];
  const commits = await commitsTo(repository, head.id, paths);
  const [first, ...later] = commits;
  if (first === undefined) return [];
  const { blobs } = await listRevision(repository, { id: first.commit }, names, folders);
  const beginning = [...blobs].map(([path, blob]) => ({ path, blob, former: null }));
  const pairs = later.map(({ commit }, index) => `${commit} ${commits[index]?.commit ?? first.commit}\n`);
  const changes = await changesIn(repository, pairs, paths);
  return [{ ...first, changes: beginning }, ...later.map((step) => ({ ...step, changes: changes.get(step.commit) ?? [] }))];
}

async function commitsTo(
  repository: Pick<Repository, 'ask'>,
  head: string,
  paths: readonly string[],
): Promise<readonly Omit<HistoryStep, 'changes'>[]> {
  const format = ['--first-parent', '--reverse', '--format=%H %cs'];
  const answer = await repository.ask(['rev-list', ...format, head, '--', ...paths]);
  return answer
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [, commit, date] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
      return commit === undefined || date === undefined ? [] : [{ commit, date }];
    });
}

/** The files that differ between the two commits of each pair, by the first of them. */
async function changesIn(
  { ask, prefix }: Pick<Repository, 'ask' | 'prefix'>,
  pairs: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly PathChange[]>> {
  if (pairs.length === 0) return new Map();
  const options = ['--stdin', '-r', '-z', '--raw', '--no-abbrev', '--no-ext-diff', '--no-textconv', '-M50%', '-l1000'];
  const tokens = (await ask(['diff-tree', ...options, '--', ...paths], pairs.join(''))).toString('utf8').split('\0');
  const byCommit = new Map<string, PathChange[]>();
  let current: PathChange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token.startsWith(':')) {
      const [, mode = '', , blob = '', status = ''] = token.split(' ');
      const former = /^[RC]/.test(status) ? (tokens[at + 1] ?? '') : null;
      const path = tokens[at + (former === null ? 1 : 2)] ?? '';
      at += former === null ? 1 : 2;
      current.push({ path: within(path, prefix), blob: mode.startsWith('100') ? blob : null, former: former && within(former, prefix) });
    } else if (token !== '') {
      current = [];
      byCommit.set(token.trim(), current);
    }
  }
  return byCommit;
}

function within(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
