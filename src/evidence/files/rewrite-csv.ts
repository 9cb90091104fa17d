/** A CSV file that the query engine does not read as it is, read with care and written anew. */
import { UnreadableData } from '../engine/unreadable-data.js';
import { csvWriter } from './csv-writer.js';
import type { DataFile } from './data-file.js';
import { decodeFile, type Encoding, firstForeignLine, namedEncoding } from './decode-file.js';
import { readHeader } from './header.js';
import { csvReader } from './read-csv.js';

export interface Rewritten {
  /** Absolute. */
  readonly path: string;
  readonly names: readonly string[];
  readonly guessedEncoding: { readonly encoding: string; readonly line: number } | null;
}

export interface Wishes {
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly columns: readonly string[];
}

/** Writes the records of `file` to `target`. Throws `UnreadableData` at the first fault. */
export async function rewriteCsv(file: DataFile, target: string, wishes: Wishes): Promise<Rewritten> {
  const named = namedEncoding(file.head, wishes.encoding);
  const foreign = named === null ? await firstForeignLine(file.absolute) : null;
  const encoding: Encoding = named ?? (foreign === null ? 'utf-8' : 'windows-1252');
  const writer = csvWriter(target);
  try {
    let names: readonly string[] | null = null;
    let reader: ReturnType<typeof csvReader> | null = null;
    let begin = '';
    const start = (isWhole: boolean) => {
      const { text, delimiter } = withoutSeparatorLine(begin);
      const header = readHeader(text.replace(/^[\r\n]+/, ''), isWhole, wishes.delimiter ?? delimiter, wishes.columns);
      if (header === null) throw new UnreadableData(file.path, headerFault(begin));
      const visit = (fields: readonly string[]) => {
        names ??= fields;
        writer.write(fields);
      };
      reader = csvReader({ path: file.path, delimiter: header.delimiter, visit, firstLine: delimiter === null ? 1 : 2 });
      reader.push(text);
    };
    for await (const text of decodeFile(file, encoding)) {
      if (reader !== null) (reader as ReturnType<typeof csvReader>).push(text);
      else {
        begin += text;
        if (begin.length >= headLength) start(false);
      }
    }
    if (reader === null) start(true);
    (reader as ReturnType<typeof csvReader> | null)?.end();
    if (names === null) throw new UnreadableData(file.path, 'it is empty');
    return { path: target, names, guessedEncoding: foreign === null ? null : { encoding, line: foreign } };
  } finally {
    writer.close();
  }
}

const headLength = 64 * 1024;

/** Some spreadsheets write the sign between the fields into a line of its own: `sep=;`. */
export function withoutSeparatorLine(text: string): { readonly text: string; readonly delimiter: string | null } {
  const found = /^sep=(.)\r?\n/i.exec(text);
  return found === null ? { text, delimiter: null } : { text: text.slice(found[0].length), delimiter: found[1] ?? null };
}

/** Why there is no header at the beginning of a text. */
export function headerFault(begin: string): string {
  if (begin.trim() === '') return 'it is empty';
  return begin.includes('"') ? 'the header in line 1 holds a quote that is never closed' : 'the header in line 1 is longer than 1 MiB';
}
