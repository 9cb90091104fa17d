/** The data of one source in the embedded engine. */
import type { Table, TableRequest } from '../engine/engine.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import { columnsIn } from '../files/columns-in.js';
import { sampleCsv } from '../files/sample-csv.js';
import { scanFile } from '../files/scan-file.js';
import { type LongRows, readLongPairs, readLongRows } from '../rows/long-rows.js';
import { readWidePairs, readWideRows, type WideRows } from '../rows/wide-rows.js';
import { sampleSql, shapesSql, straysSql } from './column-sql.js';
import type { Columns, Connection, Folders } from './connection.js';
import { countSql } from './count-sql.js';
import { engineReason, type Prepared, prepareFile, temporaryPath, withCare } from './prepare-files.js';
import { readGroups, readSums } from './read-groups.js';
import type { Relation } from './relation.js';
import { relationOf } from './relation-of.js';
import { rowReader } from './results.js';
import { longFields, longSql, newestSql, totalSql, wideFields, wideSql } from './row-sql.js';
import { sumSql } from './sum-sql.js';

/** Throws `UnreadableData` where the files cannot be read; that can come to light with any of the queries as well. */
export async function openTable(connection: Connection, folders: Folders, request: TableRequest): Promise<Table> {
  const prepared: Prepared[] = [];
  for (const path of request.files) prepared.push(await prepareFile(connection, folders, path, request));
  const columns = columnsIn(prepared);
  const state = { prepared, isSure: false };
  const scans = once(() =>
    Promise.all(prepared.map(({ file, part, isPlain }) => scanFile(file.absolute, isPlain ? part.delimiter : null))),
  );

  /** Does something with the data. The first time, the bytes are looked at beside: what the engine passes over must not count. */
  const attempt = async <Result>(use: (relation: Relation) => Promise<Result>): Promise<Result> => {
    const first = use(relationOf(state.prepared, columns)).catch(toFailure);
    if (state.isSure) return orThrow(await first, state.prepared);
    const [result, found] = await Promise.all([first, scans()]);
    const doubtful = state.prepared.filter(({ isPlain }, index) => isPlain && (result instanceof Failure || found[index]?.isDoubtful));
    state.isSure = true;
    if (doubtful.length === 0) return orThrow(result, state.prepared);
    state.prepared = await Promise.all(
      state.prepared.map((one) => (doubtful.includes(one) ? withCare(one.file, request, temporaryPath(folders)) : one)),
    );
    return orThrow(await use(relationOf(state.prepared, columns)).catch(toFailure), state.prepared);
  };
  const run = (toSql: (relation: Relation) => string) => attempt((relation) => connection.run(toSql(relation)));
  const wide: WideRows = {
    total: async (query) => rowReader(await run((relation) => totalSql(relation, query))).number('total', 0),
    visit: (query, step, start) =>
      attempt((relation) => connection.visit(wideSql(relation, query, step), start(namesOf(wideFields(relation, query))))),
  };
  const long: LongRows = {
    visit: (query, codes, start) =>
      attempt((relation) => connection.visit(longSql(relation, query, codes), start(namesOf(longFields(relation, query, codes))))),
  };
  return {
    columns,
    lacking: (column) => prepared.filter(({ names }) => !names.includes(columns[column] ?? '')).map(({ file }) => file.path),
    sample: async (column) => sampleOf(state.prepared, columns, column) ?? textsOf(await run((relation) => sampleSql(relation, column))),
    shapes: async (column) => shapesOf(await run((relation) => shapesSql(relation, column))),
    strays: async (stray) => textsOf(await run((relation) => straysSql(relation, stray))),
    count: async (query) => readGroups(await run((relation) => countSql(relation, query)), query),
    sum: async (query) => readSums(await run((relation) => sumSql(relation, query)), query),
    wideRows: (query) => readWideRows(wide, query),
    longRows: (query) => readLongRows(long, query),
    widePairs: (query) => readWidePairs(wide, query),
    longPairs: (query) => readLongPairs(long, query),
    newest: async (times) =>
      times.length === 0 ? null : rowReader(await run((relation) => newestSql(relation, times))).number('newest', 0),
    files: async () => {
      const found = await scans();
      return state.prepared.map(({ file, guessedEncoding }, index) => ({
        path: file.path,
        sha256: found[index]?.sha256 ?? '',
        guessedEncoding,
      }));
    },
  };
}

function namesOf(fields: readonly { readonly name: string }[]): readonly string[] {
  return fields.map(({ name }) => name);
}

const sampleTexts = 500;
const sampleLength = 64 * 1024;

/** From the bytes that have been read to find the header; null where the file has to be asked. */
function sampleOf([first]: readonly Prepared[], columns: readonly string[], column: number): readonly string[] | null {
  if (first === undefined || !first.isPlain) return null;
  const index = first.names[column] === columns[column] ? column : first.names.indexOf(columns[column] ?? '');
  if (index === -1) return null;
  const begin = first.file.head
    .subarray(0, sampleLength)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return sampleCsv(first.file.bytes > begin.length ? begin : `${begin}\n`, first.part.delimiter, index, sampleTexts);
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function shapesOf(columns: Columns): Awaited<ReturnType<Table['shapes']>> {
  const rows = rowReader(columns);
  return Array.from({ length: rows.length }, (_, row) => ({
    shape: rows.text('shape', row) ?? '',
    rows: rows.number('row_count', row) ?? 0,
    highest: [rows.number('first', row), rows.number('second', row)],
  }));
}

function textsOf(columns: Columns): readonly string[] {
  const rows = rowReader(columns);
  return Array.from({ length: rows.length }, (_, row) => rows.text('text', row) ?? '');
}

/** What a query throws because of the data; a wrong query is a bug, and goes on as one. */
class Failure extends Error {}

function toFailure(error: unknown): Failure {
  if (error instanceof Error && /^(?:Failed to [a-z ]+: )?(?:Binder|Parser|Catalog|Not implemented) Error/.test(error.message)) throw error;
  return new Failure(engineReason(error));
}

function orThrow<Result>(result: Result | Failure, prepared: readonly Prepared[]): Result {
  if (result instanceof Failure) throw new UnreadableData(prepared[0]?.file.path ?? '', result.message);
  return result;
}
