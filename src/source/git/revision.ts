/** The files of a workspace as they were at a commit: from git's objects, without touching the work tree. */

import { decode } from '../decode.js';
import { limits } from '../limits.js';
import type { ReadFile } from '../parse-yaml.js';
import { sha256 } from '../sha256.js';
import { readBlobs } from './blobs.js';
import type { Commit } from './commit.js';
import type { Repository } from './git.js';
import { type KeptEntry, type KeptListing, listKept } from './kept-listing.js';
import { wrongFolder } from './listing.js';

/** Lists `names` (single files) and everything below `folders` of the workspace at `commit`. `digest` is equal for equal trees only. */
export async function listRevision(
  repository: Pick<Repository, 'ask' | 'prefix'>,
  { id }: Pick<Commit, 'id'>,
  names: readonly string[],
  folders: readonly string[],
): Promise<KeptListing> {
  const { prefix } = repository;
  const wanted = [...names, ...folders].map((name) => `${prefix}${name}`);
  const [answer, top] = await Promise.all([
    listTree(repository, ['-r', id, '--', ...wanted]),
    listTree(repository, [id, ...(prefix === '' ? [] : ['--', prefix])]),
  ]);
  const digest = sha256(`${prefix}\0${answer}`);
  const wrong = entriesIn(top, prefix).flatMap(({ mode, path }) => (mode === folderMode ? (wrongFolder(path, folders) ?? []) : []));
  const hash = wrong.length === 0 ? digest : `${digest} ${wrong.map(({ path }) => path).join(' ')}`;
  return listKept(entriesIn(answer, prefix), wrong, hash);
}

const folderMode = '040000';

async function listTree({ ask }: Pick<Repository, 'ask'>, args: readonly string[]): Promise<string> {
  return (await ask(['ls-tree', '-z', '--full-tree', ...args])).toString('utf8');
}

/** Lines `<mode> <type> <id>TAB<path>`. Not split into words: there are ten thousand. */
function entriesIn(answer: string, prefix: string): readonly KeptEntry[] {
  const entries: KeptEntry[] = [];
  for (let start = 0, end = answer.indexOf('\0'); end !== -1; start = end + 1, end = answer.indexOf('\0', start)) {
    const tab = answer.indexOf('\t', start);
    const head = answer.slice(start, tab);
    const path = answer.slice(tab + 1, end);
    if (!path.startsWith(prefix)) continue;
    entries.push({ mode: head.slice(0, head.indexOf(' ')), blob: head.slice(head.lastIndexOf(' ') + 1), path: path.slice(prefix.length) });
  }
  return entries;
}

/** The bytes of these files as `readFolder` gives them; each distinct blob is read and decoded once. */
export async function readListed(repository: Pick<Repository, 'ask'>, blobs: ReadonlyMap<string, string>): Promise<readonly ReadFile[]> {
  const bytes = await readBlobs(repository, blobs.values(), limits.fileBytes);
  const decoded = new Map([...bytes].map(([id, found]) => [id, decode(found ?? tooLarge)]));
  return [...blobs].flatMap(([path, id]) => {
    const read = decoded.get(id);
    return read === undefined ? [] : [{ path, ...read }];
  });
}

// What is too large is not read: only that it is too large has to arrive.
const tooLarge = Buffer.alloc(limits.fileBytes + 1);
