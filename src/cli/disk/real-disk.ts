/** The file system of the machine. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { errorCode } from '../../source/error-code.js';
import type { Disk, Status } from './disk.js';

export const realDisk: Disk = {
  status(path) {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status === undefined ? null : { kind: kindOf(status), mode: status.mode & 0o777 };
  },
  realPath: (path) => realpathSync(path),
  list: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path),
  create: (path) => openSync(path, 'wx'),
  write: (descriptor, bytes, from) => writeSync(descriptor, bytes, from),
  setMode: (descriptor, mode) => fchmodSync(descriptor, mode),
  sync: (descriptor) => fsyncSync(descriptor),
  close: (descriptor) => closeSync(descriptor),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => mkdirSync(path),
  removeFolder: (path) => rmdirSync(path),
  syncFolder(path) {
    if (process.platform === 'win32') return;
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } catch (error) {
      // Some file systems cannot do it for folders; they are no less safe than they were.
      if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
    } finally {
      closeSync(descriptor);
    }
  },
};

function kindOf(status: Stats): Status['kind'] {
  if (status.isSymbolicLink()) return 'link';
  if (status.isFile()) return 'file';
  return status.isDirectory() ? 'folder' : 'other';
}
