/** The data of one source in memory: for what everyday surveys are, CSV and JSON of some megabytes. */
import type { Table, TableRequest } from '../engine/engine.js';
import { readLongPairs, readLongRows } from '../rows/long-rows.js';
import { readWidePairs, readWideRows } from '../rows/wide-rows.js';
import { countGroups } from './count-groups.js';
import { type Data, dataOf } from './data.js';
import { readFiles } from './read-files.js';
import { longRowsIn, wideRowsIn } from './row-pieces.js';
import { meantDay } from './selection.js';
import { shapesIn, straysIn } from './strays.js';
import { sumGroups } from './sum-groups.js';

/**
 * Null where the files have more than `mostBytes` together, or of a kind that only the query engine reads. Throws `UnreadableData` where one cannot be read, and, as any of the
 * queries does, `Declined` where it is not sure to answer as the query engine would.
 */
export async function openInMemory(root: string, request: TableRequest, mostBytes: number): Promise<Table | null> {
  const files = await readFiles(root, request, mostBytes);
  if (files === null) return null;
  const data = dataOf(files);
  return {
    columns: data.names,
    lacking: (column) => files.filter(({ names }) => !names.includes(data.names[column] ?? '')).map(({ facts }) => facts.path),
    sample: async (column) => sampleOf(data, column),
    shapes: async (column) => shapesIn(data, column),
    strays: async (stray) => straysIn(data, stray),
    count: async (query) => countGroups(data, query),
    sum: async (query) => sumGroups(data, query),
    wideRows: (query) => readWideRows(wideRowsIn(data), query),
    longRows: (query) => readLongRows(longRowsIn(data), query),
    widePairs: (query) => readWidePairs(wideRowsIn(data), query),
    longPairs: (query) => readLongPairs(longRowsIn(data), query),
    newest: async (times) => {
      const days = times.flatMap((time) => data.column(time.column).texts.map(meantDay(time)));
      return days.reduce<number | null>((newest, day) => (Number.isNaN(day) || (newest !== null && day <= newest) ? newest : day), null);
    },
    files: async () => files.map(({ facts }) => facts),
  };
}

function sampleOf(data: Data, index: number): readonly string[] {
  const { texts, codes } = data.column(index);
  return Array.from(codes.subarray(0, data.files[0]?.sample ?? 0), (code) => texts[code] ?? '');
}
