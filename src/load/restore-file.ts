/** Files that were loaded before: which can be had again without reading them, and how. */
import type { EntityOrigin } from '../model/entity.js';
import { plainDocument } from '../source/parse-yaml.js';
import { idOf, kindOf } from './kinds.js';
import { lazyEntity } from './lazy-entity.js';
import type { LoadedFile } from './load-file.js';

/** True for a plain file without a fault or a comment that matters: its text and its data are all that there is to it. */
export function isRestorable({ file: { document }, entity, findings }: LoadedFile): boolean {
  const { problems, writing, comments } = document;
  return entity !== null && findings.length === 0 && problems.length === 0 && writing === null && comments.length === 0;
}

/** The file at `path` as it was loaded from the same `text`; `read` gives its data when they are asked for. Null outside the inventory. */
export function restoreFile(path: string, text: string, read: () => object): LoadedFile | null {
  return toFile(path, text, false, read);
}

/** A file of which nothing is left but that it was there: whoever compares with it takes everything for different. */
export function lostFile(path: string): LoadedFile | null {
  return toFile(path, '', true, () => ({}));
}

function toFile(path: string, text: string, isRefused: boolean, read: () => object): LoadedFile | null {
  const kind = kindOf(path);
  if (kind === null) return null;
  const id = idOf(path);
  const origin: EntityOrigin = {
    file: path,
    locate: (place, part) => document.locate(place, part),
    refused: () => isRefused,
    refusedAt: () => null,
  };
  const entity = lazyEntity({ type: kind, id, origin }, read);
  const document = plainDocument(path, text, { data: entity });
  return { file: { kind, id, document }, entity, findings: [] };
}
