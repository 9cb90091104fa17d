/** One writing command at a time in a workspace. */
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../../source/error-code.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import type { Disk } from './disk.js';
import { journalName, type TakenBack, takeBack } from './journal.js';
import { attempt } from './undo.js';
import { isBeside, pathBeside } from './write-beside.js';
import { writeError } from './write-error.js';

/** The name of the lock at the root of the workspace. */
export const lockName = '.tp-lock';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks the workspace at `root` for this process; the function that comes back opens it again, and may be called twice. A `UserError`
 * where another process is writing. What a process left that was ended in the middle is
 * taken back and removed, in `folders` (absolute) and the root; `tell` hears of what was taken back.
 */
export function lockWorkspace(
  disk: Disk,
  root: string,
  folders: () => readonly string[],
  tell: (done: TakenBack) => void = () => undefined,
): () => void {
  const path = join(root, lockName);
  const wasLeft = removeStale(disk, path);
  takeLock(disk, path);
  const done = takeBackLocked(disk, root, path);
  if (done !== null) tell(done);
  if (done === null ? wasLeft : done.left.length === 0) for (const folder of [root, ...folders()]) removeLeftovers(disk, folder);
  let isHeld = true;
  return () => {
    if (isHeld && attempt(() => disk.remove(path)) === null) isHeld = false;
  };
}

/** What a process left half done is put right before anything else is written. */
function takeBackLocked(disk: Disk, root: string, lock: string): TakenBack | null {
  try {
    return takeBack(disk, root);
  } catch (error) {
    attempt(() => disk.remove(lock));
    throw writeError(error, journalName);
  }
}

/** True where a process was ended in the middle of writing, and none is writing now. */
export function isHalfWritten(disk: Disk, root: string): boolean {
  try {
    if (disk.status(join(root, journalName)) === null) return false;
  } catch {
    // Who may not look need not be told.
    return false;
  }
  const holder = holderOf(disk, join(root, lockName));
  return holder === null || !isRunning(holder);
}

function takeLock(disk: Disk, path: string): void {
  let descriptor: number;
  try {
    descriptor = disk.create(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw isWriting(path, holderOf(disk, path));
    throw writeError(error, lockName);
  }
  try {
    disk.write(descriptor, Buffer.from(JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder)), 0);
    disk.close(descriptor);
  } catch (error) {
    attempt(() => disk.remove(path));
    throw writeError(error, lockName);
  }
}

/** Removes the lock of a process that is gone; true where there was one. */
function removeStale(disk: Disk, path: string): boolean {
  const holder = holderOf(disk, path);
  if (holder === null || isRunning(holder)) return false;
  // First away from its name, so that of two who find it only one takes it; and perhaps it is a new one by now.
  const aside = pathBeside(path);
  try {
    disk.rename(path, aside);
  } catch {
    return false;
  }
  const taken = holderOf(disk, aside);
  if (taken !== null && isRunning(taken) && attempt(() => disk.rename(aside, path)) === null) return false;
  attempt(() => disk.remove(aside));
  return true;
}

/** Null where there is no lock, or nobody can read who holds it. */
function holderOf(disk: Disk, path: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(disk.read(path).toString('utf8')) as Partial<Holder>;
    return Number.isInteger(pid) && typeof host === 'string' ? { pid: pid ?? 0, host } : null;
  } catch {
    return null;
  }
}

/** Of another machine nobody can know, so its processes count as running. */
function isRunning({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function isWriting(path: string, holder: Holder | null): UserError {
  const who = holder === null ? '' : ` (process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`})`;
  return new UserError(
    `Another tp is writing in this inventory${visible(who)}; nothing was written`,
    `Wait until it is done. If none is running, delete ${visible(path)}`,
  );
}

function removeLeftovers(disk: Disk, folder: string): void {
  attempt(() => {
    for (const name of disk.list(folder).filter(isBeside)) disk.remove(join(folder, name));
  });
}
