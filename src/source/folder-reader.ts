/** Reads the folder of a workspace again and again; only files that have changed since the last time are opened. */
import { decode } from './decode.js';
import { type FolderFiles, readListed } from './folder.js';
import { listInventory } from './git/listing.js';
import type { ReadFile } from './parse-yaml.js';
import { readRegularFile } from './regular-file.js';
import { stampOf } from './stamp.js';

/**
 * The files as they are now. A file that has not changed is the same object as the last time. `touched` names all that may have changed, the
 * empty text for what nobody knows; without it everything is looked at. What it names is read whatever its time says: two changes can
 * fall into one tick of the clock.
 */
export type FolderReader = (touched?: ReadonlySet<string>) => FolderFiles;

interface Kept {
  readonly stamp: string;
  readonly file: ReadFile;
}

// Where so much changes at once, the system may have told of less than all.
const few = 32;

/** A reader of `names` (single files) and everything below `folders`; `root` is the folder of the workspace. */
export function folderReader(root: string, names: readonly string[], folders: readonly string[]): FolderReader {
  let known: ReadonlyMap<string, Kept> = new Map();
  let last: FolderFiles | null = null;
  return (touched) => {
    const changed = last === null || touched === undefined ? null : readAgain(root, touched, known, last);
    if (last !== null && changed !== null) {
      known = new Map([...known, ...changed]);
      last = changed.size === 0 ? last : { ...last, files: last.files.map((file) => changed.get(file.path)?.file ?? file) };
      return last;
    }
    const next = new Map<string, Kept>();
    last = readListed(listInventory(root, names, folders), (path) => {
      const stamp = stampOf(`${root}/${path}`);
      const before = known.get(path);
      const kept = before?.stamp === stamp && !touched?.has(path) ? before : readAnew(root, path, stamp, before);
      if (typeof kept === 'string') return kept;
      next.set(path, kept);
      return kept.file;
    });
    known = next;
    return last;
  };
}

/** The touched files, read again; null where anything but files that were read before may be different. */
function readAgain(
  root: string,
  touched: ReadonlySet<string>,
  known: ReadonlyMap<string, Kept>,
  last: FolderFiles,
): ReadonlyMap<string, Kept> | null {
  if (touched.size > few) return null;
  const changed = new Map<string, Kept>();
  for (const path of touched) {
    const stamp = path === '' ? null : stampOf(`${root}/${path}`);
    const before = known.get(path);
    // What editors put beside a file for a moment was not there before, and is gone.
    if (stamp === '' && before === undefined && !wasThere(path, last)) continue;
    const kept = stamp === null || stamp === '' || before === undefined ? null : readAnew(root, path, stamp, before);
    if (kept === null || typeof kept === 'string') return null;
    changed.set(path, kept);
  }
  return changed;
}

/** True where something lay at `path`, or below it. */
function wasThere(path: string, { paths, unread }: FolderFiles): boolean {
  const isThere = (other: string) => other === path || other.startsWith(`${path}/`);
  return paths.some(isThere) || unread.some((file) => isThere(file.path));
}

/** Where the text is the same after all, so is the file. */
function readAnew(root: string, path: string, stamp: string, before: Kept | undefined): Kept | string {
  const bytes = readRegularFile(`${root}/${path}`);
  if (typeof bytes === 'string') return bytes;
  const file: ReadFile = { path, ...decode(bytes) };
  const isSame = before !== undefined && !before.file.problem && !file.problem && before.file.text === file.text;
  return { stamp, file: isSame ? before.file : file };
}
