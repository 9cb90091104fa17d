/** Reads a CSV file into memory: fast where it is plain, else with care. */
import type { TableRequest } from '../engine/engine.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import type { DataFile } from '../files/data-file.js';
import { readHeader } from '../files/header.js';
import { csvReader } from '../files/read-csv.js';
import { headerFault, withoutSeparatorLine } from '../files/rewrite-csv.js';
import { type Column, type ColumnBuilder, columnBuilder } from './column.js';
import { Declined } from './declined.js';
import { fileText } from './file-text.js';
import { columnOf, emptyPieces } from './pieces.js';
import { type PlainRows, readPlainCsv } from './plain-csv.js';
import { type ReadFile, sampleRows } from './read-file.js';

const mostColumns = 1000;

/** Throws `UnreadableData` at the first fault, `Declined` where readers of CSV differ. */
export async function readCsv(file: DataFile, { delimiter, encoding, columns: wanted }: TableRequest): Promise<ReadFile> {
  const { text: whole, isPlain, facts } = await fileText(file, encoding);
  const { text, delimiter: separator } = withoutSeparatorLine(whole);
  const declared = delimiter ?? (/\.tsv$/i.test(file.path) ? '\t' : separator);
  const header = readHeader(text.replace(/^[\r\n]+/, ''), true, declared, wanted);
  if (header === null || text.trim() === '') throw new UnreadableData(file.path, headerFault(text));
  const { names } = header;
  if (names.length > mostColumns) throw new Declined('so many columns');
  // For one reader a text between two line ends is an empty answer, for another it is nothing.
  if (isPlain && names.length === 1 && /(?:^|\n)\r?(?:\n|$)/.test(text.replace(/\r?\n$/, ''))) {
    throw new Declined('blank lines in a single column');
  }
  const most = lineEnds(text) + 1;
  const wantedOf = <Made>(make: () => Made) => names.map((name) => (wanted.includes(name) ? make() : null));
  const pieces = wantedOf(() => emptyPieces(most));
  const plain = text.includes('\0') ? null : readPlainCsv(text, header.delimiter.charCodeAt(0), pieces);
  const builders = plain === null ? wantedOf(() => columnBuilder(most)) : [];
  const { rows, early } = plain ?? readWithCare(file.path, text, header.delimiter, separator === null ? 1 : 2, builders);
  const columns = byName(names, (index): (() => Column) | null => {
    const [piece = null, builder = null] = [pieces[index], builders[index]];
    if (builder !== null) return () => builder.build(rows);
    return piece && (() => columnOf(text, piece, rows));
  });
  return { facts, names, rows, columns, sample: Math.min(sampleRows, isPlain ? early : rows) };
}

function readWithCare(
  path: string,
  text: string,
  delimiter: string,
  firstLine: number,
  builders: readonly (ColumnBuilder | null)[],
): PlainRows {
  let rows = -1;
  const visit = (fields: readonly string[]) => {
    if (rows >= 0) for (const [index, field] of fields.entries()) builders[index]?.add(rows, field);
    rows += 1;
  };
  const reader = csvReader({ path, delimiter, visit, firstLine });
  reader.push(text);
  reader.end();
  return { rows: Math.max(0, rows), early: Math.max(0, rows) };
}

function byName(names: readonly string[], columnAt: (index: number) => (() => Column) | null): ReadonlyMap<string, () => Column> {
  return new Map(
    names.flatMap((name, index) => {
      const column = columnAt(index);
      return column === null ? [] : [[name, column] as const];
    }),
  );
}

/** There can be no more records. */
function lineEnds(text: string): number {
  return signs(text, '\n') + signs(text, '\r');
}

function signs(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
