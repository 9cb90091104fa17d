/** JSON and JSON lines, written anew as CSV: each record checked, numbers with the digits they have. */
import { csvWriter } from './csv-writer.js';
import type { DataFile } from './data-file.js';
import { decodeFile } from './decode-file.js';
import { jsonRecords } from './json-records.js';

export interface RewrittenJson {
  /** Absolute. */
  readonly path: string;
  /** The columns of the CSV file: the keys that were asked for. */
  readonly names: readonly string[];
  /** All keys that occur. */
  readonly keys: ReadonlySet<string>;
}

/** Writes the wanted keys of each record to `target`; the encoding of JSON is UTF-8. Throws `UnreadableData` at the first fault. */
export async function rewriteJson(file: DataFile, target: string, wanted: readonly string[]): Promise<RewrittenJson> {
  const columns = [...new Set(wanted)];
  const keys = new Set<string>();
  const writer = csvWriter(target);
  try {
    writer.write(columns.length === 0 ? ['nothing'] : columns);
    const records = jsonRecords(file.path, !file.path.endsWith('.json'), (record, text) => {
      for (const key of Object.keys(record)) if (keys.size < limits.keys) keys.add(key);
      writer.write(columns.length === 0 ? [''] : columns.map((column) => fieldOf(record, column, text)));
    });
    for await (const text of decodeFile(file, 'utf-8')) records.push(text);
    records.end();
  } finally {
    writer.close();
  }
  return { path: target, names: columns.length === 0 ? ['nothing'] : columns, keys };
}

const limits = { keys: 10_000 } as const;

function fieldOf(record: Readonly<Record<string, unknown>>, column: string, text: string): string {
  const value = Object.hasOwn(record, column) ? record[column] : null;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  // An id with more digits than a number can hold keeps them.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return digitsOf(text, column) ?? String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function digitsOf(text: string, column: string): string | null {
  const key = JSON.stringify(column).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${key}\\s*:\\s*(-?\\d+)(?![\\d.eE])`).exec(text)?.[1] ?? null;
}
