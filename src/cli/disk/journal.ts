/**
 * What is about to change, written down before the first file does: whoever is killed between two files leaves it behind, and the next
 * command that writes takes back what was done.
 */

import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../../source/sha256.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import { checkOriginal } from './check-original.js';
import type { Disk } from './disk.js';
import { attempt } from './undo.js';
import { isBeside, writeNewFile } from './write-beside.js';
import { writeError } from './write-error.js';

/** The name of the journal at the root of the workspace. */
export const journalName = '.tp-journal';

/** A file that changes; all paths absolute. */
export interface JournalStep {
  readonly path: string;
  /** The new text; null where the file is deleted. */
  readonly text: string | null;
  /** Where the new text lies until it takes its place; null where the file is deleted. */
  readonly fresh: string | null;
  /** Where a copy of the original lies; null where there was none. */
  readonly kept: string | null;
}

/** As it stands in the journal: paths from the root, and a hash of the new text. */
type Entry = Readonly<Record<'path' | 'fresh' | 'kept' | 'hash', string | null>>;

/** Writes the journal, and returns when it is on the disk. */
export function writeJournal(disk: Disk, root: string, steps: readonly JournalStep[]): void {
  const way = (path: string | null) => path && relative(root, path).split(sep).join('/');
  const entries = steps.map(
    ({ path, text, fresh, kept }): Entry => ({
      path: way(path),
      fresh: way(fresh),
      kept: way(kept),
      hash: text === null ? null : sha256(text),
    }),
  );
  writeNewFile(disk, join(root, journalName), Buffer.from(JSON.stringify(entries)), null);
  disk.syncFolder(root);
}

/** What was taken back. */
export interface TakenBack {
  /** How many files are as they were. */
  readonly files: number;
  /** Files that somebody has changed since, from the root: they stay, and their copies with them. */
  readonly left: readonly string[];
}

/** Takes back what the journal at `root` says; null where there is none. A `UserError` where it cannot be done. */
export function takeBack(disk: Disk, root: string): TakenBack | null {
  const journal = join(root, journalName);
  const entries = readJournal(disk, journal);
  if (entries === null) return null;
  try {
    const results = entries.toReversed().map((entry) => ({ path: entry.path ?? '', result: takeBackStep(disk, root, entry) }));
    const failure = attempt(() => disk.remove(journal));
    if (failure !== null) throw failure;
    return {
      files: results.filter(({ result }) => result === 'back').length,
      left: results.flatMap(({ path, result }) => (result === 'left' ? [path] : [])),
    };
  } catch (error) {
    throw writeError(error, journalName, 'Files are half written, and could not be put back: git status shows them');
  }
}

function readJournal(disk: Disk, path: string): readonly Entry[] | null {
  if (disk.status(path) === null) return null;
  try {
    const entries: unknown = JSON.parse(disk.read(path).toString('utf8'));
    if (Array.isArray(entries) && entries.every(isEntry)) return entries;
  } catch {
    // Cut off, or not ours.
  }
  // It is whole before the first file changes: what is not whole has changed nothing.
  attempt(() => disk.remove(path));
  return [];
}

/** Only copies that lie beside their file, under the names that tp gives them, are ever touched. */
function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { path, fresh, kept, hash } = entry as Entry;
  const isCopy = (copy: unknown) =>
    copy === null ||
    (typeof copy === 'string' && dirname(copy) === dirname(String(path)) && isBeside(copy.slice(copy.lastIndexOf('/') + 1)));
  return (
    typeof path === 'string' && isCopy(fresh) && isCopy(kept) && (hash === null || typeof hash === 'string') && (fresh ?? kept) !== null
  );
}

/** `back`: it is as it was. `left`: it is not what tp wrote, so somebody wants it. `same`: it had not changed yet. */
function takeBackStep(disk: Disk, root: string, { path, fresh, kept, hash }: Entry): 'back' | 'left' | 'same' {
  const target = join(root, path ?? '');
  const copy = kept === null ? null : join(root, kept);
  const now = checkOriginal(disk, root, { path: target, shown: path ?? '' });
  const isUntouched = fresh === null ? now !== null : disk.status(join(root, fresh)) !== null;
  if (isUntouched || (copy !== null && disk.status(copy) === null)) return 'same';
  if (now !== null && sha256(now.bytes) !== hash) return 'left';
  if (copy !== null) disk.rename(copy, target);
  else if (now !== null) disk.remove(target);
  return 'back';
}

/** What to tell the user about it. */
export function inWords({ files, left }: TakenBack): string {
  const stay = left.length === 1 ? 'stays as it is' : 'stay as they are';
  const rest = left.length === 0 ? '' : `; ${left.map(visible).join(', ')} changed since and ${stay}`;
  return `an earlier tp was ended in the middle of writing; what it had changed was taken back (${plural(files, 'file')})${rest}`;
}
