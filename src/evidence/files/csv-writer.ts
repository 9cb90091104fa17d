/** Writes records as the plainest CSV there is: commas, `\n`, quotes where they are needed. */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface CsvWriter {
  write(fields: readonly string[]): void;
  close(): void;
}

/** Creates `path`; what is not yet written is kept in pieces of some size. */
export function csvWriter(path: string): CsvWriter {
  const descriptor = openSync(path, 'wx', 0o600);
  let pieces: string[] = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.from(pieces.join(''), 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    pieces = [];
    length = 0;
  };
  return {
    write(fields) {
      const record = `${fields.map(quoted).join(',')}\n`;
      pieces.push(record);
      length += record.length;
      if (length > 1024 * 1024) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

/** A single empty field is written as quotes: an empty line would be no record. */
function quoted(field: string, _index: number, fields: readonly string[]): string {
  return /[",\n\r]/.test(field) || (field === '' && fields.length === 1) ? `"${field.replaceAll('"', '""')}"` : field;
}
