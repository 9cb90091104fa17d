/** The state of a workspace that is remembered, as one that shares with the present what has not changed. */

import type { LoadedFile } from '../../load/load-file.js';
import { lostFile, restoreFile } from '../../load/restore-file.js';
import { entitiesById } from '../../model/entities-by-id.js';
import type { AnyEntity, Workspace } from '../../model/workspace.js';
import type { Found } from '../../rules/run-rules.js';
import { hashOfPaths, type KeptFile, type KeptWorkspace } from './kept-workspace.js';

/** The files of the present, with the hashes of their bytes, and its paths. */
export interface Present {
  readonly loaded: readonly LoadedFile[];
  readonly hashes: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
}

/** What was found then, in a workspace of the files of now as far as they are the same; null where `tp.yaml` is not. */
export function stateBefore(kept: KeptWorkspace, { loaded, hashes, paths }: Present): Found | null {
  const now = new Map(loaded.map((file) => [file.file.document.file, file]));
  const files = [...kept.files].flatMap(([path, file]) => {
    const same = hashes.get(path) === file.hash ? now.get(path) : undefined;
    return same ?? fileOfThen(path, file) ?? [];
  });
  const company = files.find(({ file }) => file.kind === 'tp');
  if (company?.entity == null || now.get(company.file.document.file) !== company) return null;
  const entities = files.flatMap(({ entity }) => (entity === null || entity.type === 'tp' ? [] : [entity as AnyEntity]));
  const byFile = new Map([company.entity as Workspace['company'], ...entities].map((entity) => [entity.origin.file, entity]));
  const unknown = kept.unknownReferences.flatMap(({ file, ...reference }) => {
    const from = byFile.get(file);
    return from === undefined ? [] : [{ ...reference, from }];
  });
  const samePaths = kept.paths === hashOfPaths({ paths }) ? paths : [];
  const workspace: Workspace = {
    company: company.entity as Workspace['company'],
    ...entitiesById(entities),
    broken: new Set(kept.broken),
    languages: kept.languages,
    usualLanguages: kept.usualLanguages,
    files: files.map(({ file }) => file),
    unknownReferences: unknown,
    paths: samePaths,
    dataFiles: new Set(samePaths),
    dataProblems: null,
    baseline: null,
  };
  return { workspace, today: kept.today, byRule: kept.byRule };
}

function fileOfThen(path: string, { data }: KeptFile): LoadedFile | null {
  return data === null ? lostFile(path) : restoreFile(path, '', data);
}
