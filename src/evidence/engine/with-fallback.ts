/** A table in memory that hands over to the query engine what it is not sure about. */

import { Declined } from '../memory/declined.js';
import type { Table } from './engine.js';

/** `open` opens the same data in the query engine; it is called once, and only where something is declined. */
export function withFallback(table: Table, open: () => Promise<Table>): Table {
  let opened: Promise<Table> | null = null;
  const either =
    <Query, Result>(ask: (from: Table, query: Query) => Promise<Result>) =>
    async (query: Query): Promise<Result> => {
      if (opened !== null) return ask(await opened, query);
      try {
        return await ask(table, query);
      } catch (error) {
        if (!(error instanceof Declined)) throw error;
        opened ??= open();
        return ask(await opened, query);
      }
    };
  return {
    columns: table.columns,
    lacking: table.lacking,
    files: table.files,
    sample: either((from, column) => from.sample(column)),
    shapes: either((from, column) => from.shapes(column)),
    strays: either((from, stray) => from.strays(stray)),
    count: either((from, query) => from.count(query)),
    sum: either((from, query) => from.sum(query)),
    wideRows: either((from, query) => from.wideRows(query)),
    longRows: either((from, query) => from.longRows(query)),
    widePairs: either((from, query) => from.widePairs(query)),
    longPairs: either((from, query) => from.longPairs(query)),
    newest: either((from, times) => from.newest(times)),
  };
}
