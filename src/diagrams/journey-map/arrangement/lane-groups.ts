/** Lanes on several sheets: what is too high for one goes on with the next, where stages and steps stand on top once more. */
import type { LaneName } from '../presets.js';
import { type Row, totalHeight } from './arrange.js';

/** What every sheet begins with, so that its cells can be told apart. */
const head: ReadonlySet<LaneName> = new Set(['stage', 'step']);

/** The rows of each sheet, on as few as `room` millimetres allow, about equally full; null where a single lane is too high. */
export function laneGroups(rows: readonly Row[], room: number): readonly (readonly Row[])[] | null {
  const blocks = blocksOf(rows.filter(({ lane }) => !head.has(lane.name)));
  const free = room - totalHeight(rows.filter(({ lane }) => head.has(lane.name)));
  const tallest = Math.max(...blocks.map(totalHeight));
  if (tallest > free) return null;
  const least = cut(blocks, free).length;
  let most = tallest;
  while (cut(blocks, most).length > least) most = Math.min(most + 1, free);
  return cut(blocks, most).map((shown) => rows.filter((row) => head.has(row.lane.name) || shown.includes(row)));
}

/** Rows that stay together: a line parts what is above it from what is below, and is nothing at the end of a sheet. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isOpen) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    isOpen = row.lane.name.endsWith('-line');
  }
  return blocks;
}

/** The rows in their order, each group at most `most` millimetres high. */
function cut(blocks: readonly (readonly Row[])[], most: number): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    height += totalHeight(block);
    if (height > most) {
      groups.push([]);
      height = totalHeight(block);
    }
    groups.at(-1)?.push(...block);
  }
  return groups;
}
