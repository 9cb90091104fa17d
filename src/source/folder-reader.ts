/** Reads the folder of a workspace again and again; only files that have changed since the last time are opened. */
import { decode } from './decode.js';
import { type FolderFiles, readListed } from './folder.js';
import { listInventory } from './git/listing.js';
import type { ReadFile } from './parse-yaml.js';
import { readRegularFile } from './regular-file.js';
import { stampOf } from './stamp.js';

/**
 * The files as they are now. A file that has not changed is the same object as the last time. `touched` names files that are read
 * whatever their time says: two changes can fall into one tick of the clock.
 */
export type FolderReader = (touched?: ReadonlySet<string>) => FolderFiles;

interface Kept {
  readonly stamp: string;
  readonly file: ReadFile;
}

/** A reader of `names` (single files) and everything below `folders`; `root` is the folder of the workspace. */
export function folderReader(root: string, names: readonly string[], folders: readonly string[]): FolderReader {
  let known: ReadonlyMap<string, Kept> = new Map();
  return (touched = new Set()) => {
    const next = new Map<string, Kept>();
    const files = readListed(listInventory(root, names, folders), (path) => {
      const stamp = stampOf(`${root}/${path}`);
      const before = known.get(path);
      const kept = before?.stamp === stamp && !touched.has(path) ? before : readAnew(root, path, stamp, before);
      if (typeof kept === 'string') return kept;
      next.set(path, kept);
      return kept.file;
    });
    known = next;
    return files;
  };
}

/** Where the text is the same after all, so is the file. */
function readAnew(root: string, path: string, stamp: string, before: Kept | undefined): Kept | string {
  const bytes = readRegularFile(`${root}/${path}`);
  if (typeof bytes === 'string') return bytes;
  const file: ReadFile = { path, ...decode(bytes) };
  const isSame = before !== undefined && !before.file.problem && !file.problem && before.file.text === file.text;
  return { stamp, file: isSame ? before.file : file };
}
