/**
 * Remembers of a workspace what each file holds and what was found, so that the next run reads only the files that have changed and runs
 * only the rules that can find something else. What it gives is to the byte what a run without it gives.
 */

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedFile } from '../../load/load-file.js';
import { isRestorable, restoreFile } from '../../load/restore-file.js';
import type { Reference } from '../../model/references/references.js';
import type { Workspace } from '../../model/workspace.js';
import type { Found } from '../../rules/run-rules.js';
import type { NamedFinding } from '../../source/diagnostic.js';
import type { ReadFile } from '../../source/parse-yaml.js';
import { sha256 } from '../../source/sha256.js';
import type { Shell } from '../shell.js';
import { cacheFolder } from './memo.js';
import { readMemoryFile, writeMemoryFile } from './memory-file.js';
import { mergedParts, type Part } from './merged-parts.js';

/** What is remembered of a workspace. */
export interface KeptWorkspace {
  /** By path, in their order. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly today: string;
  readonly languages: readonly string[];
  readonly usualLanguages: readonly string[];
  readonly broken: readonly string[];
  /** Tells the paths of then from others. */
  readonly paths: string;
  readonly unknownReferences: readonly KeptReference[];
  readonly byRule: Found['byRule'];
  /** What is remembered of some files, one behind the other. */
  part(start: number, end: number): Buffer;
}

/** A file as it was. `data` reads what it held; null for one that has to be read again even where it is the same. */
export interface KeptFile {
  readonly hash: string;
  readonly data: (() => object) | null;
  /** Where its data begin and end among all that is remembered. */
  readonly start: number;
  readonly end: number;
}

/** A reference, with the file in place of the entity that it stands in. */
export interface KeptReference extends Omit<Reference, 'from'> {
  readonly file: string;
}

interface Index extends Omit<KeptWorkspace, 'files' | 'byRule' | 'part'> {
  readonly build: string;
  /** `end` is where the data of a file end; they begin where those of the file before it end. */
  readonly files: readonly { readonly path: string; readonly hash: string; readonly end: number; readonly isWhole: boolean }[];
  readonly byRule: readonly (readonly [string, readonly NamedFinding[]])[];
}

/** What is remembered of the workspace in `root` by this build of tp; null where nothing is. */
export function recallWorkspace(shell: Pick<Shell, 'env'>, root: string, build: string): KeptWorkspace | null {
  const memory = readMemoryFile(pathOf(shell, root));
  const index = memory?.index as Index | undefined;
  if (!memory || index?.build !== build) return null;
  const { files, byRule, ...rest } = index;
  const kept = files.map(({ path, hash, end, isWhole }, at): readonly [string, KeptFile] => {
    const start = files[at - 1]?.end ?? 0;
    return [path, { hash, start, end, data: isWhole ? () => JSON.parse(memory.part(start, end).toString('utf8')) as object : null }];
  });
  return { ...rest, part: memory.part, files: new Map(kept), byRule: new Map(byRule) };
}

/** The files that are as they were, made of what is remembered; those that have to be read again are not among them. */
export function restoredFiles({ files }: KeptWorkspace, read: readonly ReadFile[]): ReadonlyMap<string, LoadedFile> {
  const restored = new Map<string, LoadedFile>();
  for (const { path, text, hash } of read) {
    const kept = files.get(path);
    const file = kept?.data && kept.hash === hash ? restoreFile(path, text, kept.data) : null;
    if (file !== null) restored.set(path, file);
  }
  return restored;
}

/** The files that a workspace was made of, and what was found. */
export interface ToKeep {
  readonly read: readonly ReadFile[];
  readonly loaded: readonly LoadedFile[];
  readonly found: Found;
}

/** Keeps a workspace for the next run; of `before`, where it is still true, what need not be written down anew. */
export function keepWorkspace(shell: Pick<Shell, 'env'>, root: string, build: string, kept: ToKeep, before: KeptWorkspace | null): void {
  const { read, loaded, found } = kept;
  const { workspace, today, byRule } = found;
  const { languages, usualLanguages, broken, unknownReferences } = workspace;
  const byPath = new Map(loaded.map((file) => [file.file.document.file, file]));
  const files: Index['files'][number][] = [];
  let end = 0;
  function* parts(): Generator<Part> {
    for (const { path, hash } of read) {
      const file = byPath.get(path);
      if (file === undefined || hash === undefined) continue;
      const part = partOf(file, hash, before?.files.get(path));
      const length = part === null ? 0 : part instanceof Uint8Array ? part.length : part.end - part.start;
      end += length;
      files.push({ path, hash, end, isWhole: part !== null });
      if (part !== null) yield part;
    }
  }
  const path = pathOf(shell, root);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const index = (): Index => ({
    build,
    today,
    languages,
    usualLanguages,
    broken: [...broken],
    paths: hashOfPaths(workspace),
    files,
    unknownReferences: unknownReferences.map(({ from, ...reference }) => ({ ...reference, file: from.origin.file })),
    byRule: [...byRule],
  });
  writeMemoryFile(
    path,
    mergedParts(parts(), (start, stop) => before?.part(start, stop) ?? Buffer.alloc(0)),
    index,
  );
}

/** What a file holds, or where that is written down already; null for one that has to be read again each time. */
function partOf(file: LoadedFile, hash: string, before: KeptFile | undefined): Part | null {
  if (!isRestorable(file)) return null;
  // The place of an entity is written down as no more than its file, and made again with it.
  return before?.data && before.hash === hash ? before : Buffer.from(JSON.stringify(file.entity));
}

/** Equal for equal paths only. */
export function hashOfPaths({ paths }: Pick<Workspace, 'paths'>): string {
  return sha256(paths.join('\0'));
}

function pathOf(shell: Pick<Shell, 'env'>, root: string): string {
  return join(cacheFolder(shell), `${sha256(JSON.stringify(['workspace', root]))}.memory`);
}
