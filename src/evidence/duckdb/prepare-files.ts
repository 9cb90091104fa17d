/** Gets the files of a source ready for the query engine. */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder } from '../../source/make-folder.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import { type DataFile, openDataFile } from '../files/data-file.js';
import { namedEncoding } from '../files/decode-file.js';
import { readHeader } from '../files/header.js';
import { headerFault, rewriteCsv, type Wishes, withoutSeparatorLine } from '../files/rewrite-csv.js';
import { rewriteJson } from '../files/rewrite-json.js';
import type { Connection, Folders } from './connection.js';
import type { Part } from './relation.js';
import { rowReader } from './results.js';
import { pathLiteral } from './sql.js';

/** A file as a part of the table. */
export interface Prepared {
  readonly file: DataFile;
  readonly part: Part;
  /** The names that the table has; those of the part, but for keys of JSON that nobody asks for or that are not there. */
  readonly names: readonly string[];
  /** True for CSV that is read as it is: whether that was right shows only when all of it has been looked at. */
  readonly isPlain: boolean;
  readonly guessedEncoding: { readonly encoding: string; readonly line: number } | null;
}

/** Makes paths for temporary files, each once; their folder only when there is one. */
export function temporaryPath({ temporary }: Folders): string {
  makeFolder(temporary, 0o700);
  return join(temporary, `${randomUUID()}.csv`);
}

/** Throws `UnreadableData` where a file cannot be read. */
export async function prepareFile(connection: Connection, folders: Folders, path: string, wishes: Wishes): Promise<Prepared> {
  const file = openDataFile(folders.root, path);
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'parquet') return parquet(connection, file);
  if (extension === 'json' || extension === 'jsonl' || extension === 'ndjson') return json(file, wishes, temporaryPath(folders));
  if (extension !== 'csv' && extension !== 'tsv' && extension !== 'txt') {
    throw new UnreadableData(path, `its name ends in neither .csv, .tsv, .parquet, .json nor .jsonl`);
  }
  const own = extension === 'tsv' && wishes.delimiter === null ? { ...wishes, delimiter: '\t' } : wishes;
  return plainCsv(file, own) ?? withCare(file, own, temporaryPath(folders));
}

/** CSV in UTF-8 that begins with its header; null where it has to be read with care. */
function plainCsv(file: DataFile, wishes: Wishes): Prepared | null {
  const named = namedEncoding(file.head, wishes.encoding);
  const isWhole = file.head.length === file.bytes;
  // The last bytes may be a part of a character.
  const head = isWhole ? file.head : file.head.subarray(0, file.head.lastIndexOf(10) + 1);
  if ((named ?? 'utf-8') !== 'utf-8' || !isUtf8(head)) return null;
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (/^[\r\n]/.test(text) || withoutSeparatorLine(text).delimiter !== null) return null;
  const header = readHeader(text, isWhole, wishes.delimiter, wishes.columns);
  if (header === null || header.names.length > maxColumns || text.trim() === '') return null;
  return { file, part: csvPart(file.absolute, header.delimiter, header.names), names: header.names, isPlain: true, guessedEncoding: null };
}

/** Columns of a CSV file, at most. */
const maxColumns = 1000;

/** The same for any CSV: the faults come to light, and what has none is written anew. */
export async function withCare(file: DataFile, wishes: Wishes, target: string): Promise<Prepared> {
  if (file.bytes === 0) throw new UnreadableData(file.path, headerFault(''));
  const { path, names, guessedEncoding } = await rewriteCsv(file, target, wishes);
  if (names.length > maxColumns)
    throw new UnreadableData(file.path, `the header in line 1 has ${names.length} columns, more than ${maxColumns}`);
  return { file, part: csvPart(path, ',', names), names, isPlain: false, guessedEncoding };
}

async function json(file: DataFile, wishes: Wishes, target: string): Promise<Prepared> {
  const { path, names, keys } = await rewriteJson(file, target, wishes.columns);
  const others = [...keys].filter((key) => !names.includes(key));
  const known = [...names.filter((name) => keys.has(name)), ...others];
  return { file, part: csvPart(path, ',', names), names: known, isPlain: false, guessedEncoding: null };
}

async function parquet(connection: Connection, file: DataFile): Promise<Prepared> {
  const described = await connection
    .run(`DESCRIBE SELECT * FROM read_parquet(${pathLiteral(file.absolute)}, hive_partitioning = false)`)
    .catch((error: unknown) => {
      throw new UnreadableData(file.path, engineReason(error));
    });
  const rows = rowReader(described);
  const column = (key: string) => Array.from({ length: rows.length }, (_, row) => rows.text(key, row) ?? '');
  const names = column('column_name');
  const part: Part = { format: 'parquet', paths: [file.absolute], delimiter: '', names, types: column('column_type') };
  return { file, part, names, isPlain: false, guessedEncoding: null };
}

function csvPart(path: string, delimiter: string, names: readonly string[]): Part {
  return { format: 'csv', paths: [path], delimiter, names, types: names.map(() => 'VARCHAR') };
}

/** What the engine says of a file, without its advice. */
export function engineReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split('\n')[0] ?? '';
  return (
    first
      .replace(/^(?:[A-Z]\w+ )*Error: /, '')
      .replace(/'[^']*\//g, "'")
      .replace(/[.\s]+$/, '') || 'the query engine refuses it'
  );
}
