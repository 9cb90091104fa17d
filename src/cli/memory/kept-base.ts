/** What is remembered of all files as they were at one time: written seldom, because it is large. What has changed since lies elsewhere. */

import { kindOf } from '../../load/kinds.js';
import type { Columns } from '../../load/lazy-entity.js';
import type { LoadedFile } from '../../load/load-file.js';
import { isReadAgain, isRestorable } from '../../load/restore-file.js';
import type { EntityKind, Kind } from '../../model/entity.js';
import { columnsOf, type KeptColumn, type Row, readColumns } from './kept-columns.js';
import { bytesOf, type KeptFile } from './kept-file.js';
import { type MemoryFile, readMemoryFile, writeMemoryFile } from './memory-file.js';

/** A file to be remembered. */
export interface FileToKeep {
  readonly path: string;
  readonly hash: string;
  readonly blob: string | null;
  readonly file: LoadedFile;
  /** What is remembered of it already, where that still holds. */
  readonly kept: KeptFile | null;
}

/** Its data as they are written down; null for a file that is more than they are. */
export function writtenData({ file, kept }: FileToKeep): Uint8Array | null {
  if (!isRestorable(file)) return null;
  // The place of an entity is written down as no more than its file, and made again with it.
  return (kept && bytesOf(kept)) ?? Buffer.from(JSON.stringify(file.entity));
}

export interface KeptBase {
  readonly id: string;
  readonly files: readonly KeptFile[];
}

interface Header {
  readonly build: string;
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  readonly blobs: readonly (string | null)[];
  /** Where the data of a file end: they begin where those of the file before it do. The same for a file without data. */
  readonly ends: readonly number[];
  /** The files that have to be read again, by their place. */
  readonly readAgain: readonly number[];
  readonly columns: readonly KeptColumn[];
}

// One by one the data of files would take longer to write than to make, and to read.
const sectionSize = 128 * 1024;

/** Remembers the files, which are given by path; gives the id of what was written. */
export function writeBase(path: string, build: string, files: readonly FileToKeep[]): string {
  const ends: number[] = [];
  const columns: KeptColumn[] = [];
  function* sections(): Generator<Uint8Array> {
    let pending: Uint8Array[] = [];
    let [begin, end] = [0, 0];
    for (const file of files) {
      const bytes = writtenData(file);
      if (bytes !== null) pending.push(bytes);
      end += bytes?.length ?? 0;
      ends.push(end);
      if (end - begin < sectionSize) continue;
      yield Buffer.concat(pending);
      pending = [];
      begin = end;
    }
    if (end > begin) yield Buffer.concat(pending);
    for (const { kind, key, bytes } of columnsOf(rowsOf(files, ends))) {
      columns.push({ kind, key, start: end, end: end + bytes.length });
      end += bytes.length;
      yield bytes;
    }
  }
  return writeMemoryFile(
    path,
    sections(),
    (): Header => ({
      build,
      paths: files.map((file) => file.path),
      hashes: files.map(({ hash }) => hash),
      blobs: files.map(({ blob }) => blob),
      ends,
      readAgain: files.flatMap(({ file }, index) => (isReadAgain(file) ? index : [])),
      columns,
    }),
  );
}

function rowsOf(files: readonly FileToKeep[], ends: readonly number[]): readonly Row[] {
  return files.map(({ path, file }, index) => ({
    kind: kindOf(path),
    entity: file.entity,
    size: (ends[index] ?? 0) - (ends[index - 1] ?? 0),
  }));
}

/** What this build of tp remembers at `path`; null where that is nothing. */
export function readBase(path: string, build: string): KeptBase | null {
  const memory = readMemoryFile(path);
  const header = memory?.header as Header | undefined;
  if (!memory || header?.build !== build) return null;
  return { id: memory.id, files: filesOf(memory, header) };
}

function filesOf(memory: MemoryFile, { paths, hashes, blobs, ends, readAgain, columns }: Header): readonly KeptFile[] {
  const values = new Map<Kind | null, Columns>();
  const rows = new Map<Kind | null, number>();
  for (const kind of new Set<EntityKind>(columns.map((column) => column.kind)))
    values.set(
      kind,
      readColumns(
        columns.filter((column) => column.kind === kind),
        memory.part,
      ),
    );
  const again = new Set(readAgain);
  let start = 0;
  return paths.map((path, index) => {
    const kind = kindOf(path);
    const row = rows.get(kind) ?? 0;
    rows.set(kind, row + 1);
    const end = ends[index] ?? start;
    const file = {
      path,
      hash: hashes[index] ?? '',
      blob: blobs[index] ?? null,
      memory: end > start ? memory : null,
      isReadAgain: again.has(index),
      start,
      end,
      values: values.get(kind) ?? null,
      row,
      isOfBase: true,
    };
    start = end;
    return file;
  });
}
