/** Text files to documents: the plain reader first, the full parser for what it declines. */

import { type Document, toDocument } from './document.js';
import { withMendedTabs } from './editing/mend-tabs.js';
import type { TextFile } from './file.js';
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
  const documents: Document[] = [];
  for (const file of files) {
    const plain = file.problem ? null : parsePlain(file, keys);
    if (plain === null) full ??= (await import('./yaml/full-yaml.js')).readFullYaml;
    documents.push(plain ?? parseFull(file, full as FullReader));
  }
  return documents;
}

function parsePlain({ path, text }: TextFile, keys: Map<string, string>): Document | null {
  const plain = readPlainYaml(text, false, keys);
  return plain && plainDocument(path, text, plain);
}

/** The document of a plain file that has been read. */
export function plainDocument(path: string, text: string, read: Pick<Document, 'data'> & Partial<Pick<Document, 'comments'>>): Document {
  // The places are read again when they are asked for: most files of a sound inventory never are.
  return toDocument(path, text, read, () => readPlainYaml(text, true)?.place ?? null);
}

function parseFull({ path, text, problem }: ReadFile, read: FullReader): Document {
  const fault = problem ?? findBadCharacter(text);
  if (fault) return toDocument(path, text, { data: null, problems: [fault] }, () => null);
  const writing = read(text);
  const problems = writing.problems.map((found) => (found.rule === 'yaml/tab' ? withMendedTabs(found, text, read) : found));
  return toDocument(path, text, { data: writing.data, problems, comments: writing.comments, writing }, () => writing.place);
}
