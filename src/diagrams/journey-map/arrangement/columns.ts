/** The columns of a map: one for each step, on as many sheets as they need. */

import type { Column, MapStep } from '../reading/map-data.js';
import type { Frame } from './frame.js';
import type { Sheet } from './sheets.js';
import { longestWait, waitShares } from './wait-shares.js';

/** How many columns at least as wide as they must be fit on a sheet; to scale there must be something left for the waits. */
export function mostColumns({ width, narrowest }: Frame, time: 'ordinal' | 'scale'): number {
  const most = Math.floor(width / narrowest);
  return Math.max(1, time === 'scale' ? Math.floor(most * 0.65) : most);
}

/** Columns may be narrower by this factor where that saves all sheets but one: a journey in one piece is worth a broken word. */
const tightest = 0.9;

/** How many columns fit on a sheet that is the only one; to scale narrower columns would take the room of the waits. */
export function mostOnOneSheet(frame: Frame, time: 'ordinal' | 'scale'): number {
  return mostColumns(time === 'scale' ? frame : { ...frame, narrowest: tightest * frame.narrowest }, time);
}

/** The columns of each sheet, from edge to edge. */
export function columnsOf(
  steps: readonly MapStep[],
  sheets: readonly Sheet[],
  frame: Frame,
  time: 'ordinal' | 'scale',
): readonly (readonly Column[])[] {
  return sheets.map((sheet) => {
    const start = sheet.repeats ? sheet.first - 1 : sheet.first;
    const shown = steps.slice(start, sheet.end);
    const widths =
      time === 'scale' ? scaled(steps, start, shown.length, frame) : shown.map(() => Math.min(frame.widest, frame.width / shown.length));
    let x = frame.x;
    return shown.map((step, index): Column => {
      const width = widths[index] ?? 0;
      const column = {
        step,
        x,
        width,
        centre: x + (time === 'scale' ? frame.narrowest : width) / 2,
        isRepeated: sheet.repeats && index === 0,
      };
      x += width;
      return column;
    });
  });
}

/** Each column is as wide as it must be, and what is left goes to the waits that follow the steps. */
function scaled(steps: readonly MapStep[], start: number, count: number, { width, narrowest }: Frame): readonly number[] {
  const shares = waitShares(steps.slice(start, start + count + 1), longestWait(steps));
  const left = width - count * narrowest;
  return Array.from({ length: count }, (_, index) => narrowest + left * (shares[index] ?? 0));
}
