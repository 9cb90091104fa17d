/** An engine that asks the data only what they have not been asked before. */
import type { Engine, Table } from '../engine/engine.js';
import type { LongQuery, RowTable, WideQuery } from '../engine/row-query.js';
import type { EngineMemory, TableMemory } from './engine-memory.js';
import { isSmall, type KeptRows, keptRows, rowsOf } from './kept-rows.js';

/** What is remembered was answered by the same engine for the same data: that is for the memory to know. */
export function remembering(engine: Engine, memory: EngineMemory): Engine {
  return {
    open: async (request) => {
      const known = memory.about(request);
      return known === null ? engine.open(request) : rememberingTable(known, () => engine.open(request));
    },
    close: engine.close,
  };
}

/** `open` gets the data themselves; it is called once, and only where something is not known. */
async function rememberingTable(memory: TableMemory, open: () => Promise<Table>): Promise<Table> {
  let opened: Promise<Table> | null = null;
  const table = () => {
    opened ??= open();
    return opened;
  };
  const once = async <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = memory.recall(question);
    // What stands under a question was kept under it here, by the same build.
    if (known !== null) return known.answer as Answer;
    const answer = await ask();
    memory.keep(question, answer);
    return answer;
  };
  const asked =
    <Query, Answer>(name: string, ask: (from: Table, query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> =>
      once(`${name} ${asText(query)}`, async () => ask(await table(), query));
  const rowsAsked =
    <Query>(name: string, ask: (from: Table, query: Query) => Promise<RowTable>) =>
    async (query: Query): Promise<RowTable> => {
      const question = `${name} ${asText(query)}`;
      const known = memory.recall(question);
      if (known !== null) return rowsOf(known.answer as KeptRows);
      const rows = await ask(await table(), query);
      if (isSmall(rows)) memory.keep(question, keptRows(rows));
      return rows;
    };
  const { columns, lacking } = await once('columns', async () => columnsOf(await table()));
  return {
    columns,
    lacking: (column) => lacking[column] ?? [],
    files: () => once('files', async () => (await table()).files()),
    sample: asked('sample', (from, column) => from.sample(column)),
    shapes: asked('shapes', (from, column) => from.shapes(column)),
    strays: asked('strays', (from, stray) => from.strays(stray)),
    count: asked('count', (from, query) => from.count(query)),
    sum: asked('sum', (from, query) => from.sum(query)),
    wideRows: rowsAsked('wide rows', (from, query: WideQuery) => from.wideRows(query)),
    longRows: rowsAsked('long rows', (from, query: LongQuery) => from.longRows(query)),
    widePairs: asked('wide pairs', (from, query) => from.widePairs(query)),
    longPairs: asked('long pairs', (from, query) => from.longPairs(query)),
    newest: asked('newest', (from, times) => from.newest(times)),
    derived: (about, compute) => once(`derived ${asText(about)}`, compute),
  };
}

function columnsOf(table: Table) {
  return { columns: table.columns, lacking: table.columns.map((_, column) => table.lacking(column)) };
}

/** The same for equal questions only. */
function asText(query: unknown): string {
  return JSON.stringify(query, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value));
}
