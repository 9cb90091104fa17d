/** New files beside those that they will replace. */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.js';

const name = /^\.tp-[0-9a-f]{16}\.tmp$/;

/** A path in the folder of `target` that nobody else has; hidden, and no YAML. */
export function pathBeside(target: string): string {
  return join(dirname(target), `.tp-${randomBytes(8).toString('hex')}.tmp`);
}

/** True for the names of what `pathBeside` made. */
export function isBeside(fileName: string): boolean {
  return name.test(fileName);
}

/** Writes all bytes to a new file and waits until they are on the disk; `mode` null for the rights that new files have. */
export function writeNewFile(disk: Disk, path: string, bytes: Buffer, mode: number | null): void {
  const descriptor = disk.create(path);
  try {
    for (let written = 0; written < bytes.length; ) written += disk.write(descriptor, bytes, written);
    if (mode !== null) disk.setMode(descriptor, mode);
    disk.sync(descriptor);
  } catch (error) {
    closeAnyway(disk, descriptor);
    throw error;
  }
  disk.close(descriptor);
}

// What went wrong before matters more than that it cannot be closed.
function closeAnyway(disk: Disk, descriptor: number): void {
  try {
    disk.close(descriptor);
  } catch {
    // See above.
  }
}
