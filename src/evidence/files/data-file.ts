/** A data file on the disk: where it lies, how it begins. */
import { closeSync, fstatSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode } from '../../source/error-code.js';
import { openUnfollowed } from '../../source/regular-file.js';
import { UnreadableData } from '../engine/unreadable-data.js';

export interface DataFile {
  /** Relative to the workspace. */
  readonly path: string;
  /** Absolute, without links. */
  readonly absolute: string;
  readonly bytes: number;
  /** Its first bytes. */
  readonly head: Buffer;
}

const headBytes = 256 * 1024;

/** Opens a file of the workspace; throws `UnreadableData` where it is none, or leads out of the workspace. */
export function openDataFile(root: string, path: string): DataFile {
  let descriptor: number | null = null;
  try {
    const realRoot = realpathSync(root);
    const absolute = realpathSync(join(root, path));
    if (absolute !== join(realRoot, path)) throw new UnreadableData(path, 'a symbolic link leads to it, and tp follows none');
    if (!absolute.startsWith(realRoot + sep)) throw new UnreadableData(path, 'it lies outside the workspace');
    descriptor = openUnfollowed(absolute);
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new UnreadableData(path, 'it is not a regular file');
    const head = Buffer.allocUnsafe(Math.min(status.size, headBytes));
    const read = readSync(descriptor, head, 0, head.length, 0);
    refusePacked(path, head.subarray(0, read));
    return { path, absolute, bytes: status.size, head: head.subarray(0, read) };
  } catch (error) {
    if (error instanceof UnreadableData) throw error;
    throw new UnreadableData(path, `the system says ${errorCode(error)}`);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** The bytes that files begin with which hold no text, whatever they are called: an Excel workbook is a packed folder. */
const signatures: readonly (readonly [string, string])[] = [
  ['504b0304', 'it is an Excel workbook or another packed file, not text'],
  ['d0cf11e0a1b11ae1', 'it is a workbook of an older Excel, not text'],
  ['1f8b', 'it is packed with gzip'],
];

function refusePacked(path: string, head: Buffer): void {
  const start = head.toString('hex', 0, 8);
  const what = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (what !== undefined) throw new UnreadableData(path, what);
}
