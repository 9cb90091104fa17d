/** The file system as those see it that write: few operations, each of which can fail, so that tests can make each fail. */

/** What lies at a path itself, not where a link leads. */
export interface Status {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** The rights of a file: the last nine bits of its mode. */
  readonly mode: number;
}

/** Every operation throws an error with a `code` (`ENOSPC`, `EACCES` …) where it cannot be done. Paths are absolute. */
export interface Disk {
  /** Null where nothing lies. */
  status(path: string): Status | null;
  /** The path without links. */
  realPath(path: string): string;
  /** The names in a folder. */
  list(folder: string): readonly string[];
  read(path: string): Buffer;
  /** Makes a file where none is, to write to; gives its descriptor. */
  create(path: string): number;
  /** Writes bytes from index `from` on, perhaps not all; gives how many. */
  write(descriptor: number, bytes: Buffer, from: number): number;
  setMode(descriptor: number, mode: number): void;
  /** Returns when the bytes are on the disk. */
  sync(descriptor: number): void;
  close(descriptor: number): void;
  /** Puts a file in the place of another, or where none is. */
  rename(from: string, to: string): void;
  /** Deletes a file; one that is not there is no fault. */
  remove(path: string): void;
  makeFolder(path: string): void;
  removeFolder(path: string): void;
  /** Returns when the names in the folder are on the disk, where the system can say so. */
  syncFolder(path: string): void;
}
