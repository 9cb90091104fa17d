/** The files of a workspace, from its folder: regular files inside it only, in one order, with what could not be read. */

import { createHash } from 'node:crypto';
import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { byCodePoint } from '../text/compare.js';
import { decode } from './decode.js';
import { limits } from './limits.js';
import type { ReadFile } from './parse-yaml.js';

/** What lies in the folders of the inventory. */
export interface Folder {
  /** The YAML files, by path in code point order. */
  readonly files: readonly ReadFile[];
  /** Every path below the inventory's folders, read or not, in the same order. */
  readonly paths: readonly string[];
  /** What looks like a part of the inventory and was not read, and why. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** A hash of all paths and all bytes: equal for equal folders only. */
  readonly digest: string;
}

interface Listing {
  readonly paths: string[];
  readonly readable: string[];
  readonly unread: { path: string; reason: string }[];
}

/** Reads `names` (single files) and everything below `folders`; `root` is the folder of the workspace. */
export function readFolder(root: string, names: readonly string[], folders: readonly string[]): Folder {
  const listing: Listing = { paths: [], readable: [], unread: [] };
  for (const name of names) listFile(root, name, listing);
  for (const folder of folders) listFolder(root, folder, listing);
  const readable = listing.readable.sort(byCodePoint);
  const files: ReadFile[] = [];
  const hash = createHash('sha256');
  for (const path of readable.slice(0, limits.files)) {
    const result = readRegularFile(`${root}/${path}`);
    if (typeof result === 'string') {
      listing.unread.push({ path, reason: result });
      continue;
    }
    // The bytes are not kept: of ten thousand files they would take as much room again as the texts.
    hash.update(`${path}\0${result.length}\0`).update(result);
    files.push({ path, ...decode(result) });
  }
  const [first] = readable.slice(limits.files);
  if (first !== undefined) listing.unread.push({ path: first, reason: tooMany(readable.length) });
  listing.unread.sort((a, b) => byCodePoint(a.path, b.path));
  const paths = listing.paths.sort(byCodePoint);
  const digest = hash.update(JSON.stringify([paths, listing.unread])).digest('hex');
  return { files, paths, unread: listing.unread, digest };
}

/** Why a file is not read that is one too many; `count` is how many there are. */
export function tooMany(count: number): string {
  return `a workspace holds at most ${limits.files} files; this one and ${count - limits.files - 1} behind it are left out`;
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

function listFolder(root: string, folder: string, listing: Listing): void {
  const status = statusOf(root, folder, listing);
  if (status === null) return;
  if (!status.isDirectory()) {
    listing.unread.push({ path: folder, reason: status.isSymbolicLink() ? symlink : 'it is not a folder' });
    return;
  }
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(root, next, listing)) {
      const path = `${next}/${entry.name}`;
      listing.paths.push(path);
      if (entry.name.startsWith('.') && !isYaml(entry.name)) continue;
      if (entry.isDirectory() && !hasForeignBytes(path)) pending.push(path);
      else sortIn(listing, path, entry);
    }
  }
}

/** Why a link is not read. */
export const symlink = 'it is a symbolic link, and tp follows none: they may lead out of the workspace';

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
  if (kind.isSymbolicLink()) listing.unread.push({ path, reason: symlink });
  else if (hasForeignBytes(path) && (isYaml(path) || kind.isDirectory())) listing.unread.push({ path, reason: 'its name is not UTF-8' });
  else if (!isYaml(path)) return;
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

/** The bytes of a regular file, or why it cannot be read. Never follows a link, never waits on a pipe. */
function readRegularFile(path: string): Buffer | string {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return 'it is not a regular file';
    return readAll(descriptor, Math.min(status.size, limits.fileBytes) + 1);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** At most `most` bytes: one more than the limit is enough to know that a file is too large. */
function readAll(descriptor: number, most: number): Buffer {
  let buffer = Buffer.allocUnsafe(most);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length < buffer.length) continue;
    if (length > limits.fileBytes) return buffer.subarray(0, length);
    buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.min(length, limits.fileBytes + 1 - length))]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  ENOENT: 'it is gone',
  ELOOP: symlink,
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a read error',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  return reasons[code] ?? `reading it failed (${code})`;
}
