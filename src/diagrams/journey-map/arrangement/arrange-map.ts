/** Arranges a map: how many sheets, which columns on each, how high each lane is. */
import type { DrawingProblem } from '../../drawing.js';
import type { PlacedLane } from '../background.js';
import { footerHeight } from '../footer.js';
import { headerOf } from '../header.js';
import type { Lane } from '../lane.js';
import { type Legend, legendOf } from '../legend/legend.js';
import type { MapContext } from '../map-context.js';
import { arrangeWays } from '../ways/arrange-ways.js';
import { leastRows, type Row, totalHeight, withSpare } from './arrange.js';
import { columnsOf, mostColumns } from './columns.js';
import type { Frame } from './frame.js';
import { tooManySheets, tooTall } from './map-problems.js';
import { sheetsOf } from './sheets.js';

export interface Arrangement {
  /** One context for each sheet. */
  readonly sheets: readonly MapContext[];
  /** The same on each sheet, so that sheets can hang side by side. */
  readonly placed: readonly PlacedLane[];
  readonly legend: Legend;
  readonly legendY: number;
  /** The height of the lanes without anything to spare, as a part of the room that they have: at most 1. */
  readonly fill: number;
}

/** Nobody hangs up more. */
const mostSheets = 100;
/** From the header to the lanes and from the lanes to the legend, and from there to the footer, at A3 in millimetres. */
const gap = 3;
const footerGap = 1.5;

/**
 * Tries as many columns a sheet as fit, then fewer: wider columns need fewer lines. `context` is that of the whole map. A problem where even
 * then the lanes are higher than the page.
 */
export function arrangeMap(lanes: readonly Lane[], context: MapContext, frame: Frame): Arrangement | DrawingProblem {
  const { data, theme, time } = context;
  const most = mostColumns(frame, time);
  const legend = legendOf(lanes, context, frame.page.width - 2 * frame.page.margin);
  let best: { readonly rows: readonly Row[]; readonly sheets: readonly MapContext[]; readonly room: number } | null = null;
  for (const columns of attempts(most)) {
    const plan = sheetsOf(data.steps.length, columns);
    if (plan.length > mostSheets)
      return best === null ? tooManySheets(data.steps.length, plan.length, context) : tooTall(best, frame, context);
    const sheets = columnsOf(data.steps, plan, frame, time).map((shown) => sheetOf({ ...context, columns: shown }));
    const rows = leastRows(lanes, sheets);
    const top = frame.page.margin + headerHeight(context, frame, sheets.length) + gap * theme.scale;
    const bottom = frame.page.height - frame.page.margin - footerHeight(context, frame) - legend.height - (gap + footerGap) * theme.scale;
    const room = bottom - top;
    best = { rows, sheets, room };
    if (totalHeight(rows) > room) continue;
    const placed = place(
      withSpare(rows, room - totalHeight(rows), Math.min(frame.page.width, frame.page.height)),
      top,
      widthOf(sheets),
      frame,
    );
    const last = placed.at(-1)?.band;
    const legendY = (last === undefined ? top : last.y + last.height) + gap * theme.scale;
    return { sheets, placed, legend, legendY, fill: totalHeight(rows) / room };
  }
  return tooTall(best ?? { rows: [], sheets: [], room: 0 }, frame, context);
}

/** The header may have one more line for the number of the sheet. */
function headerHeight(context: MapContext, frame: Frame, count: number): number {
  return headerOf(context, frame, { number: count, count }).height;
}

function attempts(most: number): readonly number[] {
  return [...new Set([1, 0.75, 0.5, 0.3].map((part) => Math.max(Math.min(2, most), Math.floor(most * part))))];
}

function sheetOf(context: MapContext): MapContext {
  return { ...context, ways: arrangeWays(context) };
}

/** As far as the columns of the fullest sheet go. */
function widthOf(sheets: readonly MapContext[]): number {
  return Math.max(...sheets.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0)));
}

function place(rows: readonly Row[], top: number, width: number, frame: Frame): readonly PlacedLane[] {
  let y = top;
  return rows.map(({ lane, height, isUsed }) => {
    const { x, labelX, labelWidth } = frame;
    const band = { x, y, width, height, labelX, labelWidth };
    y += height;
    return { lane, band, isUsed };
  });
}
