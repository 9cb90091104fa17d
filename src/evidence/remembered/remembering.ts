/** An engine that asks the data only what they have not been asked before. */
import type { Engine, Table } from '../engine/engine.js';
import type { RowTable } from '../engine/row-query.js';
import type { EngineMemory, TableMemory } from './engine-memory.js';
import { isPlainJson } from './is-plain-json.js';
import { isSmall, type KeptRows, keptRows, rowsOf } from './kept-rows.js';
import { type LikeObjects, packed, unpacked } from './like-objects.js';

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
  const once = async <Answer>(question: string, ask: () => Promise<Answer>, { pack, unpack }: Form<Answer> = asItIs()): Promise<Answer> => {
    const known = memory.recall(question);
    if (known !== null) return unpack(known.answer);
    const answer = await ask();
    const kept = pack(answer);
    if (kept !== undefined) memory.keep(question, kept);
    return answer;
  };
  const asked =
    <Query, Answer>(name: string, ask: (from: Table, query: Query) => Promise<Answer>, form?: Form<Answer>) =>
    (query: Query): Promise<Answer> =>
      once(`${name} ${asText(query)}`, async () => ask(await table(), query), form);
  const { columns, lacking } = await once('columns', async () => columnsOf(await table()));
  return {
    columns,
    lacking: (column) => lacking[column] ?? [],
    files: () => once('files', async () => (await table()).files()),
    sample: asked('sample', (from, column) => from.sample(column)),
    shapes: asked('shapes', (from, column) => from.shapes(column)),
    strays: asked('strays', (from, stray) => from.strays(stray)),
    count: asked('count', (from, query) => from.count(query), asLikeObjects()),
    sum: asked('sum', (from, query) => from.sum(query), asLikeObjects()),
    wideRows: asked('wide rows', (from, query) => from.wideRows(query), asRows),
    longRows: asked('long rows', (from, query) => from.longRows(query), asRows),
    widePairs: asked('wide pairs', (from, query) => from.widePairs(query)),
    longPairs: asked('long pairs', (from, query) => from.longPairs(query)),
    newest: asked('newest', (from, times) => from.newest(times)),
    derived: (about, compute) => once(`derived ${asText(about)}`, compute, whereItLasts()),
  };
}

/** How an answer is kept; `pack` gives undefined for one that is not. What is unpacked was packed here, by the same build. */
interface Form<Answer> {
  pack(answer: Answer): unknown;
  unpack(kept: unknown): Answer;
}

function asItIs<Answer>(): Form<Answer> {
  return { pack: (answer) => answer, unpack: (kept) => kept as Answer };
}

/** What others have computed may be anything. */
function whereItLasts<Answer>(): Form<Answer> {
  return { ...asItIs<Answer>(), pack: (answer) => (isPlainJson(answer) ? answer : undefined) };
}

function asLikeObjects<One extends object>(): Form<readonly One[]> {
  return { pack: packed, unpack: (kept) => unpacked(kept as LikeObjects) as readonly One[] };
}

const asRows: Form<RowTable> = {
  pack: (rows) => (isSmall(rows) ? keptRows(rows) : undefined),
  unpack: (kept) => rowsOf(kept as KeptRows),
};

function columnsOf(table: Table) {
  return { columns: table.columns, lacking: table.columns.map((_, column) => table.lacking(column)) };
}

/** The same for equal questions only. */
function asText(query: unknown): string {
  return JSON.stringify(query, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value));
}
