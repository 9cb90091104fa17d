/** Reads small data files into memory, column by column: only the columns that are asked for. */
import type { TableRequest } from '../engine/engine.js';
import { openDataFile } from '../files/data-file.js';
import { readCsv } from './read-csv.js';
import type { ReadFile } from './read-file.js';
import { readJson } from './read-json.js';

/** All files; null where they have more than `mostBytes` together, or of a kind that only the query engine reads. Throws `UnreadableData` where one cannot be read. */
export async function readFiles(root: string, request: TableRequest, mostBytes: number): Promise<readonly ReadFile[] | null> {
  if (!request.files.every((path) => readerOf(path) !== null)) return null;
  const opened = request.files.map((path) => openDataFile(root, path));
  if (opened.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) return null;
  const files: ReadFile[] = [];
  for (const file of opened) files.push(await (readerOf(file.path) ?? readCsv)(file, request));
  return files;
}

function readerOf(path: string): typeof readCsv | null {
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return readCsv;
  return /\.(?:json|jsonl|ndjson)$/i.test(path) ? readJson : null;
}
