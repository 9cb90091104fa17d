/** The inventory as git lists it, in a commit or in its index, before a single file is read. */
import { byCodePoint } from '../../text/compare.js';
import { type Folder, tooMany } from '../folder.js';
import { limits } from '../limits.js';
import { symbolicLink } from '../regular-file.js';
import { hasForeignBytes, isYaml, type Unread, wrongEnding } from './listing.js';

/** What git knows of the inventory. */
export interface KeptListing extends Omit<Folder, 'files'> {
  /** The YAML files: their paths in code point order, and the ids of their bytes. */
  readonly blobs: ReadonlyMap<string, string>;
  /** The ids of all other files of the inventory's folders: data, pictures. */
  readonly others: ReadonlyMap<string, string>;
}

/** A file as git lists it; `mode` in octal digits, `path` from the workspace. */
export interface KeptEntry {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

const modes = { symlink: '120000', submodule: '160000', unmerged: '000000' } as const;

/** The listing that the entries make; `wrong` is what else is not read, `digest` tells them from all others. */
export function listKept(entries: readonly KeptEntry[], wrong: readonly Unread[], digest: string): KeptListing {
  const paths = new Set<string>();
  const unread: Unread[] = [...wrong];
  const blobs = new Map<string, string>();
  const others = new Map<string, string>();
  const isHidden = hiddenFolders(paths);
  for (const { mode, blob, path } of entries.toSorted((a, b) => byCodePoint(a.path, b.path))) {
    const name = path.lastIndexOf('/') + 1;
    if (isHidden(path.slice(0, Math.max(0, name - 1)))) continue;
    paths.add(path);
    if (path.startsWith('.', name) && name > 0 && !isYaml(path)) continue;
    const against = reasonAgainst(mode, path);
    const ending = wrongEnding(path);
    if (against !== null) unread.push({ path, ...against });
    else if (ending !== null) unread.push(ending);
    else if (isYaml(path)) blobs.set(path, blob);
    else others.set(path, blob);
  }
  const [first, ...more] = [...blobs.keys()].slice(limits.files);
  if (first !== undefined) unread.push({ path: first, reason: tooMany(limits.files + 1 + more.length) });
  for (const path of [first, ...more]) if (path !== undefined) blobs.delete(path);
  return { blobs, others, paths: [...paths].sort(byCodePoint), unread: unread.toSorted((a, b) => byCodePoint(a.path, b.path)), digest };
}

/** Adds folders to the `paths`, as a folder on disk lists them; true for one that is hidden, or below one: what it holds is not looked at. */
function hiddenFolders(paths: Set<string>): (folder: string) => boolean {
  // Those at the top are no part of the inventory's paths, and have names that are not hidden.
  const known = new Map<string, boolean>();
  const isHidden = (folder: string): boolean => {
    const end = folder.lastIndexOf('/');
    if (end === -1) return false;
    let hidden = known.get(folder);
    if (hidden === undefined) {
      const name = folder.slice(end + 1);
      hidden = isHidden(folder.slice(0, end));
      if (!hidden) {
        paths.add(folder);
        hidden = name.startsWith('.') && !isYaml(name);
      }
      known.set(folder, hidden);
    }
    return hidden;
  };
  return isHidden;
}

/** Why a file that git lists is not read; null where it is, or is none of the inventory's. */
function reasonAgainst(mode: string, path: string): Omit<Unread, 'path'> | null {
  if (mode === modes.symlink) return { reason: symbolicLink };
  if (mode === modes.submodule) return { reason: 'it is a submodule, and its files are in another history' };
  if (mode === modes.unmerged) return { reason: 'it has a conflict that nobody has resolved', hint: 'Resolve it, then: git add' };
  if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return { reason: 'its name leads elsewhere' };
  return isYaml(path) && hasForeignBytes(path) ? { reason: 'its name is not UTF-8' } : null;
}
