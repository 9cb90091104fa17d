/**
 * Writes several files: all of them or none, as far as a file system allows, and each as a whole. Everything that needs room
 * is written beside its target first, the originals too, and a journal of it; then only names change, and those can be changed back.
 */
import { dirname, join } from 'node:path';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import { checkOriginal, type Original } from './check-original.js';
import type { Disk } from './disk.js';
import { journalName, writeJournal } from './journal.js';
import { attempt, startUndo, type Undo } from './undo.js';
import { pathBeside, writeNewFile } from './write-beside.js';
import { writeError } from './write-error.js';

/** What shall become of one file. */
export interface Change {
  /** Absolute. */
  readonly path: string;
  /** The path as the user knows it. */
  readonly shown: string;
  /** What it shall hold; null to delete it. */
  readonly text: string | null;
  /** What it held when it was read; null where nothing may lie; undefined where that does not matter. */
  readonly before?: string | null | undefined;
}

/** What happens to a file: `fresh` is written, `kept` holds what it was; null where there is none. */
interface Step extends Change {
  readonly original: Original | null;
  readonly fresh: string | null;
  readonly kept: string | null;
}

/**
 * Makes the changes below `root`, links not followed. A `UserError` where that cannot be done, and then nothing has changed,
 * unless it says otherwise. A file that holds the text already is not touched. Gives the paths that were changed.
 */
export function writeFiles(disk: Disk, root: string, changes: readonly Change[]): readonly string[] {
  const undo = startUndo();
  const lost: string[] = [];
  const journal = join(root, journalName);
  let at = changes[0]?.shown ?? '';
  try {
    const steps: Step[] = [];
    for (const change of changes) {
      at = change.shown;
      const original = checkOriginal(disk, root, change);
      if (change.text === null ? original !== null : !original?.bytes.equals(Buffer.from(change.text)))
        steps.push(prepare(disk, change, original, undo, lost));
    }
    if (steps.length > 1) {
      at = journalName;
      undo.before(() => (lost.length > 0 ? undefined : disk.remove(journal)));
      writeJournal(disk, root, steps);
    }
    for (const step of steps) {
      at = step.shown;
      checkAgain(disk, root, step);
      exchange(disk, step, undo, lost);
    }
    for (const folder of new Set(steps.map(({ path }) => dirname(path)))) disk.syncFolder(folder);
    if (steps.length > 1) removeOrFail(disk, journal);
    for (const { kept } of steps) if (kept !== null) attempt(() => disk.remove(kept));
    return steps.map(({ path }) => path);
  } catch (error) {
    undo.all();
    const failure = writeError(error, at);
    throw lost.length === 0
      ? failure
      : new UserError(`${failure.message}; and what was written before could not be taken back`, whereIs(lost));
  }
}

/** A journal that stayed would take back later what is done now. */
function removeOrFail(disk: Disk, path: string): void {
  const failure = attempt(() => disk.remove(path));
  if (failure !== null) throw failure;
}

/** Writes the new text and a copy of the original beside the file. */
function prepare(disk: Disk, change: Change, original: Original | null, undo: Undo, lost: readonly string[]): Step {
  const { path, text } = change;
  makeFolders(disk, dirname(path), undo);
  const fresh = text === null ? null : pathBeside(path);
  const kept = original === null ? null : pathBeside(path);
  for (const [target, bytes] of [
    [fresh, Buffer.from(text ?? '')],
    [kept, original?.bytes ?? Buffer.alloc(0)],
  ] as const) {
    if (target === null) continue;
    undo.before(() => (lost.includes(target) ? undefined : disk.remove(target)));
    writeNewFile(disk, target, bytes, original?.mode ?? null);
  }
  return { ...change, original, fresh, kept };
}

function makeFolders(disk: Disk, folder: string, undo: Undo): void {
  if (disk.status(folder) !== null) return;
  makeFolders(disk, dirname(folder), undo);
  undo.before(() => disk.removeFolder(folder));
  disk.makeFolder(folder);
}

/** Between reading and writing another program may have come: it is not overwritten. */
function checkAgain(disk: Disk, root: string, { path, shown, original }: Step): void {
  checkOriginal(disk, root, { path, shown, before: original?.bytes ?? null });
}

/** The one moment that changes a file: its name leads to the new text, or nowhere. */
function exchange(disk: Disk, { path, fresh, kept }: Step, undo: Undo, lost: string[]): void {
  undo.before(() => putBack(disk, path, fresh, kept, lost));
  if (fresh === null) disk.remove(path);
  else disk.rename(fresh, path);
}

/** What the file was; where even that fails, its copy stays, and somebody must be told. */
function putBack(disk: Disk, path: string, fresh: string | null, kept: string | null, lost: string[]): void {
  // Where the new text still lies beside it, nothing was exchanged.
  if (fresh !== null && disk.status(fresh) !== null) return;
  if (kept === null) disk.remove(path);
  else if (attempt(() => disk.rename(kept, path)) !== null) lost.push(kept);
}

function whereIs(copies: readonly string[]): string {
  return `The originals lie in ${copies.map(visible).join(', ')}`;
}
