/** Reads a file of JSON or JSON lines into memory. */

import { sha256 } from '../../source/sha256.js';
import type { TableRequest } from '../engine/engine.js';
import type { DataFile } from '../files/data-file.js';
import { decodeFile } from '../files/decode-file.js';
import { jsonField } from '../files/json-field.js';
import { jsonRecords } from '../files/json-records.js';
import { mostKeys } from '../files/rewrite-json.js';
import { columnBuilder } from './column.js';
import { Declined } from './declined.js';
import { bytesOf } from './file-text.js';
import { type ReadFile, sampleRows } from './read-file.js';

/** Characters of one text, at most. */
const longest = 64 * 1024;

/** Throws `UnreadableData` at the first fault. */
export async function readJson(file: DataFile, { columns }: TableRequest): Promise<ReadFile> {
  const wanted = [...new Set(columns)];
  const fields = wanted.map((): string[] => []);
  const keys = new Set<string>();
  let rows = 0;
  const records = jsonRecords(file.path, !file.path.endsWith('.json'), (record, text) => {
    for (const key of Object.keys(record)) if (keys.size < mostKeys) keys.add(key);
    for (const [index, column] of wanted.entries()) fields[index]?.push(soundField(jsonField(record, column, text)));
    rows += 1;
  });
  const bytes = bytesOf(file);
  for await (const text of decodeFile(file, 'utf-8', [bytes])) records.push(text);
  records.end();
  const built = wanted.map((column, index) => {
    const builder = columnBuilder(rows);
    for (const [row, text] of (fields[index] ?? []).entries()) builder.add(row, text);
    return [column, () => builder.build(rows)] as const;
  });
  return {
    facts: { path: file.path, sha256: sha256(bytes), guessedEncoding: null },
    names: [...wanted.filter((name) => keys.has(name)), ...[...keys].filter((key) => !wanted.includes(key))],
    rows,
    columns: new Map(built),
    sample: Math.min(sampleRows, rows),
  };
}

function soundField(text: string): string {
  if (text.includes('\0') || text.length > longest) throw new Declined('a text of that kind');
  return text;
}
