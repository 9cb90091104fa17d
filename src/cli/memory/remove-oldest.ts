/** Keeps a folder of memories small. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mostBytes = 64 * 1024 * 1024;
const mostFiles = 500;

/** Removes what was written first until the rest has room; also what a killed run has left there. */
export function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      const status = statSync(path, { throwIfNoEntry: false });
      return status === undefined ? [] : [{ path, bytes: status.size, written: status.mtimeMs }];
    })
    .sort((a, b) => b.written - a.written);
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    bytes += file.bytes;
    if (bytes > mostBytes || index >= mostFiles) rmSync(file.path, { force: true });
  }
}
