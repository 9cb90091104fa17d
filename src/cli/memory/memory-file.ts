/**
 * A file of sections that are read one by one when they are needed, and a header that is read at once. Each has its hash: where a byte of
 * it is not as it was written, or the file has been replaced since, it counts as not there.
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { pathBeside } from '../disk/write-beside.js';

export interface MemoryFile {
  readonly header: unknown;
  /** Tells the file from all others. */
  readonly id: string;
  /** The bytes from `start` up to, not including, `end`, which lie in one section; null where they are not what was written. */
  part(start: number, end: number): Buffer | null;
}

/** What stands behind the sections, followed by its length and its hash. */
interface Outline {
  /** Where each section ends; it begins where the one before it does. */
  readonly ends: readonly number[];
  readonly hashes: readonly string[];
  readonly header: unknown;
}

const lengthDigits = 16;
const hashDigits = 64;
const tail = lengthDigits + hashDigits;

/** Writes the sections, and the header, which is asked for when all have been given; an old file stays until the new one is whole. Gives its id. */
export function writeMemoryFile(path: string, sections: Iterable<Uint8Array>, headerOf: () => unknown): string {
  const fresh = pathBeside(path);
  const descriptor = openSync(fresh, 'wx', 0o600);
  try {
    const id = writeAll(descriptor, sections, headerOf);
    closeSync(descriptor);
    renameSync(fresh, path);
    return id;
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function writeAll(descriptor: number, sections: Iterable<Uint8Array>, headerOf: () => unknown): string {
  const ends: number[] = [];
  const hashes: string[] = [];
  for (const section of sections) {
    writeWhole(descriptor, section);
    ends.push((ends.at(-1) ?? 0) + section.length);
    hashes.push(hashOf(section));
  }
  const outline: Outline = { ends, hashes, header: headerOf() };
  const bytes = Buffer.from(JSON.stringify(outline));
  const id = hashOf(bytes);
  writeWhole(descriptor, Buffer.concat([bytes, Buffer.from(String(bytes.length).padStart(lengthDigits, '0') + id)]));
  return id;
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** The file at `path`; null where there is none, or none that is whole. */
export function readMemoryFile(path: string): MemoryFile | null {
  try {
    const end = withFile(path, (descriptor) => fstatSync(descriptor).size) - tail;
    const ending = bytesOf(path, end, end + tail).toString('latin1');
    const bytes = bytesOf(path, end - Number(ending.slice(0, lengthDigits)), end);
    const id = ending.slice(lengthDigits);
    if (hashOf(bytes) !== id) return null;
    const outline = JSON.parse(bytes.toString('utf8')) as Outline;
    return { header: outline.header, id, part: partReader(path, outline) };
  } catch {
    return null;
  }
}

/** Reads parts of sections; each section is read once. */
function partReader(path: string, { ends, hashes }: Outline): MemoryFile['part'] {
  const known = new Map<number, Buffer | null>();
  return (start, end) => {
    const index = sectionAt(ends, start);
    const begin = ends[index - 1] ?? 0;
    let section = known.get(index);
    if (section === undefined) {
      section = wholeSection(path, begin, ends[index] ?? 0, hashes[index]);
      known.set(index, section);
    }
    return section?.subarray(start - begin, end - begin) ?? null;
  };
}

function wholeSection(path: string, start: number, end: number, known: string | undefined): Buffer | null {
  try {
    const bytes = bytesOf(path, start, end);
    return hashOf(bytes) === known ? bytes : null;
  } catch {
    // It has been thrown away, or made shorter.
    return null;
  }
}

/** The first section that ends behind `offset`. */
function sectionAt(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Opened each time: a file that is held open cannot be replaced on every system.
function bytesOf(path: string, start: number, end: number): Buffer {
  return withFile(path, (descriptor) => {
    const bytes = Buffer.allocUnsafe(end - start);
    for (let read = 0; read < bytes.length; ) {
      const count = readSync(descriptor, bytes, read, bytes.length - read, start + read);
      if (count === 0) throw new Error('The file is shorter than it says');
      read += count;
    }
    return bytes;
  });
}

function withFile<Result>(path: string, use: (descriptor: number) => Result): Result {
  const descriptor = openSync(path, 'r');
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
