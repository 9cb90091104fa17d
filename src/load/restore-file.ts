/** Files that were loaded before: which can be had again without reading them, and how. */
import type { EntityOrigin } from '../model/entity.js';
import { plainDocument } from '../source/parse-yaml.js';
import { readPlainYaml } from '../source/yaml/plain-yaml.js';
import { idOf, kindOf } from './kinds.js';
import { type Columns, lazyEntity } from './lazy-entity.js';
import type { LoadedFile } from './load-file.js';

/** True for a plain file without a fault: its text, its data and its comments are all that there is to it. */
export function isRestorable({ file: { document }, entity, findings }: LoadedFile): boolean {
  return entity !== null && findings.length === 0 && document.problems.length === 0 && document.writing === null;
}

/** True for a file that has to be read again even where it is the same, because of its comments: what is remembered are its data. */
export function isReadAgain({ file: { document } }: LoadedFile): boolean {
  return document.comments.length > 0;
}

/** What is remembered of a file. */
export interface RememberedFile {
  readonly path: string;
  /** The id that git gives to its bytes; null where nobody knows. */
  readonly blob: string | null;
  /** Where some of its values are had without reading all; null where there are none. */
  readonly values: Columns | null;
  /** Its row there. */
  readonly row: number;
}

/** The file as it was loaded from the same `text`; `read` gives its data, null where they are lost. Null outside the inventory. */
export function restoreFile(file: RememberedFile, text: string, read: () => object | null): LoadedFile | null {
  // A sound plain file is no more than its data: its text still holds them.
  return toFile(file, text, sound, () => read() ?? (readPlainYaml(text)?.data as object));
}

/** A file of which nothing is left but that it was there: whoever compares with it takes everything for different. */
export function lostFile(path: string): LoadedFile | null {
  return toFile({ path, blob: null, values: null, row: 0 }, '', lost, () => ({}));
}

const sound: Pick<EntityOrigin, 'refused' | 'refusedAt'> = { refused: () => false, refusedAt: () => null };
const lost: Pick<EntityOrigin, 'refused' | 'refusedAt'> = { refused: () => true, refusedAt: () => null };

function toFile(
  { path, blob, values, row }: RememberedFile,
  text: string,
  { refused, refusedAt }: Pick<EntityOrigin, 'refused' | 'refusedAt'>,
  read: () => object,
): LoadedFile | null {
  const kind = kindOf(path);
  if (kind === null) return null;
  const id = idOf(path);
  const origin: EntityOrigin = { file: path, locate: (place, part) => document.locate(place, part), refused, refusedAt };
  const entity = lazyEntity({ type: kind, id, origin, read, values, row });
  const document = plainDocument(path, text, { data: entity });
  return { file: { kind, id, document }, entity, findings: [], blob };
}
