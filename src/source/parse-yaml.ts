/** Text files to documents: the plain reader first, the full parser for what it declines. */

import { type Document, toDocument } from './document.js';
import { withMendedTabs } from './editing/mend-tabs.js';
import type { TextFile } from './file.js';
import type { Place } from './places.js';
import type { Problem } from './problem.js';
import { findBadCharacter } from './yaml/characters.js';
import type { FullDocument } from './yaml/full-yaml.js';
import { readPlainYaml } from './yaml/plain-yaml.js';

/** A file with what was wrong with its bytes, if anything was. */
export interface ReadFile extends TextFile {
  readonly problem?: Problem | null;
  /** Of the bytes: equal for equal ones only. */
  readonly hash?: string;
}

type FullReader = (text: string) => FullDocument;

/** One document a file, in the order of `files`. The full parser is loaded when the first file needs it. */
export async function parseYaml(files: readonly ReadFile[]): Promise<readonly Document[]> {
  let full: FullReader | null = null;
  const keys = new Map<string, string>();
  const placesOf = lastPlaces();
  const documents: Document[] = [];
  for (const file of files) {
    const plain = file.problem ? null : parsePlain(file, keys, placesOf);
    if (plain === null) full ??= (await import('./yaml/full-yaml.js')).readFullYaml;
    documents.push(plain ?? parseFull(file, full as FullReader));
  }
  return documents;
}

function parsePlain({ path, text }: TextFile, keys: Map<string, string>, placesOf: PlacesOf): Document | null {
  const plain = readPlainYaml(text, false, keys);
  return plain && plainDocument(path, text, plain, placesOf);
}

type PlacesOf = (text: string) => Place | null;

/** The places of a plain text. Those of the last one are kept: a file with one finding may have hundreds, one after the other. */
function lastPlaces(): PlacesOf {
  let last: { readonly text: string; readonly place: Place | null } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, place: findPlaces(text) };
    return last.place;
  };
}

function findPlaces(text: string): Place | null {
  return readPlainYaml(text, true)?.place ?? null;
}

/** The document of a plain file that has been read. */
export function plainDocument(
  path: string,
  text: string,
  read: Pick<Document, 'data'> & Partial<Pick<Document, 'comments'>>,
  placesOf: PlacesOf = findPlaces,
): Document {
  // The places are read again when they are asked for: most files of a sound inventory never are.
  return toDocument(path, text, read, () => placesOf(text));
}

function parseFull({ path, text, problem }: ReadFile, read: FullReader): Document {
  const fault = problem ?? findBadCharacter(text);
  if (fault) return toDocument(path, text, { data: null, problems: [fault] }, () => null);
  const writing = read(text);
  const problems = writing.problems.map((found) => (found.rule === 'yaml/tab' ? withMendedTabs(found, text, read) : found));
  return toDocument(path, text, { data: writing.data, problems, comments: writing.comments, writing }, () => writing.place);
}
