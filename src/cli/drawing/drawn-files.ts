/** The files of a drawing: written, or held against those that are there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Shell } from '../shell.js';
import { writeWithFolder } from '../write.js';

/** A file, relative to the current folder. */
export interface DrawnFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** One file under the name itself; several as `map-1.svg`, `map-2.svg` … */
export function drawnFiles(file: string, contents: readonly (string | Uint8Array)[]): readonly DrawnFile[] {
  const [only] = contents;
  if (contents.length === 1 && only !== undefined) return [{ path: file, content: only }];
  return contents.map((content, index) => ({ path: numbered(file, index + 1), content }));
}

/** Writes those that are not there as they would be drawn; a folder that is not there yet is made. */
export function writeDrawn(shell: Shell, files: readonly DrawnFile[]): void {
  for (const { path, content } of files.filter((file) => isStale(shell, file))) writeWithFolder(shell, path, content);
}

/** The files that are not what would be drawn now, byte for byte. */
export function staleDrawn(shell: Pick<Shell, 'cwd'>, files: readonly DrawnFile[]): readonly string[] {
  return files.filter((file) => isStale(shell, file)).map(({ path }) => path);
}

function isStale({ cwd }: Pick<Shell, 'cwd'>, { path, content }: DrawnFile): boolean {
  const target = resolve(cwd, path);
  return statSync(target, { throwIfNoEntry: false })?.isFile() !== true || !readFileSync(target).equals(Buffer.from(content));
}

/** The names in a folder, none where there is no such folder. */
export type NamesIn = (folder: string) => readonly string[];

/** Reads each folder once, when it is first asked for; for many drawings into one folder. */
export function namesOnce(): NamesIn {
  const known = new Map<string, readonly string[]>();
  return (folder) => {
    const names = known.get(folder) ?? (existsSync(folder) ? readdirSync(folder) : []);
    known.set(folder, names);
    return names;
  };
}

/** Pages of an earlier drawing of that name that this one no longer has: `map-3.svg` where it has two pages now. */
export function leftOver({ cwd }: Pick<Shell, 'cwd'>, file: string, files: readonly DrawnFile[], namesIn: NamesIn): readonly string[] {
  const stem = basename(file, extname(file));
  const drawn = new Set(files.map(({ path }) => basename(path)));
  return namesIn(resolve(cwd, dirname(file)))
    .filter((name) => isPage(name, stem, extname(file)) && !drawn.has(name))
    .sort()
    .map((name) => join(dirname(file), name));
}

function isPage(name: string, stem: string, extension: string): boolean {
  if (!name.startsWith(stem) || !name.endsWith(extension)) return false;
  return /^(?:-[1-9]\d*)?$/.test(name.slice(stem.length, name.length - extension.length));
}

function numbered(file: string, number: number): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-${number}${extension}`);
}
