/** What lies in the folders of an inventory: paths, and which of them are files to read. */
import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { reasonOf, symbolicLink } from '../regular-file.js';

/** What lies in the folders of an inventory. */
export interface Listing {
  /** Every path, read or not. */
  readonly paths: string[];
  /** The YAML files. */
  readonly readable: string[];
  readonly unread: Unread[];
}

/** What looks like a part of the inventory and is not read: why, and what to do; without a hint, what helps with any file. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  readonly hint?: string;
}

/**
 * Lists `names` (single files of the folder `root`) and everything below `folders`, in no particular order. `enter` is called with each
 * folder before it is looked into.
 */
export function listInventory(
  root: string,
  names: readonly string[],
  folders: readonly string[],
  enter: (folder: string) => void = () => undefined,
): Listing {
  const listing: Listing = { paths: [], readable: [], unread: [] };
  for (const name of names) listFile(root, name, listing);
  for (const folder of folders) listFolder(root, folder, listing, enter);
  listing.unread.push(...wrongFolders(root, folders));
  return listing;
}

/** Folders whose name differs from one of the inventory in its letters only, where the system takes the two for different ones. */
export function wrongFolders(root: string, folders: readonly string[]): readonly Unread[] {
  const nowhere: Listing = { paths: [], readable: [], unread: [] };
  const entries = entriesOf(root, '', nowhere).filter((entry) => entry.isDirectory());
  const names = new Set(entries.map(({ name }) => name));
  return [...names].flatMap((path) => {
    const wrong = wrongFolder(path, folders);
    const meant = path.toLowerCase();
    const isTheSame = wrong !== null && !names.has(meant) && statusOf(root, meant, nowhere) !== null;
    return wrong === null || isTheSame ? [] : [wrong];
  });
}

/** What is not read because the folder at the root has the name of one of `folders` in other letters; null where it has not. */
export function wrongFolder(path: string, folders: readonly string[]): Unread | null {
  const meant = path.toLowerCase();
  if (path === meant || !folders.includes(meant)) return null;
  return { path, reason: `tp reads the folder "${meant}", in small letters`, hint: `Rename it to "${meant}"` };
}

/** What is not read because its name ends in capital letters; null where it does not. */
export function wrongEnding(path: string): Unread | null {
  const [ending = ''] = /\.ya?ml$/i.exec(path) ?? [];
  if (ending === ending.toLowerCase()) return null;
  const meant = path.slice(path.lastIndexOf('/') + 1, -ending.length) + ending.toLowerCase();
  return { path, reason: 'tp reads names that end in .yaml or .yml, in small letters', hint: `Rename it to "${meant}"` };
}

function listFile(root: string, path: string, listing: Listing): void {
  const status = statusOf(root, path, listing);
  if (status === null) return;
  listing.paths.push(path);
  sortIn(listing, path, status);
}

/** What lies at `path`; null where nothing does, or where nobody may know. */
function statusOf(root: string, path: string, listing: Listing): Stats | null {
  try {
    return lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    listing.unread.push({ path, reason: reasonOf(error) });
    return null;
  }
}

function listFolder(root: string, folder: string, listing: Listing, enter: (folder: string) => void): void {
  const status = statusOf(root, folder, listing);
  if (status === null) return;
  if (!status.isDirectory()) {
    listing.unread.push({ path: folder, reason: status.isSymbolicLink() ? symbolicLink : 'it is not a folder' });
    return;
  }
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    enter(next);
    for (const entry of entriesOf(root, next, listing)) {
      const path = `${next}/${entry.name}`;
      listing.paths.push(path);
      if (entry.name.startsWith('.') && !isYaml(entry.name)) continue;
      if (entry.isDirectory() && !hasForeignBytes(path)) pending.push(path);
      else sortIn(listing, path, entry);
    }
  }
}

function entriesOf(root: string, folder: string, listing: Listing): readonly Dirent[] {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    listing.unread.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

type Kind = Pick<Dirent, 'isFile' | 'isSymbolicLink' | 'isDirectory'>;

function sortIn(listing: Listing, path: string, kind: Kind): void {
  if (kind.isSymbolicLink()) listing.unread.push({ path, reason: symbolicLink });
  else if (hasForeignBytes(path) && (isYaml(path) || kind.isDirectory())) listing.unread.push({ path, reason: 'its name is not UTF-8' });
  else if (!isYaml(path)) listing.unread.push(...(kind.isFile() ? [wrongEnding(path) ?? []].flat() : []));
  else if (!kind.isFile()) listing.unread.push({ path, reason: 'it is not a regular file' });
  else listing.readable.push(path);
}

/** Bytes that are not UTF-8 arrive as U+FFFD, so the name leads to no file. */
export function hasForeignBytes(path: string): boolean {
  return path.includes('\ufffd');
}

/** True for the name of a YAML file. */
export function isYaml(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml');
}
