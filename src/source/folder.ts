/** The files of a workspace, from its folder: regular files inside it only, in one order, with what could not be read. */

import { createHash, hash } from 'node:crypto';
import { byCodePoint } from '../text/compare.js';
import { decode } from './decode.js';
import { type Listing, listInventory, type Unread } from './git/listing.js';
import { limits } from './limits.js';
import type { ReadFile } from './parse-yaml.js';
import { readRegularFile } from './regular-file.js';

/** What lies in the folders of the inventory. */
export interface FolderFiles {
  /** The YAML files, by path in code point order. */
  readonly files: readonly ReadFile[];
  /** Every path below the inventory's folders, read or not, in the same order. */
  readonly paths: readonly string[];
  /** What looks like a part of the inventory and was not read, and why. */
  readonly unread: readonly Unread[];
}

/** What lies in the folders of the inventory, and what tells it from any other state of them. */
export interface Folder extends FolderFiles {
  /** A hash of all paths and all bytes: equal for equal folders only. */
  readonly digest: string;
}

/** Reads `names` (single files) and everything below `folders`; `root` is the folder of the workspace. */
export function readFolder(root: string, names: readonly string[], folders: readonly string[]): Folder {
  const digest = createHash('sha256');
  const files = readListed(listInventory(root, names, folders), (path) => {
    const bytes = readRegularFile(`${root}/${path}`);
    if (typeof bytes === 'string') return bytes;
    // The bytes are not kept: of ten thousand files they would take as much room again as the texts.
    const own = hash('sha256', bytes, 'base64');
    digest.update(`${path}\0${own}\0`);
    return { path, hash: own, ...decode(bytes) };
  });
  return { ...files, digest: digest.update(JSON.stringify([files.paths, files.unread])).digest('hex') };
}

/** The files of a listing, in order; `read` gives a file, or why it cannot be read. */
export function readListed(listing: Listing, read: (path: string) => ReadFile | string): FolderFiles {
  const readable = listing.readable.toSorted(byCodePoint);
  const unread = [...listing.unread];
  const files: ReadFile[] = [];
  for (const path of readable.slice(0, limits.files)) {
    const result = read(path);
    if (typeof result === 'string') unread.push({ path, reason: result });
    else files.push(result);
  }
  const [first] = readable.slice(limits.files);
  if (first !== undefined) unread.push({ path: first, reason: tooMany(readable.length) });
  unread.sort((a, b) => byCodePoint(a.path, b.path));
  return { files, paths: listing.paths.toSorted(byCodePoint), unread };
}

/** Why a file is not read that is one too many; `count` is how many there are. */
export function tooMany(count: number): string {
  return `a workspace holds at most ${limits.files} files; this one and ${count - limits.files - 1} behind it are left out`;
}
