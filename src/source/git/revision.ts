/** The files of a workspace as they were at a commit: from git's objects, without touching the work tree. */
import { createHash } from 'node:crypto';
import { byCodePoint } from '../../text/compare.js';
import { decode } from '../decode.js';
import { type Folder, tooMany } from '../folder.js';
import { limits } from '../limits.js';
import type { ReadFile } from '../parse-yaml.js';
import { symbolicLink } from '../regular-file.js';
import { readBlobs } from './blobs.js';
import type { Commit } from './commit.js';
import type { Repository } from './git.js';
import { hasForeignBytes, isYaml, type Unread, wrongEnding } from './listing.js';

/** What git knows of the inventory at a commit, before a single file is read. */
export interface Listing extends Omit<Folder, 'files'> {
  /** The YAML files: their paths in code point order, and the ids of their bytes. */
  readonly blobs: ReadonlyMap<string, string>;
  /** The ids of all other files of the inventory's folders: data, pictures. */
  readonly others: ReadonlyMap<string, string>;
}

const modes = { symlink: '120000', submodule: '160000' } as const;

/** Lists `names` (single files) and everything below `folders` of the workspace at `commit`. `digest` is equal for equal trees only. */
export async function listRevision(
  repository: Pick<Repository, 'ask' | 'prefix'>,
  { id }: Pick<Commit, 'id'>,
  names: readonly string[],
  folders: readonly string[],
): Promise<Listing> {
  const { prefix } = repository;
  const wanted = [...names, ...folders].map((name) => `${prefix}${name}`);
  const answer = (await repository.ask(['ls-tree', '-r', '-z', '--full-tree', id, '--', ...wanted])).toString('utf8');
  const digest = createHash('sha256').update(`${prefix}\0${answer}`).digest('hex');
  const entries = answer.split('\0').flatMap((line) => entryOf(line, prefix));
  const paths = new Set<string>();
  const unread: Unread[] = [];
  const blobs = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { mode, blob, path } of entries.sort((a, b) => byCodePoint(a.path, b.path))) {
    const hidden = addParents(path, paths);
    if (hidden) continue;
    paths.add(path);
    const reason = reasonAgainst(mode, path);
    const wrong = wrongEnding(path);
    if (reason !== null) unread.push({ path, reason });
    else if (wrong !== null) unread.push(wrong);
    else if (isYaml(path)) blobs.set(path, blob);
    else others.set(path, blob);
  }
  const [first, ...more] = [...blobs.keys()].slice(limits.files);
  if (first !== undefined) unread.push({ path: first, reason: tooMany(limits.files + 1 + more.length) });
  for (const path of [first, ...more]) if (path !== undefined) blobs.delete(path);
  return { blobs, others, paths: [...paths].sort(byCodePoint), unread, digest };
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

interface Entry {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

/** A line `<mode> <type> <id>TAB<path>`. */
function entryOf(line: string, prefix: string): readonly Entry[] {
  const tab = line.indexOf('\t');
  const [mode, , blob] = line.slice(0, Math.max(0, tab)).split(' ');
  const path = line.slice(tab + 1);
  return mode === undefined || blob === undefined || !path.startsWith(prefix) ? [] : [{ mode, blob, path: path.slice(prefix.length) }];
}

/** Adds the folders above a file, as a folder on disk lists them; true where one of them is hidden, and what it holds is not looked at. */
function addParents(path: string, paths: Set<string>): boolean {
  const [top = '', ...names] = path.split('/');
  let folder = top;
  for (const name of names.slice(0, -1)) {
    folder = `${folder}/${name}`;
    paths.add(folder);
    if (name.startsWith('.') && !isYaml(name)) return true;
  }
  const last = names.at(-1) ?? '';
  if (!last.startsWith('.') || isYaml(last)) return false;
  paths.add(path);
  return true;
}

/** Why a file of the tree is not read; null where it is, or is none of the inventory's. */
function reasonAgainst(mode: string, path: string): string | null {
  if (mode === modes.symlink) return symbolicLink;
  if (mode === modes.submodule) return 'it is a submodule, and its files are in another history';
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) return 'its name leads elsewhere';
  return isYaml(path) && hasForeignBytes(path) ? 'its name is not UTF-8' : null;
}
