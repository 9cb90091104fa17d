/** A disk that fails at a chosen operation, as SQLite tests its own: the first, the second, until the run succeeds. */
import type { Disk } from '../../src/cli/disk/disk.js';
import { realDisk } from '../../src/cli/disk/real-disk.js';

export const faults = ['ENOSPC', 'EACCES', 'EIO', 'EROFS', 'EXDEV', 'EBUSY', 'EMFILE', 'ENOENT'] as const;

export interface FaultyDisk {
  readonly disk: Disk;
  /** The operations so far, those that failed among them. */
  readonly operations: string[];
}

/** The disk of the machine, whose operations fail with `code` where `fails` says so; the first has the number 1. */
export function faultyDisk(code: string, fails: (operation: number, name: string) => boolean): FaultyDisk {
  const operations: string[] = [];
  const handler: ProxyHandler<Disk> = {
    get(disk, name: string & keyof Disk) {
      return (...args: readonly unknown[]) => {
        operations.push(name);
        if (fails(operations.length, name)) throw Object.assign(new Error(`${code}: made up`), { code });
        // To wait for the disk a thousand times would take half a minute, and no test could tell the difference.
        if (name === 'sync' || name === 'syncFolder') return undefined;
        return (disk[name] as (...given: readonly unknown[]) => unknown)(...args);
      };
    },
  };
  return { disk: new Proxy(realDisk, handler), operations };
}

/** Writes few bytes at a time, as a disk may. */
export const slowDisk: Disk = {
  ...realDisk,
  write: (descriptor, bytes, from) => realDisk.write(descriptor, bytes.subarray(0, from + 3), from),
};
