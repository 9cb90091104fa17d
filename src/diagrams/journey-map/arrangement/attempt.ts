/** A way to arrange the lanes of a map: how many sheets stand beside each other, and how high the lanes are then. */
import type { Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import { arrangeWays } from '../ways/arrange-ways.js';
import { leastRows, type Row, totalHeight } from './arrange.js';
import { columnsOf } from './columns.js';
import type { Frame } from './frame.js';
import { type Sheet, sheetsOf } from './sheets.js';

/**
 * The steps on fewer and fewer columns a sheet, each number of sheets once: it says which steps stand on which. `most` columns fit on each of
 * several sheets, `onOne` on a single one.
 */
export function plansOf(steps: number, most: number, onOne: number): readonly (readonly Sheet[])[] {
  const single = steps <= onOne ? [sheetsOf(steps, onOne)] : [];
  const several = [1, 0.75, 0.5, 0.3].map((part) => sheetsOf(steps, Math.max(Math.min(2, most), Math.floor(most * part))));
  const plans = [...single, ...several];
  return plans.filter((plan, index) => plan.length !== plans[index - 1]?.length);
}

/** The rows of a map whose steps stand on so many sheets. */
export interface Attempt {
  /** Which steps stand beside each other. */
  readonly plan: readonly Sheet[];
  readonly rows: readonly Row[];
  readonly contexts: readonly MapContext[];
  /** The height of the rows without anything to spare, in millimetres. */
  readonly need: number;
}

export function attemptAt(plan: readonly Sheet[], lanes: readonly Lane[], context: MapContext, frame: Frame): Attempt {
  const columns = columnsOf(context.data.steps, plan, frame, context.time);
  const contexts = columns.map((shown) => sheetOf({ ...context, columns: shown }));
  const rows = leastRows(lanes, contexts);
  return { plan, rows, contexts, need: totalHeight(rows) };
}

function sheetOf(context: MapContext): MapContext {
  return { ...context, ways: arrangeWays(context) };
}
