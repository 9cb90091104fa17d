/** JSON and JSON lines, written anew as CSV: each record checked, numbers with the digits they have. */
import { csvWriter } from './csv-writer.js';
import type { DataFile } from './data-file.js';
import { decodeFile } from './decode-file.js';
import { jsonField } from './json-field.js';
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
      for (const key of Object.keys(record)) if (keys.size < mostKeys) keys.add(key);
      writer.write(columns.length === 0 ? [''] : columns.map((column) => jsonField(record, column, text)));
    });
    for await (const text of decodeFile(file, 'utf-8')) records.push(text);
    records.end();
  } finally {
    writer.close();
  }
  return { path: target, names: columns.length === 0 ? ['nothing'] : columns, keys };
}

/** Keys that are remembered, at most. */
export const mostKeys = 10_000;
