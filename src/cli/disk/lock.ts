/** One writing command at a time in a workspace. */
import { hostname } from 'node:os';
import { join } from 'node:path';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import type { Disk } from './disk.js';
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
 * where another process is writing. What a process left that was ended in the middle is removed, in `folders` (absolute) and the root.
 */
export function lockWorkspace(disk: Disk, root: string, folders: () => readonly string[]): () => void {
  const path = join(root, lockName);
  const wasLeft = removeStale(disk, path);
  takeLock(disk, path);
  if (wasLeft) for (const folder of [root, ...folders()]) removeLeftovers(disk, folder);
  let isHeld = true;
  return () => {
    if (isHeld && attempt(() => disk.remove(path)) === null) isHeld = false;
  };
}

function takeLock(disk: Disk, path: string): void {
  let descriptor: number;
  try {
    descriptor = disk.create(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw isWriting(path, holderOf(disk, path));
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
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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
