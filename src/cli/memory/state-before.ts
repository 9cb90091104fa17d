/** The state of a workspace that is remembered, as one that shares with the present what has not changed. */

import type { LoadedFile } from '../../load/load-file.js';
import { lostFile, restoreFile } from '../../load/restore-file.js';
import { entitiesById } from '../../model/entities-by-id.js';
import type { Entity } from '../../model/entity.js';
import type { Workspace } from '../../model/workspace.js';
import type { Found } from '../../rules/run-rules.js';
import { bytesOf, dataOf, type KeptFile } from './kept-file.js';
import { hashOfPaths, type KeptReference, type KeptWorkspace } from './kept-workspace.js';

/**
 * What was found then, in a workspace of `files`, which are those of now as far as they are the same, and with the `paths` of now as far as
 * these are. Null where `tp.yaml` is not `company`, that of now.
 */
export function stateBefore(
  kept: KeptWorkspace,
  files: readonly LoadedFile[],
  { company, paths }: Pick<Workspace, 'paths'> & { readonly company: LoadedFile | null },
): Found | null {
  if (company?.entity == null || !files.includes(company)) return null;
  const samePaths = kept.paths === hashOfPaths({ paths }) ? paths : [];
  const workspace: Workspace = {
    company: company.entity as Workspace['company'],
    ...entitiesById(files),
    broken: new Set(kept.broken),
    languages: kept.languages,
    usualLanguages: kept.usualLanguages,
    files: files.map(({ file }) => file),
    unknownReferences: referencesIn(files, kept.unknownReferences),
    paths: samePaths,
    dataFiles: new Set(samePaths),
    dataProblems: null,
    baseline: null,
  };
  return { workspace, today: kept.today, byRule: kept.byRule };
}

function referencesIn(files: readonly LoadedFile[], references: readonly KeptReference[]): Workspace['unknownReferences'] {
  if (references.length === 0) return [];
  const byFile = new Map<string, Entity | null>(files.map(({ file, entity }) => [file.document.file, entity]));
  return references.flatMap(({ file, ...reference }) => {
    const from = byFile.get(file) ?? null;
    return from === null ? [] : [{ ...reference, from }];
  });
}

/** A file of then that is different now, or gone; null outside the inventory. */
export function fileOfThen(file: KeptFile): LoadedFile | null {
  // What can no longer be read of it is asked for later, and must not be missing then.
  return bytesOf(file) === null ? lostFile(file.path) : restoreFile({ ...file, values: null }, '', () => dataOf(file));
}
