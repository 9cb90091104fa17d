/**
 * A file of many parts that are read one by one when they are needed, and an index that is read at once. Where a byte of it is not as it
 * was written it counts as not there.
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { pathBeside } from '../disk/write-beside.js';

export interface MemoryFile {
  readonly index: unknown;
  /** The bytes from `start` up to, not including, `end`. */
  part(start: number, end: number): Buffer;
}

// The end of the file: the length of the index, and the hash of all that stands before.
const lengthDigits = 16;
const hashDigits = 64;
// Parts are small: written one by one they would take longer than made.
const portion = 1024 * 1024;

/** Writes the parts, and the index, which is asked for when all parts have been given; an old file stays until the new one is whole. */
export function writeMemoryFile(path: string, parts: Iterable<Uint8Array>, indexOf: () => unknown): void {
  const fresh = pathBeside(path);
  const descriptor = openSync(fresh, 'wx', 0o600);
  try {
    writeAll(descriptor, parts, indexOf);
    closeSync(descriptor);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function writeAll(descriptor: number, parts: Iterable<Uint8Array>, indexOf: () => unknown): void {
  const digest = createHash('sha256');
  let pending: Uint8Array[] = [];
  let pendingSize = 0;
  const flush = () => {
    const bytes = Buffer.concat(pending);
    digest.update(bytes);
    writeWhole(descriptor, bytes);
    pending = [];
    pendingSize = 0;
  };
  for (const part of parts) {
    pending.push(part);
    pendingSize += part.length;
    if (pendingSize > portion) flush();
  }
  const index = Buffer.from(JSON.stringify(indexOf()));
  pending.push(index, Buffer.from(String(index.length).padStart(lengthDigits, '0')));
  flush();
  writeWhole(descriptor, Buffer.from(digest.digest('hex')));
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** The file at `path`; null where there is none, or none that is whole. */
export function readMemoryFile(path: string): MemoryFile | null {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(0, -hashDigits);
    if (hash('sha256', content) !== bytes.subarray(-hashDigits).toString('latin1')) return null;
    const length = Number(content.subarray(-lengthDigits).toString('latin1'));
    const index: unknown = JSON.parse(content.subarray(-lengthDigits - length, -lengthDigits).toString('utf8'));
    return { index, part: (start, end) => content.subarray(start, end) };
  } catch {
    return null;
  }
}
