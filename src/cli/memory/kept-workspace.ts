/**
 * Remembers of a workspace what each file holds and what was found, so that the next run reads only the files that have changed and runs
 * only the rules that can find something else. What it gives is to the byte what a run without it gives.
 *
 * Two files: the base has all that was there at one time, the other what has changed since and what was found. So a change of few files
 * writes little. Either may be lost, torn or replaced at any time: the second names the first by its hash, and a base that is another one is none.
 */
import { dirname, join } from 'node:path';
import type { LoadedFile } from '../../load/load-file.js';
import { isReadAgain } from '../../load/restore-file.js';
import type { Reference } from '../../model/references/reference.js';
import type { Workspace } from '../../model/workspace.js';
import type { Found } from '../../rules/run-rules.js';
import type { NamedFinding } from '../../source/diagnostic.js';
import { blobId } from '../../source/git/blob-id.js';
import { makeFolder } from '../../source/make-folder.js';
import type { ReadFile } from '../../source/parse-yaml.js';
import { sha256 } from '../../source/sha256.js';
import { cacheFolder } from '../cache-folder.js';
import type { Shell } from '../shell.js';
import { type FileToKeep, type KeptBase, readBase, writeBase, writtenData } from './kept-base.js';
import { type KeptFile, sideBySide } from './kept-file.js';
import { type MemoryFile, readMemoryFile, writeMemoryFile } from './memory-file.js';

/** What is remembered of a workspace. */
export interface KeptWorkspace extends KeptFindings {
  /** By path, in their order. */
  readonly files: readonly KeptFile[];
  readonly byRule: Found['byRule'];
  readonly base: KeptBase;
}

interface KeptFindings {
  readonly today: string;
  readonly languages: readonly string[];
  readonly usualLanguages: readonly string[];
  readonly broken: readonly string[];
  /** Tells the paths of then from others. */
  readonly paths: string;
  readonly unknownReferences: readonly KeptReference[];
}

/** A reference, with the file in place of the entity that it stands in. */
export interface KeptReference extends Omit<Reference, 'from'> {
  readonly file: string;
}

interface Index extends KeptFindings {
  readonly build: string;
  /** The id of the base. */
  readonly base: string;
  /** The files that are new or different since, and those that are gone. */
  readonly changed: readonly Pick<KeptFile, 'path' | 'hash' | 'blob' | 'start' | 'end' | 'isReadAgain'>[];
  readonly gone: readonly string[];
  readonly byRule: readonly (readonly [string, readonly NamedFinding[]])[];
}

/** What is remembered of the workspace in `root` by this build of tp; null where nothing is. */
export function recallWorkspace(shell: Pick<Shell, 'env'>, root: string, build: string): KeptWorkspace | null {
  const path = pathOf(shell, root);
  const memory = readMemoryFile(path);
  const index = memory?.header as Index | undefined;
  if (!memory || index?.build !== build) return null;
  const base = readBase(baseOf(path), build);
  if (base?.id !== index.base) return null;
  const { changed, gone, byRule, ...rest } = index;
  return { ...rest, base, files: withChanges(base.files, changed, gone, memory), byRule: new Map(byRule) };
}

function withChanges(files: readonly KeptFile[], changed: Index['changed'], gone: Index['gone'], memory: MemoryFile): readonly KeptFile[] {
  if (changed.length + gone.length === 0) return files;
  const isGone = new Set(gone);
  const all: KeptFile[] = [];
  for (const [before, after] of sideBySide(files, changed)) {
    if (after !== null) all.push({ ...after, memory: after.end > after.start ? memory : null, values: null, row: 0, isOfBase: false });
    else if (before !== null && !isGone.has(before.path)) all.push(before);
  }
  return all;
}

/** The files that a workspace was made of, and what was found. */
export interface ToKeep {
  readonly read: readonly ReadFile[];
  readonly loaded: readonly LoadedFile[];
  readonly found: Found;
  /** Whether to note the ids that git gives to the files. */
  readonly blobs: boolean;
}

/** Keeps a workspace for the next run; of `before`, where it is still true, what need not be written down anew. */
export function keepWorkspace(shell: Pick<Shell, 'env'>, root: string, build: string, kept: ToKeep, before: KeptWorkspace | null): void {
  const path = pathOf(shell, root);
  makeFolder(dirname(path), 0o700);
  const files = filesToKeep(kept, before?.files ?? []);
  const since = before === null ? null : changesSince(before.base, files);
  const { base, changed, gone } = since ?? { base: writeBase(baseOf(path), build, files), changed: [], gone: [] };
  const { workspace, today, byRule } = kept.found;
  const { languages, usualLanguages, broken, unknownReferences } = workspace;
  let end = 0;
  const places = changed.map((file) => {
    const data = writtenData(file);
    const start = end;
    end += data?.length ?? 0;
    return { data, place: { path: file.path, hash: file.hash, blob: file.blob, start, end, isReadAgain: isReadAgain(file.file) } };
  });
  const index = (): Index => ({
    build,
    base,
    today,
    languages,
    usualLanguages,
    broken: [...broken],
    paths: hashOfPaths(workspace),
    changed: places.map(({ place }) => place),
    gone,
    unknownReferences: unknownReferences.map(({ from, ...reference }) => ({ ...reference, file: from.origin.file })),
    byRule: [...byRule],
  });
  const data = places.flatMap(({ data: bytes }) => bytes ?? []);
  writeMemoryFile(path, data.length === 0 ? [] : [Buffer.concat(data)], index);
}

/** The files with what is known of them already. What was loaded is in the order of what was read. */
function filesToKeep({ read, loaded, blobs }: ToKeep, before: readonly KeptFile[]): readonly FileToKeep[] {
  const files: FileToKeep[] = [];
  let next = 0;
  for (const [now, then] of sideBySide(read, before)) {
    const file = loaded[next];
    if (now?.hash === undefined || file?.file.document.file !== now.path) continue;
    next += 1;
    const { path, hash, text } = now;
    const kept = then?.hash === hash ? then : null;
    files.push({ path, hash, blob: kept?.blob ?? file.blob ?? (blobs ? blobId(text, sha1) : null), file, kept });
  }
  return files;
}

const sha1 = '0'.repeat(40);

/** What is different from the base; null where so much is that a new base costs no more. */
function changesSince(
  { id, files: before }: KeptBase,
  files: readonly FileToKeep[],
): { readonly base: string; readonly changed: readonly FileToKeep[]; readonly gone: readonly string[] } | null {
  const changed = files.filter(({ kept, blob }) => kept?.isOfBase !== true || kept.blob !== blob);
  const gone = files.length - changed.length === before.length ? [] : goneFrom(before, files);
  return (changed.length + gone.length) * few > before.length ? null : { base: id, changed, gone };
}

function goneFrom(before: readonly KeptFile[], files: readonly FileToKeep[]): readonly string[] {
  const there = new Set(files.map(({ path }) => path));
  return before.flatMap(({ path }) => (there.has(path) ? [] : [path]));
}

const few = 8;

/** Equal for equal paths only. */
export function hashOfPaths({ paths }: Pick<Workspace, 'paths'>): string {
  return sha256(paths.join('\0'));
}

function pathOf(shell: Pick<Shell, 'env'>, root: string): string {
  return join(cacheFolder(shell.env), `${sha256(JSON.stringify(['workspace', root]))}.memory`);
}

function baseOf(path: string): string {
  return path.replace(/\.memory$/, '.base');
}
